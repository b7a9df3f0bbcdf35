import {
  explainKkIssue,
  explainNikIssue,
  explainNikSuggestion,
  isNik,
  type KkIssue,
  maskNik,
  type NikIssue,
  normalizeNik,
  parseKk,
  parseNik,
  type RegionStatus,
  type Sex,
  suggestNik,
} from '@bansos-kit/core/nik';
import type { Region } from '@bansos-kit/core/regions';
import { knownPath } from '../known-path.ts';
import { UsageError } from '../usage-error.ts';

export interface ReportOptions {
  kind: 'nik' | 'kk';
  asOf: string;
  /** Whether the digits may be shown. */
  reveal: boolean;
  locale: 'id' | 'en';
}

/** What `bansos nik --json` prints, and what the text is made from. */
export interface Report {
  kind: 'nik' | 'kk';
  /** All but the last four places hidden, unless asked for; `null` where there are no sixteen places to tell apart. */
  number: string | null;
  status: 'valid' | 'suspect' | 'invalid';
  asOf: string;
  /** What is wrong or odd, in the words of the language asked for. */
  issues: { code: string; at?: [start: number, end: number]; message: string }[];
  /** What may have happened to it. `candidates` are there only where the number may be shown. */
  hints: { code: string; at?: [start: number, end: number]; message: string; candidates?: string[] }[];
  /** `null` when the number is invalid. */
  value: NikContent | KkContent | null;
}

interface Content {
  region: {
    code: string;
    status: RegionStatus;
    /** From the province down, as far as our tables go. */
    path: Region[];
    /** Where a retired code lies today: a path for each code that took its place. */
    successors: Region[][];
  };
  serial: string;
}

export interface NikContent extends Content {
  birthDate: string;
  /** Years on the day of `asOf`. */
  age: number;
  otherBirthDates: { birthDate: string; age: number }[];
  sex: Sex;
}

export interface KkContent extends Content {
  issueDate: string;
}

/** Reads a number and says what can be said of it. */
export function reportOn(number: string, options: ReportOptions): Report {
  checkAsOf(options.asOf);
  const { kind, asOf, reveal, locale } = options;
  const shown = shownNumber(number, reveal);
  if (kind === 'kk') {
    const { status, issues, ...rest } = parseKk(number, { asOf });
    const value = 'value' in rest ? rest.value : null;
    return {
      kind,
      number: shown,
      status,
      asOf,
      issues: issues.map((issue) => described(issue, explainKkIssue(issue, { locale }))),
      hints: [],
      value: value && { region: regionOf(value), issueDate: value.issueDate, serial: value.serial },
    };
  }
  const { status, issues, ...rest } = parseNik(number, { asOf });
  const value = 'value' in rest ? rest.value : null;
  return {
    kind,
    number: shown,
    status,
    asOf,
    issues: issues.map((issue) => described(issue, explainNikIssue(issue, { locale }))),
    hints: suggestNik(number, { asOf }).map((hint) => ({
      ...described(hint, explainNikSuggestion(hint, { locale })),
      ...(reveal ? { candidates: hint.candidates } : {}),
    })),
    value: value && {
      region: regionOf(value),
      birthDate: value.birthDate,
      age: ageOn(value.birthDate, asOf),
      otherBirthDates: value.birthDateAlternatives.map((birthDate) => ({ birthDate, age: ageOn(birthDate, asOf) })),
      sex: value.sex,
      serial: value.serial,
    },
  };
}

function checkAsOf(asOf: string): void {
  try {
    isNik('', { asOf });
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(({ usage }) => usage.date('--as-of'));
    throw error;
  }
}

function shownNumber(number: string, reveal: boolean): string | null {
  const digits = normalizeNik(number);
  if (!/^\d{16}$/.test(digits)) return null;
  return reveal ? digits : maskNik(digits);
}

function described({ code, at }: Pick<NikIssue | KkIssue, 'at'> & { code: string }, message: string) {
  return at ? { code, at, message } : { code, message };
}

function regionOf({ regionCode, regionStatus }: { regionCode: string; regionStatus: RegionStatus }): Content['region'] {
  const path = knownPath(regionCode);
  const deepest = path.at(-1);
  const successors = deepest?.status === 'retired' ? deepest.retirement.successors.map(knownPath) : [];
  return { code: regionCode, status: regionStatus, path, successors };
}

/** Completed years; someone born on 29 February completes one on 1 March. */
function ageOn(birthDate: string, asOf: string): number {
  const day = (date: string): number => Number(date.replaceAll('-', ''));
  return Math.floor((day(asOf) - day(birthDate)) / 10_000);
}
