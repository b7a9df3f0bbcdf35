import { readIsoDate } from './calendar.ts';
import { parseNik } from './parse-nik.ts';
import type { IsoDate, Sex } from './types.ts';

export interface NikFields {
  birthDate?: IsoDate | undefined;
  sex?: Sex | undefined;
  /** A province, regency or district code, with or without dots: 2, 4 or 6 digits. */
  regionCode?: string | undefined;
}

/** `unknown`: the NIK is invalid, or the field given cannot be read, so there is nothing to compare. */
export type FieldComparison = 'match' | 'mismatch' | 'not-given' | 'unknown';

export interface NikComparison {
  birthDate: FieldComparison;
  sex: FieldComparison;
  regionCode: FieldComparison;
}

/**
 * Compares what a NIK says with other fields of a form, one by one.
 *
 * A mismatch is a reason to look, never proof of a fault: the region is that of first issue, and a NIK is not changed when
 * a birth date is corrected later (PP 37/2007 art. 37). The birth date is compared with every date that the digits can mean
 * today, as a NIK has two digits for the year. The region is compared as far as the shorter code goes; a renumbered region is a mismatch here,
 * so compare its successors (`findRegion`) as well.
 *
 * @example compareNik('3204115710909001', { birthDate: '1990-10-17', sex: 'male', regionCode: '32' })
 * //=> { birthDate: 'match', sex: 'mismatch', regionCode: 'match' }
 */
export function compareNik(nik: string, { birthDate, sex, regionCode }: NikFields): NikComparison {
  const result = parseNik(nik);
  const value = result.status === 'invalid' ? undefined : result.value;
  const compare = <T>(given: T | undefined, readable: (given: T) => boolean, same: (given: T) => boolean) => {
    if (given === undefined || given === null || given === '') return 'not-given';
    if (value === undefined || !readable(given)) return 'unknown';
    return same(given) ? 'match' : 'mismatch';
  };
  const digits = typeof regionCode === 'string' ? regionCode.replaceAll('.', '') : regionCode;
  return {
    birthDate: compare(
      birthDate,
      (given) => readIsoDate(given) !== 0,
      (given) => value?.birthDate === given || value?.birthDateAlternatives.includes(given) === true,
    ),
    sex: compare(
      sex,
      (given) => given === 'male' || given === 'female',
      (given) => value?.sex === given,
    ),
    regionCode: compare(
      digits,
      (given) => /^(?:\d\d){1,3}$/.test(given),
      (given) => value?.regionCode.startsWith(given) === true,
    ),
  };
}
