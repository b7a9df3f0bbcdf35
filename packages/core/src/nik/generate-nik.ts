import { type Day, readIsoDate } from './calendar.ts';
import { isoDate } from './parts.ts';
import { districtLimits, isRetired } from './table.ts';
import type { IsoDate, Sex } from './types.ts';

export interface GenerateOptions {
  /** A district code (six digits, any), or a province or regency code (two or four): then one of its districts in use. */
  region?: string;
  birthDate?: IsoDate;
  sex?: Sex;
  /** Four digits. Default: one from 9001 on, which hardly any district reaches in a day, so that it is hardly anybody's. */
  serial?: string;
  /** A source of numbers from 0 up to 1, for tests that must repeat. Default: `Math.random`. */
  random?: () => number;
}

/**
 * Makes a NIK for tests: **test data, not an identity**. Say so wherever it is shown. `parseNik` calls it valid unless a region
 * out of its tables or the serial number 0000 was asked for. Only two digits of the year fit in, so a birth date more than a
 * century old reads back as another.
 *
 * @throws RangeError when an option is not a region code, a date, a sex or a serial number.
 * @example generateNik({ region: '320411', birthDate: '1990-10-17', sex: 'female', serial: '9001' }) //=> '3204115710909001'
 */
export function generateNik(options: GenerateOptions = {}): string {
  const random = options.random ?? Math.random;
  const pick = (count: number): number => Math.min(count - 1, Math.floor(random() * count));
  const { sex } = options;
  if (sex !== undefined && sex !== 'male' && sex !== 'female') throw new RangeError('sex is neither male nor female.');
  const region = pickRegion(String(options.region ?? ''), pick);
  const birthDate = readBirthDate(options.birthDate ?? isoDate(1946 + pick(70), 1 + pick(12), 1 + pick(28)));
  const female = sex === undefined ? pick(2) === 1 : sex === 'female';
  const serial = options.serial ?? String(9001 + pick(999));
  if (!/^\d{4}$/.test(serial)) throw new RangeError('serial is not four digits.');
  const day = (birthDate % 100) + (female ? 40 : 0);
  const month = Math.floor(birthDate / 100) % 100;
  const year = Math.floor(birthDate / 10_000) % 100;
  return region + [day, month, year].map((number) => String(number).padStart(2, '0')).join('') + serial;
}

function readBirthDate(text: IsoDate): Day {
  const day = readIsoDate(text);
  if (day === 0) throw new RangeError('birthDate is no calendar date; expected YYYY-MM-DD.');
  return day;
}

function pickRegion(region: string, pick: (count: number) => number): string {
  const prefix = region.replaceAll('.', '');
  if (/^\d{6}$/.test(prefix)) return prefix;
  const districts = /^(?:\d\d){0,2}$/.test(prefix) ? districtsInUse().filter((code) => code.startsWith(prefix)) : [];
  const code = districts[pick(districts.length)];
  if (code === undefined) throw new RangeError('region is no code of a province, regency or district in use.');
  return code;
}

function districtsInUse(): string[] {
  const codes: string[] = [];
  for (const [regency, limit] of districtLimits().entries()) {
    for (let district = 1; district < limit; district++) {
      if (!isRetired(regency, district)) codes.push(String(regency * 100 + district));
    }
  }
  return codes;
}
