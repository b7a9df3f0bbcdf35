import { nationalCatalog } from '../../catalog/index.ts';
import { requireDay } from '../../policy/day.ts';
import { evaluate, evaluateAll } from '../../policy/evaluate.ts';
import { inForceOn } from '../../policy/in-force.ts';
import type { Facts, Result } from '../../policy/result.ts';
import { type Snapshot, snapshot } from '../../policy/snapshot.ts';
import type { Catalog } from '../../policy/types.ts';
import { addMonths, firstDay, lastDay, monthOf, monthsBetween } from '../months.ts';
import { staleAfter } from '../schedule-info.ts';
import { endOf, stagesOf, startOf } from '../table.ts';
import type { IsoDate, Stage, Words } from '../types.ts';
import { upcomingOf } from '../upcoming.ts';
import { priceStage } from './stage-money.ts';
import type { Payments, ProgramPayments, StagePayment } from './types.ts';

export interface PaymentsOptions {
  /** Today, for the household. */
  asOf: IsoDate;
  /** Default: the national catalog. */
  catalog?: Catalog;
}

/**
 * For each programme whose written criteria a household meets, or may meet: which stages lie in the twelve months from the
 * month of `asOf`, and what each would be worth in Rupiah.
 *
 * It is no promise and no look into a register: `basis` is `criteria`, and only the ministry knows who is on the list, only
 * the bank or the post office who was paid. A stage is judged by the rules of its own first day. Rules and stages after the
 * evidence are marked `stale`; a stage that is paid to some families instead of another says so (`insteadOf`). The result names programmes and sums, and none of the facts.
 *
 * @throws RangeError when `asOf` is no date. FactError for a fact of a wrong type, as `evaluate` does.
 * @example
 * const family = { registered: 'dtsen', decile: 2 };
 * const { programs } = paymentsFor(family, { asOf: '2026-08-01' });
 * const sembako = programs.find(({ program }) => program === 'sembako');
 * sembako.stages.map(({ stage, amount }) => [stage.id, amount.low]) //=> [['sembako-2026-3', 600000], ['sembako-2026-4', 600000]]
 */
export function paymentsFor(household: Facts, { asOf, catalog = nationalCatalog }: PaymentsOptions): Payments {
  requireDay('asOf', asOf);
  const days = new Map<IsoDate, Snapshot>();
  const rulesOf = (day: IsoDate): Snapshot => {
    const known = days.get(day) ?? snapshot(catalog, { asOf: day });
    days.set(day, known);
    return known;
  };
  const judge: Judge = {
    on: (program, day) => evaluate(rulesOf(day), program, household),
    priced: (program, day) => inForceOn(rulesOf(day).programs.get(program)?.amounts ?? [], day).entry !== undefined,
  };
  const last = addMonths(monthOf(asOf), 11);
  return {
    asOf,
    from: firstDay(monthOf(asOf)),
    to: lastDay(last),
    basis: 'criteria',
    note,
    programs: evaluateAll(rulesOf(asOf), household).flatMap((now) => programOf(now, lastDay(last), judge)),
  };
}

interface Judge {
  on(program: string, day: IsoDate): Result;
  /** Whether the rules of the day name a sum of money. */
  priced(program: string, day: IsoDate): boolean;
}

function programOf(now: Result, to: IsoDate, judge: Judge): ProgramPayments[] {
  const next = upcomingOf({ program: now.program }, now.asOf);
  const within = next.stages.filter((stage) => startOf(stage) <= to);
  const found = onePerMonth(within.flatMap((stage) => paymentOf(stage, now.asOf, to, judge)));
  const status = now.status === 'not-eligible' ? found[0]?.status : now.status;
  if (!status) return [];
  const { amount } = now;
  return [
    {
      program: now.program,
      status,
      note: statusNotes[status],
      ...(amount && { amount: pick(amount) }),
      stages: found,
      ...(next.state === 'listed' ? { after: next.after } : { unknown: { kind: next.kind, because: next.because } }),
    },
  ];
}

/** Regular stages never overlap within a channel, so one that overlaps another is the same money by another way. */
function onePerMonth(payments: StagePayment[]): StagePayment[] {
  return payments.map((payment, index) => {
    const { covers, topUp } = payment.stage;
    const other = payments
      .slice(0, index)
      .find(({ stage }) => !stage.topUp && stage.covers.from <= covers.to && covers.from <= stage.covers.to);
    return other && !topUp ? { ...payment, insteadOf: other.stage.id } : payment;
  });
}

function pick({ low, high, per, stagesPerYear, paidTo, confidence, cite }: NonNullable<Result['amount']>) {
  return { low, high, per, ...(stagesPerYear === undefined ? {} : { stagesPerYear }), paidTo, confidence, cite };
}

function paymentOf(stage: Stage, asOf: IsoDate, to: IsoDate, judge: Judge): StagePayment[] {
  const results = rulesDays(stage, asOf, to).map((day) => judge.on(stage.program, day));
  const monthly = stage.rhythm === 'monthly';
  const inForce = results.filter((result) => result.inForce && (!monthly || result.status !== 'not-eligible'));
  const first = inForce[0] ?? results[0];
  if (!first || first.status === 'not-eligible') return [];
  const sameYear = stagesOf(stage).filter(({ year, topUp }) => year === stage.year && topUp === stage.topUp);
  const evidence = [first.stale?.evidenceUntil, staleAfter(stage.evidenceUntil, endOf(stage)).stale?.evidenceUntil];
  const [earliest] = evidence.filter((day) => day !== undefined).sort();
  return [
    {
      stage,
      status: first.status,
      rulesOn: first.asOf,
      ...priceStage(stage, [first, ...(monthly ? inForce.slice(1) : [])], {
        priced: judge.priced(stage.program, first.asOf),
        alone: sameYear.length === 1,
        topUp: topUpOn(stage, first.asOf),
      }),
      ...(earliest ? { stale: { evidenceUntil: earliest } } : {}),
    },
  ];
}

/** The catalog's sum of a month includes a top-up, which is paid as a stage of its own and must not count twice. */
function topUpOn(stage: Stage, day: IsoDate): number {
  const month = monthOf(day);
  const over = stagesOf({ program: stage.program, topUp: true }).filter(
    ({ covers }) => covers.from <= month && month <= covers.to,
  );
  return over.reduce(
    (sum, { amount, covers }) => sum + (amount?.rupiah ?? 0) / monthsBetween(covers.from, covers.to),
    0,
  );
}

/**
 * A stage paid by the month is judged month by month, from this month on. Any other by its first day; some programmes began
 * later than the months they are for, so the days of the windows come after it.
 */
function rulesDays(stage: Stage, asOf: IsoDate, to: IsoDate): IsoDate[] {
  const { covers, announced, firstPaid, rhythm } = stage;
  const others = [announced?.from, firstPaid?.from].filter((day) => day !== undefined).sort();
  if (rhythm !== 'monthly') return [startOf(stage), ...others];
  const from = covers.from < monthOf(asOf) ? monthOf(asOf) : covers.from;
  const until = covers.to < monthOf(to) ? covers.to : monthOf(to);
  const months = Array.from({ length: Math.max(0, monthsBetween(from, until)) }, (_, index) => addMonths(from, index));
  return months.length > 0 ? months.map(firstDay) : [startOf(stage)];
}

const note: Words = {
  id: 'Perkiraan menurut syarat tertulis. Yang tahu siapa terdaftar hanya Kementerian Sosial; yang tahu siapa sudah dibayar hanya bank atau PT Pos.',
  en: 'An estimate by the written criteria. Only the ministry knows who is registered; only the bank or the post office knows who has been paid.',
};

const statusNotes: Record<ProgramPayments['status'], Words> = {
  eligible: {
    id: 'Syarat tertulis terpenuhi menurut jawaban yang diberikan. Itu belum berarti terdaftar atau akan dibayar.',
    en: 'The written criteria are met by the answers given. That does not yet mean registered, or to be paid.',
  },
  'needs-info': {
    id: 'Mungkin memenuhi syarat tertulis. Ada keterangan yang kurang, atau petugas yang menentukan.',
    en: 'The written criteria may be met. Something is missing, or an official decides.',
  },
};
