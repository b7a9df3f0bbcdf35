import { lowest } from '../../policy/reasons.ts';
import type { Cite, Confidence, IsoDate, Text } from '../../policy/types.ts';
import table from '../data/spending-classes.json' with { type: 'json' };
import { type PovertyLineOptions, povertyLine } from '../line/poverty-line.ts';
import type { PovertyLine } from '../line/types.ts';

export interface SpendingClassRow {
  id: 'miskin' | 'rentan' | 'menuju-menengah' | 'menengah' | 'atas';
  name: Text;
  /** From how many times the poverty line on. */
  from: number;
  /** Below how many times the line; the highest class has no such bound. */
  below?: number;
  /** How many people were in it, in percent and millions. */
  share: { on: string; percent: number; millions: number; confidence: Confidence };
  cite: Cite[];
  /** Of the bounds. */
  confidence: Confidence;
  checkedOn: IsoDate;
}

export interface SpendingClass {
  class: SpendingClassRow;
  /** Spending divided by the line. */
  ratio: number;
  /** The least whole Rupiah per person a month in the class, and the least above it. Products of ours, not figures of BPS. */
  from: number;
  below?: number;
  /** The line that was used: say its period, and whether it is the nation's. */
  line: PovertyLine;
  /** The lower of the bounds' and the line's. */
  confidence: Confidence;
  cite: Cite[];
  doesNotSay: Text[];
}

const doesNotSay: Text[] = [
  {
    id: 'Kelas ini bukan desil, dan tidak menentukan bantuan. Program memakai desil DTSEN dan syarat lain.',
    en: 'This class is no decile and does not decide on aid. Programmes use DTSEN deciles and other criteria.',
  },
  {
    id: 'Ini soal pengeluaran rata-rata per orang sebulan, bukan penghasilan atau harta.',
    en: 'It is about average spending per person a month, not about income or wealth.',
  },
];

/**
 * The five classes of the World Bank, by spending in multiples of the poverty line: 1, 1.5, 3.5 and 17.
 *
 * @example spendingClasses().map(({ from }) => from) //=> [0, 1, 1.5, 3.5, 17]
 */
export const spendingClasses = (): SpendingClassRow[] => table as SpendingClassRow[];

/**
 * The class of a spending in Rupiah per person per month. A bound belongs to the class above it. With a province its own line is
 * the measure where there is one, else the nation's: `line` says which. `undefined` where no line had been published yet.
 *
 * Source of the bounds: World Bank, Aspiring Indonesia (2019). A scale of 0.8, 1.2 and 1.6 times the line goes around too; it has
 * no source and is not here.
 *
 * @throws RangeError for what is no amount of money, without repeating it, and when `asOf` is no date.
 * @example spendingClass(700_000, { province: '32', asOf: '2026-03-01' })?.class.id //=> 'rentan'
 */
export function spendingClass(rupiahPerHead: number, options: PovertyLineOptions): SpendingClass | undefined {
  if (typeof rupiahPerHead !== 'number' || !Number.isFinite(rupiahPerHead) || rupiahPerHead < 0) {
    throw new RangeError('Spending per person is a number of Rupiah, 0 or more.');
  }
  const line = povertyLine(options);
  if (!line) return undefined;
  const found = spendingClasses().findLast(({ from }) => rupiahPerHead >= from * line.rupiah) as SpendingClassRow;
  return {
    class: found,
    ratio: rupiahPerHead / line.rupiah,
    from: Math.ceil(found.from * line.rupiah),
    ...(found.below !== undefined && { below: Math.ceil(found.below * line.rupiah) }),
    line,
    confidence: lowest([found.confidence, line.confidence]),
    cite: [...found.cite, ...line.cite],
    doesNotSay,
  };
}
