import type { DecileStrings } from '../../i18n/deciles/strings.ts';
import type { Locale } from '../../i18n/index.ts';
import type { ProgramStrings } from '../../i18n/programs/strings.ts';
import type { ListedSource } from '../programs/context.ts';
import { createCited } from './cited.ts';
import { type Classes, classesOn } from './classes.ts';
import { type Ladder, ladderOn } from './ladder.ts';
import { type Lines, linesOn } from './lines.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { type OldData, oldDataOf } from './old.ts';

export interface DecilePage {
  ladder: Ladder;
  meaning: Meaning;
  lines: Lines;
  classes: Classes;
  old: OldData;
  sources: ListedSource[];
}

/** All that the page about deciles shows, as of the day. In this order the sources get their numbers. */
export function decilePage(asOf: string, locale: Locale, strings: DecileStrings, basics: ProgramStrings): DecilePage {
  const cited = createCited(locale, basics);
  return {
    ladder: ladderOn(asOf, locale, strings, cited),
    meaning: meaningOf(locale, strings, cited),
    lines: linesOn(asOf, locale, strings, cited),
    classes: classesOn(asOf, locale, strings, cited),
    old: oldDataOf(locale, strings, cited),
    sources: cited.sources(),
  };
}
