import type { Cite, Source } from '@bansos-kit/core/policy';
import { partialDate } from './dates.ts';
import { inLanguage } from './in-language.ts';
import { item, margin } from './layout.ts';
import type { Paint } from './paint.ts';
import type { Words } from './words/words.ts';

/** Gives sources their numbers in the order in which a page cites them, and lists them at its end. */
export interface CitedSources {
  /** "[1, 3–5]", or nothing where there is nothing to cite. */
  numbers(cites: readonly Cite[]): string;
  /** "20 Juli 2026 [1,2]": without a blank within the numbers, at which a narrow cell would break. */
  inCell(text: string, cites: readonly Cite[]): string;
  /** "A sentence. [1]" */
  after(sentence: string, cites: readonly Cite[]): string;
  lines(words: Words, paint: Paint): string[];
}

export function citeSources(known: Record<string, Source>): CitedSources {
  /** By id: where in it, as cited. Their order is their number. */
  const cited = new Map<string, Set<string>>();
  const numberOf = ({ source, at }: Cite): number => {
    const places = cited.get(source) ?? new Set();
    cited.set(source, at === undefined ? places : places.add(at));
    return [...cited.keys()].indexOf(source) + 1;
  };
  const numbers = (cites: readonly Cite[]): string => {
    const list = [...new Set(cites.map(numberOf))].sort((a, b) => a - b);
    return list.length === 0 ? '' : `[${runs(list).join(', ')}]`;
  };
  return {
    numbers,
    inCell: (text, cites) => [text, numbers(cites).replaceAll(' ', '')].filter(Boolean).join(' '),
    after: (sentence, cites) => [sentence, numbers(cites)].filter(Boolean).join(' '),
    lines({ language, sources }, paint) {
      if (cited.size === 0) return [];
      const wide = `[${cited.size}]`.length;
      const entries = [...cited].flatMap(([id, places], place) => {
        const lead = `${margin}${`[${place + 1}]`.padStart(wide)} `;
        const url = known[id]?.url;
        return [
          ...item(paint.dim(lead), sourceText(known[id], id, [...places], language)),
          ...(url ? item(' '.repeat(lead.length), url, paint.dim) : []),
        ];
      });
      return [margin + paint.bold(sources.heading), ...entries];
    },
  };
}

/** For a page in brief: it cites nothing. */
export const uncited: CitedSources = {
  numbers: () => '',
  inCell: (text) => text,
  after: (sentence) => sentence,
  lines: () => [],
};

/** The sources that are cited anywhere within a value, by id; an id that stands for none is left out. */
export function citedIn(value: unknown, find: (id: string) => Source | undefined): Record<string, Source> {
  const cited: Record<string, Source> = {};
  const look = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    const source = 'source' in inner && typeof inner.source === 'string' ? find(inner.source) : undefined;
    if (source) cited[(inner as Cite).source] = source;
    for (const part of Object.values(inner)) look(part);
  };
  look(value);
  return cited;
}

function sourceText(source: Source | undefined, id: string, places: string[], language: Words['language']): string {
  if (!source) return id;
  const { title, number, issuer, publishedOn, note } = source;
  const what = [title, number].filter((part) => part && (part === title || !title.includes(part))).join(', ');
  const when = publishedOn ? `${issuer}, ${partialDate(publishedOn, language)}` : issuer;
  const sentences = [
    what,
    when,
    ...(places.length > 0 ? [places.join('; ')] : []),
    ...(note ? [inLanguage(note, language)] : []),
  ];
  return sentences.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** 1, 3, 4, 5 → "1", "3–5" */
function runs(list: number[]): string[] {
  const found: [first: number, last: number][] = [];
  for (const number of list) {
    const open = found.at(-1);
    if (open && number === open[1] + 1) open[1] = number;
    else found.push([number, number]);
  }
  return found.flatMap(([first, last]) =>
    last - first < 2 ? (first === last ? [`${first}`] : [`${first}`, `${last}`]) : [`${first}–${last}`],
  );
}
