import { spendingClass } from '@bansos-kit/core/welfare';
import type { SpendingToolStrings } from '../../i18n/deciles/strings.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/index.ts';
import { longDate } from '../dates.ts';
import { grouped } from '../money.ts';
import { parseAmount } from './amount.ts';

export interface SpendingForm {
  /** What a family spends a month, as it was typed. */
  amount: string;
  persons: string;
  /** Code and name; without one the nation's line is meant. */
  province?: { code: string; name: string };
}

export type SpendingReading =
  | { kind: 'errors'; errors: { field: 'amount' | 'persons'; text: string }[] }
  | { kind: 'class'; heading: string; lines: string[]; doesNotSay: string[] };

/** What the form comes to, in words. Nothing in here keeps what was typed. */
export function readSpending(
  { amount, persons, province }: SpendingForm,
  { asOf, locale, words }: { asOf: string; locale: Locale; words: SpendingToolStrings },
): SpendingReading {
  const sum = parseAmount(amount);
  const count = /^\s*\d{1,2}\s*$/.test(persons) ? Number(persons) : 0;
  const errors = [
    ...(sum === undefined ? [{ field: 'amount' as const, text: words.badAmount }] : []),
    ...(count < 1 || count > 30 ? [{ field: 'persons' as const, text: words.badPersons }] : []),
  ];
  if (sum === undefined || errors.length > 0) return { kind: 'errors', errors };
  const found = spendingClass(sum / count, { asOf, ...(province ? { province: province.code } : {}) });
  if (!found) throw new Error(`no poverty line was known on ${asOf}`);
  const { line, from, below } = found;
  const money = (rupiah: number): string => `Rp${grouped(Math.round(rupiah), locale)}`;
  const say = (text: { id: string; en?: string }): string => text[locale] ?? text.id;
  const bounds =
    below === undefined
      ? fill(words.classFrom, { from: money(from) })
      : from === 0
        ? fill(words.classBelow, { below: money(below) })
        : fill(words.classBetween, { from: money(from), below: money(below) });
  const place = line.scope === 'province' && province ? province.name : words.nationName;
  return {
    kind: 'class',
    heading: fill(words.verdict, { name: say(found.class.name) }),
    lines: [
      `${fill(words.perHead, { sum: money(sum / count) })} ${fill(words.times, { n: ratio(found.ratio, locale), place })}`,
      bounds,
      fill(words.line, {
        sum: money(line.rupiah),
        period: longDate(line.period, locale),
        published: fill(line.publishedBasis === 'habit' ? words.publishedBy : words.publishedOn, {
          date: longDate(line.publishedOn, locale),
        }),
      }),
      ...line.fallbacks.map(({ text }) => say(text)),
    ],
    doesNotSay: found.doesNotSay.map(say),
  };
}

/** Cut, not rounded: 0.996 times a line is below it, and must not read as the line itself. */
function ratio(value: number, locale: Locale): string {
  const cut = Math.floor(value * 100) / 100;
  return new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB', { minimumFractionDigits: 2 }).format(cut);
}
