/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

export type Sex = 'male' | 'female';

/**
 * Whether the six-digit region code is in use (`current`), was in use and has been replaced (`retired`; the number stays
 * good), or stands in no table of ours (`unknown`; that is a doubt about the table as much as about the number).
 */
export type RegionStatus = 'current' | 'retired' | 'unknown';

/**
 * What can be wrong or odd. These make a number `invalid`:
 * - `not-text`: the argument is no string. `params.found` is its type.
 * - `empty`: nothing but separators.
 * - `character`: a character that is neither digit nor separator; `at` points into the **text as given**.
 *   `params.count` is how many such characters there are in all.
 * - `length`: not 16 digits. `params.found` is how many.
 * - `province`: a province number that never existed.
 * - `date`: no such day in any century the holder could be born in.
 *
 * These make it `suspect`, odd but possibly real:
 * - `province-historical`: a province number from before today's numbering.
 * - `regency`: a regency number in no table. - `district`: a district number in no table.
 * - `age`: the holder would be older than 120. - `serial`: the serial number is 0000.
 */
export type NikIssueCode =
  | 'not-text'
  | 'empty'
  | 'character'
  | 'length'
  | 'province'
  | 'province-historical'
  | 'regency'
  | 'district'
  | 'date'
  | 'age'
  | 'serial';

/** One failed or odd part. Carries no text and no digits, so it can be logged. */
export interface NikIssue {
  code: NikIssueCode;
  /** Half-open, as `slice` takes it: into the 16 digits, but for `character` into the text as given. */
  at?: [start: number, end: number];
  params?: { found?: number | string; count?: number };
}

export interface ParsedNik {
  /** Sixteen ASCII digits. */
  nik: string;
  /** Six digits: where the number was **first issued**, which need be neither birthplace nor address. */
  regionCode: string;
  regionStatus: RegionStatus;
  /** The likelier birth date: a NIK holds two digits of the year, and the latest date that is not in the future wins. */
  birthDate: IsoDate;
  /** The other dates the same digits can mean for a holder of at most 120 years. */
  birthDateAlternatives: IsoDate[];
  sex: Sex;
  /** Four digits: the order of issue within the same region and day. */
  serial: string;
}

/** `valid` has no issues; `suspect` has some, none of which rules the number out; `invalid` has at least one that does. */
export type NikResult =
  | { status: 'valid' | 'suspect'; value: ParsedNik; issues: NikIssue[] }
  | { status: 'invalid'; issues: NikIssue[] };

export interface NikOptions {
  /**
   * The day to judge by, in the calendar: no birth date after it. Default: today in Asia/Jakarta.
   * An `asOf` that is no date throws a `RangeError`.
   */
  asOf?: IsoDate;
}
