import { describe, factName, programName, slotOf, writeLiteral } from './describe.ts';
import { inForceOn } from './in-force.ts';
import { snapshotBehind } from './next-facts.ts';
import type { AmountRange, Outcome, Reason, Result } from './result.ts';
import type { Snapshot } from './snapshot.ts';
import type { Cite, Cond, Confidence, Operand, Source } from './types.ts';
import { isUnsettled } from './unsettled.ts';
import { fill, type Locale, say, words, writeDate, writeMoney } from './words.ts';

export interface ExplainedReason {
  id: string;
  outcome: Outcome;
  text: string;
  confidence: Confidence;
  cite: Cite[];
}

export interface Explanation {
  program: string;
  name: string;
  /** What came out, and what that does not mean. */
  summary: string[];
  reasons: ExplainedReason[];
  amount?: { text: string; lines: { id: string; text: string }[] };
  /** Facts to ask, and what officials would have to say. */
  open: string[];
  /** How far to trust it: weak sources, sources that end before the day, and what sources differ on in the amount. */
  notes: string[];
  /** Everything that is cited, by id. */
  sources: Record<string, Source>;
}

/**
 * A result in words: from the very conditions that were judged, with the numbers that were compared. Promises nothing.
 *
 * @throws TypeError for a copy of a result, which has lost its catalog.
 * @example explain(evaluate(may, 'pkh', { decile: 7 }), { locale: 'id' }).reasons[1].text
 * //=> 'Desil 7; PKH sampai desil 4.'
 */
export function explain(result: Result, { locale }: { locale: Locale }): Explanation {
  const snapshot = snapshotBehind(result);
  const w = words[locale];
  const name = programName(snapshot, result.program, locale);
  const cites = [...result.citations, ...(result.amount?.cite ?? [])];
  const notes: string[] = [];
  if (result.inForce && (result.confidence === 'low' || result.amount?.confidence === 'low')) notes.push(w.low);
  if (result.stale) notes.push(fill(w.stale, { date: writeDate(result.stale.evidenceUntil, locale) }));
  const { amounts = [] } = snapshot.programs.get(result.program) ?? {};
  const { entry } = inForceOn(amounts, result.asOf, snapshot.knownAt);
  if (result.amount && entry?.note && isUnsettled(entry)) notes.push(say(entry.note, locale));
  return {
    program: result.program,
    name,
    summary: summarize(result, name, locale),
    reasons: result.reasons.map((reason) => explainReason(snapshot, reason, locale)),
    ...(result.amount ? { amount: explainAmount(snapshot, result, result.amount, locale) } : {}),
    open: openOf(snapshot, result, locale),
    notes,
    sources: Object.fromEntries(
      cites.flatMap(({ source }): [string, Source][] => {
        const found = snapshot.catalog.sources[source];
        return found ? [[source, found]] : [];
      }),
    ),
  };
}

function summarize(result: Result, program: string, locale: Locale): string[] {
  const w = words[locale];
  const values = { program, date: writeDate(result.asOf, locale) };
  if (result.inForce) {
    const lines = [fill(w[result.status], values)];
    return result.status === 'not-eligible' ? lines : [...lines, w[result.allocation]];
  }
  const { endedOn, startsOn, gap, unknown } = result.nearest ?? {};
  return [
    fill(unknown ? w['no-source'] : w['not-in-force'], values),
    ...(gap ? [say(gap, locale)] : []),
    ...(endedOn ? [fill(w.ended, { date: writeDate(endedOn, locale) })] : []),
    ...(startsOn ? [fill(w.starts, { date: writeDate(startsOn, locale) })] : []),
  ];
}

function explainReason(
  snapshot: Snapshot,
  { id, outcome, actual, limit, cond, cite, confidence }: Reason,
  locale: Locale,
) {
  const own = cond.say?.[outcome];
  const slot = comparedSlot(snapshot, cond);
  const write = (value: Reason['actual']) => (value === undefined ? undefined : writeLiteral(value, locale, slot));
  const text = own
    ? fill(say(own, locale), { actual: write(actual), limit: write(limit) })
    : build(snapshot, cond, outcome, write(actual), locale);
  return { id, outcome, text, confidence, cite };
}

function build(snapshot: Snapshot, cond: Cond, outcome: Outcome, actual: string | undefined, locale: Locale): string {
  const w = words[locale];
  const required = describe(snapshot, cond, locale);
  const slot = comparedSlot(snapshot, cond);
  if (actual === undefined || !slot) return `${w[outcome]}: ${required}`;
  return `${w[outcome]}: ${say(slot.fact.label, locale)} ${actual} (${w.required}: ${required})`;
}

/** The fact whose value is shown. None for a group: one value of several would say too little, or pass for another's. */
function comparedSlot(snapshot: Snapshot, cond: Cond): ReturnType<typeof slotOf> {
  if ('left' in cond) return slotOf(snapshot, cond.left as Operand);
  return cond.op === 'not' ? comparedSlot(snapshot, cond.of) : undefined;
}

function explainAmount(snapshot: Snapshot, result: Result, amount: AmountRange, locale: Locale) {
  const { low, high, per, stagesPerYear, paidTo, breakdown } = amount;
  const w = words[locale];
  // A figure for each person, where the programme is for persons and no member was counted.
  const isEach = snapshot.programs.get(result.program)?.unit === 'person' && breakdown.every(({ name }) => !name);
  const stages =
    stagesPerYear === undefined || stagesPerYear === 1
      ? ''
      : `; ${fill(w.stages, { n: stagesPerYear, money: writeMoney(low / stagesPerYear, high / stagesPerYear, locale) })}`;
  const money = `${writeMoney(low, high, locale)}${isEach ? ` ${w.each}` : ''} ${w[per]}${stages}; ${w[paidTo]}.`;
  const lines = breakdown.map(({ id, name, each, counted, notCounted }) => {
    const count = counted.low === counted.high ? `${counted.high}` : `${counted.low}–${counted.high}`;
    // Where some are left out perhaps, a count beside an open number would read as more people.
    const isOpen = notCounted.some(({ perhaps }) => perhaps);
    const left =
      notCounted.length === 0 ? '' : ` (${isOpen ? w.capped : fill(w.notCounted, { n: notCounted.length })})`;
    return {
      id,
      text: `${name ? `${say(name, locale)}: ` : ''}${count} × ${writeMoney(each.low, each.high, locale)}${left}`,
    };
  });
  return { text: fill(w.estimate, { money }), lines };
}

function openOf(snapshot: Snapshot, { missing, pendingAttestations, amount }: Result, locale: Locale): string[] {
  const narrowing = amount?.missing.filter((path) => !missing.includes(path)) ?? [];
  const names = (paths: string[]) => [...new Set(paths.map((path) => factName(snapshot, path, locale)))].join(', ');
  return [
    ...(missing.length > 0 ? [fill(words[locale].missing, { facts: names(missing) })] : []),
    ...(narrowing.length > 0 ? [fill(words[locale].narrowing, { facts: names(narrowing) })] : []),
    ...(pendingAttestations.length > 0 ? [fill(words[locale].attested, { facts: names(pendingAttestations) })] : []),
  ];
}
