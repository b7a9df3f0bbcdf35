import type { Cond, Text } from '../../types.ts';
import { formatPath, type Path } from '../path.ts';
import type { CondContext } from './cond.ts';
import type { Linter } from './linter.ts';

/** Whether someone gets money is not ours to say. */
const promises = /(?<![\p{L}])(?:berhak|lolos|pasti|dijamin|selamat|entitled|guaranteed?|congratulations)(?![\p{L}])/iu;

/** What a condition says to people: its name, its sentences and its sources. */
export function lintSaid(linter: Linter, cond: Cond, context: CondContext, path: Path): void {
  linter.cites(cond.cite, [...path, 'cite']);
  if (cond.id !== undefined) {
    const first = context.reasons.get(cond.id);
    if (first === undefined) context.reasons.set(cond.id, formatPath([...path, 'id']));
    else if (cond.op !== 'rule') linter.report('duplicate-reason', [...path, 'id'], { id: cond.id, first });
  }
  for (const [outcome, text] of Object.entries(cond.say ?? {}) as [string, Text][]) {
    for (const [language, sentence] of Object.entries(text)) {
      lintSentence(linter, sentence, [...path, 'say', outcome, language]);
    }
  }
}

function lintSentence(linter: Linter, sentence: string, path: Path): void {
  for (const [found] of sentence.matchAll(/\{[^{}]*\}?|\}/g)) {
    if (found !== '{actual}' && found !== '{limit}') linter.report('placeholder', path, { found });
  }
  const word = promises.exec(sentence)?.[0];
  if (word !== undefined) linter.report('promise-word', path, { word });
}
