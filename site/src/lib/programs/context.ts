import { type Catalog, type Cite, type Snapshot, type Source, snapshot, type Text } from '@bansos-kit/core/policy';
import { safetySources } from '@bansos-kit/core/safety';
import { scheduleSource } from '@bansos-kit/core/schedule';
import type { Locale } from '../../i18n/index.ts';
import type { ProgramStrings } from '../../i18n/programs/strings.ts';

/** A citation on a page: the number of its source in the page's own list. */
export interface Ref {
  number: number;
  source: string;
  at?: string;
}

export interface ListedSource {
  /** What citations call it. */
  id: string;
  number: number;
  source: Source;
}

/** What all parts of one page share. Sources get their numbers in the order in which the page first cites them. */
export interface Context {
  catalog: Catalog;
  locale: Locale;
  strings: ProgramStrings;
  /** How far the sources of the whole page reach; what reaches as far need not say so again. */
  reach: string;
  say(text: Text): string;
  on(day: string): Snapshot;
  cite(cites: readonly Cite[]): Ref[];
  /** All that were cited so far. */
  sources(): ListedSource[];
}

export function createContext(catalog: Catalog, locale: Locale, strings: ProgramStrings, reach: string): Context {
  const numbers = new Map<string, number>();
  const days = new Map<string, Snapshot>();
  return {
    catalog,
    locale,
    strings,
    reach,
    say: (text) => text[locale] ?? text.id,
    on(day) {
      const known = days.get(day) ?? snapshot(catalog, { asOf: day });
      days.set(day, known);
      return known;
    },
    cite(cites) {
      const refs = new Map<string, Ref>();
      for (const { source, at } of cites) {
        const number = numbers.get(source) ?? numbers.size + 1;
        numbers.set(source, number);
        refs.set(`${source} ${at ?? ''}`, { number, source, ...(at === undefined ? {} : { at }) });
      }
      return [...refs.values()].sort((a, b) => a.number - b.number);
    },
    sources: () =>
      [...numbers].map(([id, number]) => {
        const source = catalog.sources[id] ?? scheduleSource(id) ?? safetySources()[id];
        if (!source) throw new Error(`there is no source ${id}`);
        return { id, number, source };
      }),
  };
}
