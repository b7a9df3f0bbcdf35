import { type ChannelId, type Cite, channels, type Stage, type Window } from '@bansos-kit/core/schedule';
import type { CitedSources } from '../cited-sources.ts';
import { partialDate } from '../dates.ts';
import { item, margin } from '../layout.ts';
import type { Paint } from '../paint.ts';
import type { Words } from '../words/words.ts';
import { amountOf, announcedOf, firstPaidCite, firstPaidOf, spanOf } from './stage-words.ts';

/** Everything known of one stage, each statement with who says so. */
export function showStage(stage: Stage, sources: CitedSources, words: Words, paint: Paint): string[] {
  const { schedule, language } = words;
  const { announced, firstPaid, amount, reach, alternatives = [], note, certainty, confidence, cite } = stage;
  const sure = `${schedule.certainty[certainty]} ${capital(words.sources.confidence[confidence])}.`;
  const rows: [label: string, text: string][] = [
    [schedule.certain, sources.after(sure, cite)],
    [schedule.announced, withText(announcedOf(stage, words), announced ?? { cite: [] }, sources, language)],
    [
      schedule.firstPaid,
      withText(firstPaidOf(stage, words), firstPaid ?? { cite: firstPaidCite(stage) }, sources, language),
    ],
    [schedule.amount, sources.after(amountOf(stage, words), amount?.cite ?? [])],
    [schedule.through, channelNames(stage, words)],
    ...reach.map(({ what, families, percent, on, text, cite }, place): [string, string] => {
      const number = (families ?? percent ?? 0).toLocaleString(language === 'id' ? 'id-ID' : 'en-GB');
      const count = families === undefined ? schedule.percent(number) : schedule.families(number);
      const sentence = `${schedule.reached[what]} ${count}, ${partialDate(on, language)}. ${text[language]}`;
      return [place === 0 ? schedule.reach : '', sources.after(sentence, cite)];
    }),
    ...alternatives.map(({ value, why, cite }, place): [string, string] => [
      place === 0 ? schedule.otherwise : '',
      sources.after(`${value[language]}. ${why[language]}`, cite),
    ]),
    ...(note ? [[schedule.note, note[language]] satisfies [string, string]] : []),
  ];
  const wide = Math.max(...rows.map(([label]) => label.length));
  return [
    ...item(margin, `${stage.name[language]} ${stage.year}`, paint.bold),
    ...rows.flatMap(([label, text]) => item(`${margin}${margin}${paint.dim(label.padEnd(wide))}  `, text)),
  ];
}

/** What was said of a window, and its days unless that names them already. */
function withText(
  days: string,
  window: Window | { cite: Cite[] },
  sources: CitedSources,
  language: Words['language'],
): string {
  if (!('from' in window)) return sources.after(capital(`${days}.`), window.cite);
  const said = window.text?.[language] ?? '';
  const named = said.includes(spanOf(window, language));
  return sources.after([named ? '' : `${days}.`, said].filter(Boolean).join(' '), window.cite);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The names that the channels had when the stage was paid, else their ids. */
function channelNames(stage: Stage, { language }: Words): string {
  const known = [stage.covers.to, stage.covers.from].flatMap(
    (month) => channels({ program: stage.program, asOf: `${month}-01` }).channels,
  );
  const nameOf = (id: ChannelId): string => known.find((channel) => channel.id === id)?.name[language] ?? id;
  return stage.channels.map(nameOf).join('; ');
}
