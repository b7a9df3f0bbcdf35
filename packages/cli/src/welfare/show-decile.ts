import type { DecileProgram, DecilePrograms, NamedProgram, Statement } from '@bansos-kit/core/welfare';
import type { CitedSources } from '../cited-sources.ts';
import { longDate } from '../dates.ts';
import { inLanguage } from '../in-language.ts';
import { item, margin, paragraph } from '../layout.ts';
import type { Paint } from '../paint.ts';
import type { Words } from '../words/words.ts';
import type { DecileReport } from './report.ts';

/** What a decile means and does not mean, and which programmes ask for it. */
export function decileBlocks(
  report: DecileReport,
  { sources, brief }: { sources: CitedSources; brief: boolean },
  words: Words,
  paint: Paint,
): string[][] {
  const { welfare, language } = words;
  const { label, meaning, programs } = report;
  const statements = (title: string, list: Statement[]): string[] => [
    margin + paint.bold(title),
    ...list.flatMap(({ text, cite }) => item(`${margin}• `, sources.after(inLanguage(text, language), cite))),
  ];
  const unknown = { unranked: welfare.unranked, 'not-found': welfare.notListed, decile: undefined, range: undefined };
  const told = unknown[label.kind];
  return [
    told ? [margin + paint.bold(told.title), ...paragraph(told.text)] : headOf(report, sources, words, paint),
    ...(programs ? programBlocks(programs, sources, words, paint) : []),
    ...(brief ? [] : [statements(welfare.is, meaning.is)]),
    statements(welfare.isNot, brief ? meaning.isNot.slice(0, 1) : meaning.isNot),
    brief
      ? []
      : [
          ...statements(welfare.update, [meaning.setBy, meaning.rhythm]),
          ...item(
            `${margin}• `,
            sources.after(
              meaning.updating.channels
                .map((channel) => inLanguage(channel, language))
                .join('; ')
                .concat('.'),
              meaning.updating.cite,
            ),
          ),
          ...item(`${margin}• `, inLanguage(meaning.updating.wait, language)),
        ],
    paragraph(welfare.ask),
  ];
}

function headOf({ label, about }: DecileReport, sources: CitedSources, words: Words, paint: Paint): string[] {
  const { welfare, language } = words;
  const title = label.kind === 'range' ? welfare.range(label.from, label.to) : welfare.one(about?.decile ?? 0);
  if (!about) return [margin + paint.bold(title), ...paragraph(welfare.rangeText)];
  const [from, to] = about.percentile;
  const names = about.names.map(({ name }) => inLanguage(name, language).toLowerCase()).join(', ');
  const cite = about.names.flatMap((name) => name.cite);
  return [
    margin + paint.bold(title),
    ...paragraph(sources.after(welfare.percentile(from, to), about.cite)),
    ...(names ? paragraph(sources.after(welfare.names(names), cite), paint.dim) : []),
  ];
}

function programBlocks(found: DecilePrograms, sources: CitedSources, words: Words, paint: Paint): string[][] {
  const { welfare, language } = words;
  const named = (list: NamedProgram[]): string => list.map(({ name }) => inLanguage(name, language)).join('; ');
  const list = (title: string, rows: NamedProgram[]): string[] =>
    rows.length === 0 ? [] : item(`${margin}– `, `${title}: ${named(rows)}.`, paint.dim);
  const others = [...list(welfare.notAsking, found.notAsking), ...list(welfare.noSource, found.noSource)];
  const note = paragraph(inLanguage(found.note, language));
  if (found.kind === 'before-dtsen')
    return [[...paragraph(welfare.before(longDate(found.startsOn, language))), ...note], others];
  const matches = (['meets', 'depends-on-decile', 'only-if', 'does-not-meet'] as const).map((match) =>
    found.asking.filter((program) => program.match === match),
  );
  const [stale] = found.asking.flatMap((program) => program.stale?.evidenceUntil ?? []).sort();
  return [
    [margin + paint.bold(welfare.programs), ...note],
    ...matches.map((programs) => matchBlock(programs, sources, words, paint)),
    [...others, ...(stale ? item(`${margin}– `, welfare.rulesStale(longDate(stale, language)), paint.dim) : [])],
  ];
}

function matchBlock(programs: DecileProgram[], sources: CitedSources, words: Words, paint: Paint): string[] {
  const { welfare, language } = words;
  const [first] = programs;
  if (!first) return [];
  const [mark, colour] = {
    meets: ['✓', paint.green] as const,
    'only-if': ['?', paint.yellow] as const,
    'depends-on-decile': ['?', paint.yellow] as const,
    'does-not-meet': ['✗', paint.red] as const,
  }[first.match];
  return [
    ...item(margin + colour(`${mark} `), welfare.match[first.match], colour),
    ...programs.flatMap(({ name, limit, cite, confidence }) => {
      const limits = welfare.limit(runs(limit.meets), runs(limit.onlyIf));
      const weak = confidence === 'low' ? ` · ${words.sources.weak}` : '';
      const sentence = sources.after(`${inLanguage(name, language)}${limits ? `: ${limits}` : ''}`, cite);
      return item('    ', sentence + weak);
    }),
  ];
}

/** 1, 2, 3, 5 → "1–3, 5" */
function runs(deciles: number[]): string {
  const ends = deciles.filter((decile) => !deciles.includes(decile + 1));
  const starts = deciles.filter((decile) => !deciles.includes(decile - 1));
  return starts.map((start, place) => (start === ends[place] ? `${start}` : `${start}–${ends[place]}`)).join(', ');
}
