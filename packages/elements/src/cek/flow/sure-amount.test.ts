import { nationalCatalog } from '@bansos-kit/core/catalog';
import { explain, type Result } from '@bansos-kit/core/policy';
import { expect, it } from 'vitest';
import { createJudge } from './judge.ts';
import { sureAmount } from './sure-amount.ts';

const judge = createJudge(nationalCatalog, { asOf: '2026-05-01' });
const pupil = { birthDate: '2018-05-01', deceased: false, school: 'sd' };

function amountOf(
  program: string,
  members: object[],
): { result: Result; text: string | undefined; open: readonly string[] } {
  const result = judge.results({ registered: 'dtsen', decile: 2, members }).find((one) => one.program === program);
  if (!result) throw new Error(`${program} is not in the catalog`);
  const { sure, open } = sureAmount(result);
  return { result, text: sure && explain(sure, { locale: 'id' }).amount?.text, open };
}

it('says what a family would get for those it told of, and which facts could add to it', () => {
  const { result, text, open } = amountOf('pkh', [pupil]);
  expect(result.amount?.high).toBeGreaterThan(10_000_000); // everybody a victim of gross violations
  expect(text).toBe('Perkiraan Rp900.000 setahun; 4 tahap setahun, Rp225.000 per tahap; dibayarkan ke keluarga.');
  expect(open).toEqual(expect.arrayContaining(['members.pregnancy', 'members.humanRightsVictim']));
});

it('says no sum where nothing of it is sure', () => {
  const { result, text, open } = amountOf('pkh', [{ deceased: false }]);
  expect(result.amount?.low).toBe(0);
  expect(text).toBeUndefined();
  expect(open).not.toEqual([]);
});

it('leaves a range as it is where the sources leave it open', () => {
  const { result, text, open } = amountOf('blt-desa', [pupil]);
  expect(result.amount?.low).toBeLessThan(result.amount?.high ?? 0);
  expect(text).toBe(explain(result, { locale: 'id' }).amount?.text);
  expect(open).toEqual([]);
});
