import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nationalCatalog } from '@bansos-kit/core/catalog';
import { expect, it } from 'vitest';
import { catalog as bundled } from '../generated/catalog.ts';
import { rulesOf } from './rules.ts';
import { withWords } from './with-words.ts';

const folder = join(import.meta.dirname, '../../../../examples/regional-catalog');

/** The national catalog with another value at a place in it. */
function spoiled(path: string, value: unknown): typeof nationalCatalog {
  const copy = structuredClone(nationalCatalog);
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  const at = keys.reduce<unknown>((holder, key) => Reflect.get(holder as object, key), copy);
  Reflect.set(at as object, last, value);
  return copy;
}

it('takes every catalog of ours as it is', () => {
  const files = readdirSync(folder).filter((file) => /^[^.]+\.json$/.test(file));
  const regional = files.map((file): object => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  expect(regional.length).toBeGreaterThan(0);
  for (const one of [nationalCatalog, bundled, ...regional]) expect(withWords(one)).toBe(one);
});

it('leaves what is nothing, or no catalog at all, to those who read it', () => {
  for (const none of [undefined, null, 'Service Unavailable', {}, []]) expect(withWords(none)).toBe(none);
});

it('knows an id from a text, whatever the id is called', () => {
  const own = spoiled('facts/name', nationalCatalog.facts['decile']);
  Reflect.set(own.facts['members']?.of ?? {}, 'text', nationalCatalog.facts['decile']);
  expect(withWords(own)).toBe(own);
});

const rule = Object.keys(nationalCatalog.rules)[0];
const source = Object.keys(nationalCatalog.sources)[0];

it.each([
  ['programs/0', null],
  ['programs/0/name', undefined],
  ['programs/0/name', { en: 'Only in English' }],
  ['programs/0/name', { id: {} }],
  ['programs/0/name/en', ' '],
  ['facts/decile/label', 'Desil'],
  ['facts/decile/label', undefined],
  ['facts/decile/ask/text', 3],
  ['facts/registered/codes/dtsen', {}],
  ['facts/members/of/school/label', null],
  [`sources/${source}/title`, undefined],
  [`rules/${rule}/versions/0/value/say`, { met: {} }],
])('takes no catalog whose %s is %j, so that it is left out and said', (path, value) => {
  expect(rulesOf(withWords(spoiled(path, value)), undefined).failed).toBe(true);
});
