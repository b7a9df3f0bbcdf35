import type { Certainty, FirstPaid, Stage, StageAmount, Window } from '@bansos-kit/core/schedule';
import { fill } from '../../i18n/fill.ts';
import type { ScheduleStrings } from '../../i18n/schedule/strings.ts';
import { longDate } from '../dates.ts';
import { grouped, rupiah } from '../money.ts';
import type { Basis } from '../programs/basis.ts';
import type { Context, Ref } from '../programs/context.ts';
import { lastDayOf, monthsInWords, windowInWords } from './spans.ts';

/** Where a budget period stands on the page's day. It tells nothing about payment. */
type Phase = 'past' | 'now' | 'ahead';

export interface Sighting {
  when: string;
  /** Whose word it is, and how far it goes. */
  mark?: string;
  text?: string;
  refs: Ref[];
  weak: boolean;
}

/** A stage, in words. What was announced, what was seen and what the money is for stay three things. */
export interface StageView {
  id: string;
  name: string;
  year: number;
  phase: Phase;
  certainty: Certainty;
  covers: string;
  announced?: Sighting;
  firstPaid?: Sighting;
  /** What to say where one of the two is missing: not found, or not known yet. */
  noAnnouncement: string;
  /** That many were paid is known of some stages whose first payment nobody dated. */
  noFirstPaid: string;
  amount?: { text: string; refs: Ref[] };
  reach: Sighting[];
  basis: Basis;
}

export function stageView(context: Context, words: ScheduleStrings, stage: Stage, day: string): StageView {
  const { cite, say, strings, locale } = context;
  const { id, name, year, covers, announced, firstPaid, certainty, confidence, amount, reach, note } = stage;
  const phase = phaseOf(stage, day);
  const missing = phase === 'past' && certainty !== 'unknown' ? words.notFound : words.notKnown;
  return {
    id,
    name: say(name),
    year,
    phase,
    certainty,
    covers: monthsInWords(covers, locale),
    ...(announced
      ? { announced: sighting(context, announced, announced.by === 'press' ? words.byPress : undefined) }
      : {}),
    ...(firstPaid ? { firstPaid: sighting(context, firstPaid, seenMark(firstPaid, words)) } : {}),
    noAnnouncement: missing,
    noFirstPaid: reach.some(({ what }) => what === 'reached') ? words.firstDayUnknown : missing,
    ...(amount ? { amount: { text: amountText(context, words, amount), refs: cite(amount.cite) } } : {}),
    reach: reach.map((one) => ({
      when: longDate(one.on, locale),
      mark: reachText(context, words, one),
      text: say(one.text),
      refs: cite(one.cite),
      weak: one.confidence === 'low',
    })),
    basis: {
      refs: cite(stage.cite),
      confidence,
      words: [
        strings.confidence[confidence],
        fill(strings.until, { date: longDate(stage.evidenceUntil, locale) }),
        fill(words.checked, { date: longDate(stage.checkedOn, locale) }),
      ],
      notes: note ? [say(note)] : [],
      alternatives: (stage.alternatives ?? []).map(({ value, why, cite: cites }) => ({
        text: fill(strings.alternative, { value: `“${say(value)}”`, why: say(why) }),
        refs: cite(cites),
      })),
    },
  };
}

function phaseOf({ covers }: Stage, day: string): Phase {
  if (lastDayOf(covers.to) < day) return 'past';
  return `${covers.from}-01` > day ? 'ahead' : 'now';
}

function sighting({ cite, say, locale }: Context, window: Window, mark: string | undefined): Sighting {
  return {
    when: windowInWords(window, locale),
    ...(mark ? { mark } : {}),
    ...(window.text ? { text: say(window.text) } : {}),
    refs: cite(window.cite),
    weak: window.confidence === 'low',
  };
}

function seenMark({ seen, by }: FirstPaid, words: ScheduleStrings): string {
  if (seen === 'first-report') return words.firstReport;
  return by === 'official' ? words.datedByOfficial : words.datedByPress;
}

function amountText({ say, locale }: Context, words: ScheduleStrings, amount: StageAmount): string {
  const { rupiah: sum, per, unit, ceiling, paidTo, note } = amount;
  const plain = fill(words.amount[per], { sum: rupiah({ low: sum, high: sum }, locale), unit: words.unit[unit] });
  return [
    `${ceiling && !note ? fill(words.atMost, { amount: plain }) : plain}.`,
    ...(paidTo ? [words.paidToInsurer] : []),
    ...(note ? [say(note)] : []),
  ].join(' ');
}

function reachText(
  { locale }: Context,
  words: ScheduleStrings,
  { what, families, percent }: Stage['reach'][number],
): string {
  const number = percent ?? families ?? 0;
  return fill(percent === undefined ? words.families[what] : words.percent[what], { n: grouped(number, locale) });
}
