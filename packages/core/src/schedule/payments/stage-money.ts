import type { AmountRange, Result } from '../../policy/result.ts';
import { monthsBetween } from '../months.ts';
import type { Stage, Words } from '../types.ts';
import type { StageMoney } from './types.ts';

type Priced = { amount: StageMoney } | { because: Words };

interface Circumstances {
  /** Whether the rules name a sum at all on the stage's day. */
  priced: boolean;
  /** Whether it is the only stage of its year: a yearly or single sum is paid in one of several otherwise. */
  alone: boolean;
  /** What the month's sum holds of a top-up that has a stage of its own, in Rupiah. */
  topUp: number;
}

/**
 * What a stage would be worth by the catalog's amount, converted only where the period says how.
 *
 * @param results By the rules of the stage's day; of each month's first day for a stage that is paid by the month.
 */
export function priceStage(
  stage: Stage,
  results: [Result, ...Result[]],
  { priced, alone, topUp }: Circumstances,
): Priced {
  const [{ amount }] = results;
  if (stage.topUp) return topUpMoney(stage);
  if (!results[0].inForce) return { because: noRules };
  if (!amount) return { because: priced ? factsMissing : noAmount };
  if (amount.per === 'month' && stage.rhythm === 'monthly') return sumOfMonths(results);
  const months = monthsBetween(stage.covers.from, stage.covers.to);
  if (stage.rhythm === 'mixed' && amount.per !== 'once') return { because: stagesUnknown };
  switch (amount.per) {
    case 'month':
      return {
        amount: { ...share({ ...amount, low: amount.low - topUp, high: amount.high - topUp }, months), months },
      };
    case 'stage':
      return { amount: share(amount, 1) };
    case 'once':
      return alone ? { amount: share(amount, 1) } : { because: oneOfSeveral };
    case 'year':
      if (amount.stagesPerYear === undefined) return { because: howOftenUnknown };
      if (amount.stagesPerYear > 1) return { amount: share(amount, months / 12) };
      return alone ? { amount: share(amount, 1) } : { because: oneOfSeveral };
  }
}

/** Rounded outwards: a third of a sum is somewhere between two Rupiah. */
function share({ low, high, paidTo, confidence, cite }: AmountRange, times: number): StageMoney {
  return { low: Math.floor(low * times), high: Math.ceil(high * times), paidTo, confidence, cite };
}

function sumOfMonths(results: Result[]): Priced {
  const amounts = results.flatMap(({ amount }) => amount ?? []);
  const [first] = amounts;
  if (!first || amounts.length < results.length) return { because: factsMissing };
  const sum = (end: 'low' | 'high') => amounts.reduce((total, amount) => total + amount[end], 0);
  return { amount: { ...share(first, 1), low: sum('low'), high: sum('high'), months: amounts.length } };
}

/** The catalog adds a top-up to the month's sum, and cannot tell it from the rest; the stage has its own. */
function topUpMoney({ amount, confidence }: Stage): Priced {
  if (!amount) return { because: noAmount };
  return { amount: { low: amount.rupiah, high: amount.rupiah, paidTo: 'family', confidence, cite: amount.cite } };
}

const noAmount: Words = {
  id: 'Jumlah uangnya tidak ditemukan, atau bantuannya berupa barang.',
  en: 'No sum of money was found, or the aid is in kind.',
};
const factsMissing: Words = {
  id: 'Jumlahnya bergantung pada keterangan keluarga yang belum diberikan.',
  en: 'The sum depends on facts of the family that were not given.',
};
const noRules: Words = {
  id: 'Aturan untuk hari itu tidak ditemukan sumbernya.',
  en: 'No source was found for the rules of that day.',
};
const stagesUnknown: Words = {
  id: 'Tahap masa itu tidak ditemukan satu per satu, jadi jumlah per tahap tidak dapat disebut.',
  en: 'The stages of that time were not found one by one, so no sum per stage can be given.',
};
const oneOfSeveral: Words = {
  id: 'Dibayar sekali dalam setahun, pada salah satu termin. Termin mana tidak dapat disebut di sini.',
  en: 'Paid once a year, in one of the terms. Which one cannot be said here.',
};
const howOftenUnknown: Words = {
  id: 'Berapa bulan dibayar dalam setahun tidak diketahui, jadi jumlah per tahap tidak dapat dihitung.',
  en: 'For how many months of the year it is paid is not known, so a sum per stage cannot be worked out.',
};
