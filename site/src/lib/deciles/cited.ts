import type { Cite, Confidence, IsoDate, Source } from '@bansos-kit/core/policy';
import { safetySources } from '@bansos-kit/core/safety';
import { scheduleSource } from '@bansos-kit/core/schedule';
import { welfareSource } from '@bansos-kit/core/welfare';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/index.ts';
import type { ProgramStrings } from '../../i18n/programs/strings.ts';
import { longDate } from '../dates.ts';
import type { Basis } from '../programs/basis.ts';
import { catalog } from '../programs/catalog.ts';
import type { ListedSource, Ref } from '../programs/context.ts';

/** What every row of the tables carries. */
export interface Evidence {
  cite: readonly Cite[];
  confidence: Confidence;
  evidenceUntil?: IsoDate;
}

/** The sources of one page, numbered in the order in which it first cites them. */
export interface Cited {
  refs(cites: readonly Cite[]): Ref[];
  basis(evidence: Evidence, notes?: string[]): Basis;
  sources(): ListedSource[];
}

/** The areas of the library hold their sources apart; a page cites from all of them. */
const findSource = (id: string): Source | undefined =>
  welfareSource(id) ?? scheduleSource(id) ?? safetySources()[id] ?? catalog.sources[id];

/**
 * @param find the source behind an id
 * @throws Error when a page cites what has no source: a build with holes in it ends here
 */
export function createCited(
  locale: Locale,
  strings: ProgramStrings,
  find: (id: string) => Source | undefined = findSource,
): Cited {
  const numbers = new Map<string, ListedSource>();
  const refs = (cites: readonly Cite[]): Ref[] => {
    const found = new Map<string, Ref>();
    for (const { source: id, at } of cites) {
      const source = find(id);
      if (!source) throw new Error(`there is no source ${id}`);
      const listed = numbers.get(id) ?? { id, number: numbers.size + 1, source };
      numbers.set(id, listed);
      found.set(`${id} ${at ?? ''}`, { number: listed.number, source: id, ...(at === undefined ? {} : { at }) });
    }
    return [...found.values()].sort((a, b) => a.number - b.number);
  };
  return {
    refs,
    basis: ({ cite, confidence, evidenceUntil }, notes = []) => ({
      refs: refs(cite),
      confidence,
      words: [
        strings.confidence[confidence],
        ...(evidenceUntil ? [fill(strings.until, { date: longDate(evidenceUntil, locale) })] : []),
      ],
      notes,
      alternatives: [],
    }),
    sources: () => [...numbers.values()],
  };
}
