import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdleWatch } from './idle.ts';

const after = 300_000;

/** In place of the window, which does not exist here. */
let page: EventTarget;
let listeners: string[];
const told: string[] = [];
let watch: IdleWatch;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  listeners = [];
  told.length = 0;
  vi.stubGlobal('addEventListener', (type: string, call: () => void, options: AddEventListenerOptions) => {
    expect(options.passive).toBe(true);
    listeners.push(type);
    page.addEventListener(type, call, options);
  });
  vi.stubGlobal('removeEventListener', (type: string, call: () => void, options: AddEventListenerOptions) => {
    listeners.splice(listeners.indexOf(type), 1);
    page.removeEventListener(type, call, options);
  });
  watch = new IdleWatch(after, { warn: (on) => told.push(on ? 'warned' : 'calm'), over: () => told.push('over') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const happens = (type: string) => page.dispatchEvent(new Event(type));
const pass = (time: number) => void vi.advanceTimersByTime(time);

describe('IdleWatch', () => {
  it('warns half a minute before it is over, says so once, and then rests', () => {
    watch.start();
    pass(after - 30_001);
    expect(told).toEqual([]);
    pass(1);
    expect(told).toEqual(['warned']);
    pass(29_999);
    expect(told).toEqual(['warned']);
    pass(1);
    expect(told).toEqual(['warned', 'calm', 'over']);
    pass(10 * after);
    expect(told).toHaveLength(3);
  });

  it.each(['click', 'input', 'keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll'])(
    'takes %s for somebody',
    (sign) => {
      watch.start();
      for (let minute = 0; minute < 20; minute++) {
        pass(60_000);
        happens(sign);
      }
      expect(told).toEqual([]);
      pass(after);
      expect(told).toEqual(['warned', 'calm', 'over']);
    },
  );

  it('takes the warning back once somebody moves, but not from under the finger', () => {
    watch.start();
    pass(after - 10_000);
    happens('pointerdown');
    pass(300);
    happens('click');
    pass(300);
    expect(told).toEqual(['warned']);
    pass(200);
    expect(told).toEqual(['warned', 'calm']);
    pass(after - 30_501);
    expect(told).toHaveLength(2);
    pass(1);
    expect(told).toEqual(['warned', 'calm', 'warned']);
  });

  it('counts the time that the phone slept: the touch that wakes it comes too late', () => {
    watch.start();
    vi.setSystemTime(Date.now() + after);
    happens('pointerdown');
    expect(told).toEqual(['over']);
  });

  it('goes on with whoever comes next, but not because the page moves by itself', () => {
    watch.start();
    pass(after);
    happens('scroll');
    pass(2 * after);
    expect(told).toHaveLength(3);
    happens('keydown');
    pass(after);
    expect(told.slice(3)).toEqual(['warned', 'calm', 'over']);
  });

  it('listens only while it is wanted, and is still after it was stopped', () => {
    expect(listeners).toEqual([]);
    watch.start();
    expect(listeners.length).toBeGreaterThan(0);
    pass(after - 10_000);
    watch.stop();
    expect([listeners, told]).toEqual([[], ['warned', 'calm']]);
    happens('click');
    pass(2 * after);
    expect(told).toHaveLength(2);
  });
});
