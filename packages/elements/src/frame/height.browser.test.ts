import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { type HeightMessage, tellHeight } from './height.ts';

beforeAll(() => import('./host.ts'));
afterEach(() => document.body.replaceChildren());

/** A frame as a page has it: with no origin of its own. */
async function frame(srcdoc = '', src = '/sematan/'): Promise<{ frame: HTMLIFrameElement; inside: Window }> {
  const made = document.createElement('iframe');
  made.setAttribute('sandbox', 'allow-scripts');
  made.setAttribute('src', src);
  made.srcdoc = srcdoc;
  document.body.append(made);
  await new Promise((done) => made.addEventListener('load', done, { once: true }));
  return { frame: made, inside: made.contentWindow as Window };
}

/** What arrives when a window speaks. A test cannot post in another window's name, a browser would not let it. */
function receive(source: Window | null, data: unknown): void {
  dispatchEvent(new MessageEvent('message', { source, data, origin: 'null' }));
}
const height = (tinggi: unknown): object => ({ type: 'bansos:tinggi', v: 1, tinggi });

it('gives a frame the height that it asks for, within bounds', async () => {
  const { frame: one, inside } = await frame();
  const { frame: other } = await frame();
  for (const [asked, given] of [
    [640, '640px'],
    [1, '200px'],
    [20_000, '20000px'],
    [9e9, '20000px'],
  ] as const) {
    receive(inside, height(asked));
    expect(one.style.height).toBe(given);
  }
  expect(other.style.height).toBe('');
});

it('hears nobody else, and nothing else', async () => {
  const { frame: one, inside } = await frame();
  const { frame: foreign, inside: speaker } = await frame('', '/iklan.html');
  receive(inside, height(640));
  for (const source of [window, null, speaker]) receive(source, height(900));
  for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, -5, 0, 700.5, '700', null, undefined, { valueOf: () => 7 }])
    receive(inside, height(odd));
  for (const data of [null, 'bansos:tinggi', 7, {}, [], { type: 'bansos:tinggi', tinggi: 700 }, { v: 1, tinggi: 700 }])
    receive(inside, data);
  expect(one.style.height).toBe('640px');
  expect(foreign.style.height).toBe('');
});

it('hears a real frame without an origin', async () => {
  const say = `parent.postMessage({ type: 'bansos:tinggi', v: 1, tinggi: 777 }, '*')`;
  const { frame: one } = await frame(`<script>${say}</script>`);
  await vi.waitFor(() => expect(one.style.height).toBe('777px'));
});

it('tells its height when that changes, as one number and nothing more', async () => {
  const told: unknown[] = [];
  const around = { postMessage: (message: HeightMessage) => told.push(message) } as unknown as Window;
  const content = document.createElement('div');
  content.style.height = '300.2px';
  document.body.append(content);
  tellHeight(content, around);
  await vi.waitFor(() => expect(told).toEqual([height(301)]));
  content.style.height = '450px';
  await vi.waitFor(() => expect(told).toEqual([height(301), height(450)]));
});

it('tells it again for a script that comes late', async () => {
  const told: unknown[] = [];
  const around = { postMessage: (message: HeightMessage) => told.push(message) } as unknown as Window;
  const content = document.createElement('div');
  content.style.height = '300px';
  document.body.append(content);
  tellHeight(content, around);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  vi.useFakeTimers();
  dispatchEvent(new Event('load'));
  for (const [waited, messages] of [
    [1000, 2],
    [2000, 3],
    [7000, 4],
    [60_000, 4],
  ] as const) {
    vi.advanceTimersByTime(waited);
    expect(told).toHaveLength(messages);
  }
  vi.useRealTimers();
  for (const type of ['focus', 'pageshow']) dispatchEvent(new Event(type));
  expect(told).toEqual(Array.from({ length: 6 }, () => height(300)));
});

it('says nothing where nobody is around', async () => {
  const post = vi.spyOn(window, 'postMessage');
  tellHeight(document.body, window);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  expect(post).not.toHaveBeenCalled();
  post.mockRestore();
});
