import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IdleWatch } from './idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('calls once nobody did anything for so long, and not before', () => {
  const call = vi.fn();
  const watch = new IdleWatch(1000, call);
  watch.touch();
  vi.advanceTimersByTime(900);
  watch.touch();
  vi.advanceTimersByTime(900);
  expect(call).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(call).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(call).toHaveBeenCalledTimes(1);
});

it('is still after it was stopped', () => {
  const call = vi.fn();
  const watch = new IdleWatch(1000, call);
  watch.touch();
  watch.stop();
  vi.advanceTimersByTime(10_000);
  expect(call).not.toHaveBeenCalled();
});
