import { expect, it } from 'vitest';
import type { ProgramReport, ReasonReport } from './report.ts';
import { shareReasons } from './shared-reasons.ts';

const reason = (id: string, outcome: ReasonReport['outcome'] = 'met'): ReasonReport => ({
  id,
  outcome,
  text: `text of ${id}`,
  confidence: 'high',
  cite: [],
});
const program = (id: string, reasons: ReasonReport[]) => ({ program: id, reasons }) as unknown as ProgramReport;
const three = ['x', 'y', 'z'].map((id) => reason(id));

it('groups what several programmes have word for word', () => {
  const shared = shareReasons([
    program('a', [reason('own'), ...three]),
    program('b', [...three.map((one) => ({ ...one }))]),
    program('c', [reason('other')]),
  ]);
  expect(shared.groups).toEqual([{ programs: ['a', 'b'], reasons: three }]);
  expect(shared.has(reason('x'))).toBe(true);
  expect(shared.has(reason('own'))).toBe(false);
});

it('leaves alone what differs in outcome or words, and what is too little to pull out', () => {
  const shared = shareReasons([
    program('a', three),
    program('b', [reason('x', 'unknown'), { ...reason('y'), text: 'said otherwise' }, reason('z')]),
  ]);
  expect(shared.groups).toEqual([]);
  expect(shared.has(reason('z'))).toBe(false);
});

it('never pulls out what is not met', () => {
  const unmet = ['x', 'y', 'z'].map((id) => reason(id, 'unmet'));
  expect(shareReasons([program('a', unmet), program('b', unmet)]).groups).toEqual([]);
});
