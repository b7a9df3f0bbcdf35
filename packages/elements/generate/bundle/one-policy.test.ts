import { expect, it } from 'vitest';
import { onePolicy } from './one-policy.mjs';

const path = '/node_modules/lit-html/lit-html.js';
const source = 'const s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0;';

/** What a copy of lit-html gets for a policy in a page that allows the name `times` times. */
async function policies(copies: number, times: number): Promise<unknown[]> {
  let left = times;
  const trustedTypes = {
    createPolicy() {
      if (left-- <= 0) throw new TypeError('the name is taken');
      return { of: left };
    },
  };
  const run = new Function('t', 'globalThis', `${await onePolicy(path, source)} return e;`);
  const page = {};
  return Array.from({ length: copies }, () => run({ trustedTypes }, page));
}

it('is made once for all copies', async () => {
  const [first, second] = await policies(2, 1);
  expect(first).toBeDefined();
  expect(second).toBe(first);
});

it('is done without, where another script has the name', async () => expect(await policies(1, 0)).toEqual([undefined]));

it('leaves other files alone, and says so when lit-html is no longer as it was', async () => {
  expect(await onePolicy('/node_modules/lit/index.js', source)).toBe(source);
  expect(() => onePolicy(path, 'const e = makePolicy()')).toThrow('Trusted Types');
});
