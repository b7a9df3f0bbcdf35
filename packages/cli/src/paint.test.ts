import { expect, it } from 'vitest';
import { createPaint } from './paint.ts';

it.each([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ CI: '1' }, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
])('with %o, terminal %s: colour %s', (env, isTerminal, colour) => {
  expect(createPaint(env, isTerminal).red('x') !== 'x').toBe(colour);
});
