import {
  explainNikIssue,
  explainNikSuggestion,
  type NikIssue,
  type ParsedNik,
  parseNik,
  suggestNik,
} from '@bansos-kit/core/nik';
import { findRegion } from '@bansos-kit/core/regions';
import type { Locale, NikToolStrings, RetirementStrings } from '../i18n/catalog.ts';
import { fill } from '../i18n/fill.ts';
import { dotted } from './codes.ts';
import { dataDate } from './data-edition.ts';
import { longDate } from './dates.ts';
import { type NikPart, nikParts, spell } from './nik-parts.ts';
import { retirementLines } from './retirement.ts';

export interface Speech {
  locale: Locale;
  nik: NikToolStrings;
  retirement: RetirementStrings;
}

/** One part of the sixteen digits: what it says in the first line, what to know about it in the others. */
export interface PartReading {
  part: NikPart;
  digits: string;
  lines: string[];
}

export type Reading =
  | { status: 'invalid'; errors: string[]; hints: string[] }
  | { status: 'valid' | 'suspect'; nik: string; parts: PartReading[]; findings: string[]; hints: string[] };

/** Everything the page says about a number, in words. Knows no page. */
export function readNik(input: string, asOf: string, speech: Speech): Reading {
  const result = parseNik(input, { asOf });
  const hints = suggestNik(input, { asOf }).map((hint) => explainNikSuggestion(hint, speech));
  if (result.status === 'invalid') {
    const errors = result.issues.map((issue) =>
      issue.code === 'empty' ? speech.nik.errEmpty : explain(issue, speech),
    );
    return { status: 'invalid', errors: [...new Set(errors)], hints };
  }
  const { value } = result;
  return {
    status: result.status,
    nik: value.nik,
    parts: nikParts.map(({ part, start, end }) => {
      const digits = value.nik.slice(start, end);
      return { part, digits: spell(part, digits), lines: partLines(part, value, speech) };
    }),
    findings: [
      ...result.issues.map((issue) => explain(issue, speech)),
      ...(value.regionStatus === 'retired' ? [speech.retirement.nikStaysGood] : []),
    ],
    hints,
  };
}

function explain(issue: NikIssue, { locale }: Speech): string {
  return explainNikIssue(issue, { locale });
}

function partLines(part: NikPart, value: ParsedNik, speech: Speech): string[] {
  switch (part) {
    case 'province':
      return regionLines(value, 2, speech);
    case 'regency':
      return regionLines(value, 4, speech);
    case 'district':
      return regionLines(value, 6, speech);
    case 'date':
      return dateLines(value, speech);
    case 'serial':
      return [
        value.serial === '0000' ? speech.nik.serialZero : fill(speech.nik.serialLine, { n: Number(value.serial) }),
      ];
  }
}

function regionLines({ regionCode }: ParsedNik, length: number, { locale, nik, retirement }: Speech): string[] {
  const code = regionCode.slice(0, length);
  const region = findRegion(code);
  if (!region) return [fill(nik.unknownCode, { code: dotted(code), date: longDate(dataDate, locale) })];
  if (region.status === 'current') return [region.name];
  // A district went with its regency: the decree and the certainty are told once, for the smaller of the two.
  const lines = retirementLines(region, retirement);
  const told = length < 6 && findRegion(regionCode) ? lines.slice(0, 1) : lines;
  return [`${region.name ?? retirement.unnamed} (${retirement.retired} ${dotted(code)})`, ...told];
}

function dateLines(
  { nik: digits, birthDate, birthDateAlternatives, sex }: ParsedNik,
  { locale, nik }: Speech,
): string[] {
  const day = { digits: digits.slice(6, 8), day: Number(birthDate.slice(8)) };
  const lines = [longDate(birthDate, locale), fill(sex === 'female' ? nik.female : nik.male, day)];
  for (const other of birthDateAlternatives) lines.push(fill(nik.dateOther, { date: longDate(other, locale) }));
  return lines;
}
