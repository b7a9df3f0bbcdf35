import type { CitedSources } from '../cited-sources.ts';
import { item } from '../layout.ts';
import type { Paint } from '../paint.ts';
import type { Words } from '../words/words.ts';
import { outcomeMark } from './marks.ts';
import type { ReasonReport } from './report.ts';

/** A line for each reason; several that say the same, such as what to ask for, are one. */
export function reasonLines(reasons: ReasonReport[], sources: CitedSources, words: Words, paint: Paint): string[] {
  const lines = new Map<string, ReasonReport[]>();
  for (const reason of reasons) {
    const key = `${reason.outcome} ${reason.text}`;
    lines.set(key, [...(lines.get(key) ?? []), reason]);
  }
  return [...lines.values()].flatMap((same) => {
    const [{ outcome, text } = { outcome: 'unknown' as const, text: '' }] = same;
    const weak = same.every(({ confidence }) => confidence === 'low') ? ` · ${words.sources.weak}` : '';
    const sentence = sources.after(
      text,
      same.flatMap(({ cite }) => cite),
    );
    return item(`    ${outcomeMark(outcome, paint)} `, sentence + weak);
  });
}
