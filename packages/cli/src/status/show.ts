import { type Listing, nextStates, type PipelineState } from '@bansos-kit/core/schedule';
import { type CitedSources, citeSources } from '../cited-sources.ts';
import { partialDate } from '../dates.ts';
import { columns, item, margin, page, paragraph } from '../layout.ts';
import type { Paint } from '../paint.ts';
import type { Words } from '../words/words.ts';
import { outcomeMark } from './marks.ts';
import type { StatusReport } from './report.ts';

/** The answer as a page of the terminal. */
export function showStatus(report: StatusReport, words: Words, paint: Paint): string {
  const { status, language } = words;
  const sources = citeSources(report.sources);
  const closing = paragraph(status.closing, paint.dim);
  switch (report.kind) {
    case 'unknown':
      return page([
        item(`${margin}${paint.yellow('?')} `, status.unknown, paint.bold),
        paragraph(status.ask),
        paragraph(status.seeList),
        closing,
      ]);
    case 'listing':
      return page([...listingBlocks(report.listing, sources, words, paint), sources.lines(words, paint), closing]);
    case 'known':
      return page([...stateBlocks(report.state, sources, words, paint), sources.lines(words, paint), closing]);
    case 'ambiguous':
      return page([
        item(`${margin}${paint.yellow('?')} `, status.ambiguous, paint.bold),
        paragraph(report.question[language]),
        ...report.states.flatMap((state) => stateBlocks(state, sources, words, paint)),
        sources.lines(words, paint),
        closing,
      ]);
  }
}

function stateBlocks(state: PipelineState, sources: CitedSources, words: Words, paint: Paint): string[][] {
  const { status, language } = words;
  const rows = [
    ...commonRows(state, words, sources),
    ...followRows(state, words),
    [status.proof, state.proofOfMoney ? status.saysPaid : status.noProof],
    ...(state.conflict ? [[status.otherwise, state.conflict[language]]] : []),
    ...lastRows(state, words),
  ];
  return [heading(state, state.outcome, words, paint), columns(rows, [paint.dim])];
}

function listingBlocks(listing: Listing, sources: CitedSources, words: Words, paint: Paint): string[][] {
  const { status, language } = words;
  const rows = [
    ...commonRows(listing, words, sources),
    [status.proof, status.noProof],
    ...(listing.note ? [[status.note, listing.note[language]]] : []),
    ...lastRows(listing, words),
  ];
  return [heading(listing, 'listing', words, paint), columns(rows, [paint.dim])];
}

function heading(
  { label }: PipelineState | Listing,
  outcome: PipelineState['outcome'] | 'listing',
  { status, language }: Words,
  paint: Paint,
): string[] {
  const [mark, colour] = outcomeMark(outcome, paint);
  return [
    ...item(`${margin}${colour(mark)} `, label[language], paint.bold),
    ...item('    ', `${status.outcome[outcome]}.`, colour),
  ];
}

function commonRows(row: PipelineState | Listing, { status, language }: Words, sources: CitedSources): string[][] {
  return [
    [status.meaning, sources.after(row.meaning[language], row.cite)],
    [status.move, row.whoseMove.name[language]],
    [status.todo, row.whatToDo[language]],
  ];
}

/** What may come next. The six ways to be taken off a list are one line. */
function followRows({ id, outcome }: PipelineState, { status, language }: Words): string[][] {
  const next = nextStates(id);
  const steps = next.filter((state) => state.outcome !== 'not-this-period').map(({ label }) => label[language]);
  const excluded = next.length > steps.length ? [status.nextExcluded] : [];
  const all = [...steps, ...excluded];
  if (all.length === 0) return [[status.next, outcome === 'paid-out' ? status.nextNone : status.nextPeriod]];
  return all.map((text, place) => [place === 0 ? status.next : '', `• ${text}`]);
}

function lastRows({ words: spellings, seen, confidence }: PipelineState | Listing, words: Words): string[][] {
  const { status, language } = words;
  const dates = status.until(partialDate(seen.from, language), partialDate(seen.to, language));
  return [
    [status.words, spellings.join('; ')],
    [status.seen, `${status.seenIn[seen.in]}, ${dates}; ${words.sources.confidence[confidence]}`],
  ];
}
