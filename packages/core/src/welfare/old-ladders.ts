import type { Cite, Confidence, IsoDate, Text } from '../policy/types.ts';
import table from './data/old-ladders.json' with { type: 'json' };
import { type System, systems } from './systems.ts';

interface Step {
  cite: Cite[];
  confidence: Confidence;
  checkedOn: IsoDate;
}

export interface DtksTier extends Step {
  /** 1, the poorest, to 5. */
  rank: number;
  id: string;
  name: Text;
}

export interface PbdtDecile extends Step {
  /** 1 to 4: the lowest 40 percent only. */
  decile: number;
  percentile: [from: number, to: number];
}

/** A scale of welfare that is no longer in use. */
export interface OldLadder<T> {
  /** What it covered, when, and who ranked by which unit. */
  system: System;
  steps: T[];
  /** Why its steps are not turned into deciles of DTSEN. */
  noConverter: Text;
}

/**
 * BDT and PBDT ranked households, each regency by its own model and the lowest 40 percent only. DTKS named tiers for persons and
 * families, by village meeting and decision. DTSEN ranks all families of the nation anew every three months. Unit, coverage and
 * method differ, and no source links them: a table between them would be made up, and families would be hurt by it.
 */
const noConverter: Text = {
  id: 'Tingkat lama tidak bisa diubah menjadi desil DTSEN. Satuannya, cakupannya, dan cara menghitungnya berbeda, dan tidak ada sumber yang menghubungkannya. Lihat desil Anda di Cek Bansos.',
  en: 'An old tier cannot be turned into a DTSEN decile. Unit, coverage and method differ, and no source links them. Look up your decile at Cek Bansos.',
};

/**
 * The five tiers of DTKS, in use to March 2025. They have no bounds in rupiah or percent: do not work one out from an income.
 *
 * @example dtksTiers().steps.map(({ name }) => name.id)
 * //=> ['Sangat Miskin', 'Miskin', 'Hampir Miskin', 'Rentan Miskin', 'Menuju Sejahtera']
 */
export const dtksTiers = (): OldLadder<DtksTier> => ladder('dtks', table.dtks);

/**
 * The four deciles of BDT and PBDT (about 2011 to 2019), of households. They are not those of DTSEN.
 *
 * @example pbdtDeciles().steps.map(({ percentile }) => percentile) //=> [[0, 10], [11, 20], [21, 30], [31, 40]]
 */
export const pbdtDeciles = (): OldLadder<PbdtDecile> => ladder('bdt', table.pbdt as PbdtDecile[]);

function ladder<T>(id: System['id'], steps: unknown[]): OldLadder<T> {
  return { system: systems().find((one) => one.id === id) as System, steps: steps as T[], noConverter };
}
