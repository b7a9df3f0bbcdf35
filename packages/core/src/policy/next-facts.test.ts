import { expect, it } from 'vitest';
import { constant, fact, program, toyCatalog, when } from '../../test/toy-catalog.ts';
import { type Cond, evaluate, evaluateAll, nextFacts, type Program, snapshot } from './index.ts';

const yes: Cond = { op: 'eq', left: fact('yes'), right: constant(true) };
const number: Cond = { op: 'meets', left: fact('number'), param: 'limit' };
const few = when(number, { op: 'const', value: 5 }, { op: 'const', value: 2 });
const shotOf = (...programs: Program[]) => snapshot(toyCatalog(programs), { asOf: '2026-01-15' });

it('names what is still open, in the editors’ order, and whom it would settle', () => {
  const shot = shotOf(program('p', { op: 'all', of: [yes, number] }), program('q', yes));
  expect(nextFacts(evaluateAll(shot, {}))).toEqual([
    { fact: 'number', programs: ['p'] },
    { fact: 'yes', programs: ['p', 'q'] },
  ]);
  expect(nextFacts(evaluateAll(shot, { number: 9 }))).toEqual([{ fact: 'yes', programs: ['q'] }]);
  expect(nextFacts(evaluateAll(shot, { yes: false }))).toEqual([]);
  expect(nextFacts([])).toEqual([]);
});

it('keeps to that order whatever the order of the programmes', () => {
  const region: Cond = { op: 'within', left: fact('region'), region: '32' };
  const results = evaluateAll(shotOf(program('p', yes), program('q', number), program('r', region)), {});
  for (const list of [results, results.toReversed()])
    expect(nextFacts(list).map((one) => one.fact)).toEqual(['region', 'number', 'yes']);
});

it('asks what decides before what only narrows an amount, and each once', () => {
  const facts = (shot: ReturnType<typeof shotOf>, given: object) =>
    nextFacts(evaluateAll(shot, { ...given })).map((one) => one.fact);
  expect(facts(shotOf(program('p', yes, few)), {})).toEqual(['yes', 'number']);
  expect(facts(shotOf(program('p', yes, few)), { yes: true })).toEqual(['number']);
  // What decides one programme is not asked again to narrow another.
  expect(nextFacts(evaluateAll(shotOf(program('p', yes, few), program('q', number)), { yes: true }))).toEqual([
    { fact: 'number', programs: ['q'] },
  ]);
});

it('needs the result itself, not a copy', () => {
  const copy = structuredClone(evaluate(shotOf(program('p', yes)), 'p', {}));
  expect(() => nextFacts([copy])).toThrow(
    new TypeError('This is a copy of a result; give the one that evaluate returned.'),
  );
});
