import { longDate } from '../dates.ts';
import { bullets, columns, margin, page, paragraph } from '../layout.ts';
import type { Paint } from '../paint.ts';
import { dotted, nameUpwards } from '../regions-text.ts';
import type { Words } from '../words/words.ts';
import type { KkContent, NikContent, Report } from './report.ts';

/** The report as a page of the terminal. */
export function showReport(report: Report, words: Words, paint: Paint): string {
  const { kind, status, issues, hints, value } = report;
  const { nik } = words;
  const [mark, colour] = { valid: ['✓', paint.green], suspect: ['!', paint.yellow], invalid: ['✗', paint.red] }[
    status
  ] as [string, Paint['green']];
  const blocks = [
    [margin + colour(paint.bold(`${mark} ${nik.verdict[kind][status]}`))],
    anatomy(report, words, paint),
    value ? columns(contentRows(value, report, words), [paint.dim]) : [],
    issues.length > 0 ? [margin + paint.bold(nik.issues), ...bullets(issues.map(({ message }) => message))] : [],
    hints.length > 0 ? [margin + paint.bold(nik.hints), ...bullets(hintSentences(hints, words))] : [],
    paragraph(nik.closing[kind], paint.dim),
  ];
  return page(blocks);
}

const groups: [start: number, end: number][] = [
  [0, 2],
  [2, 4],
  [4, 6],
  [6, 12],
  [12, 16],
];

/** The sixteen places by meaning, with a mark below those that an issue is about. */
function anatomy({ kind, number, issues }: Report, { nik }: Words, paint: Paint): string[] {
  if (number === null) return [];
  const marked = issues.flatMap(({ code, at }) => (at && code !== 'character' ? [at] : []));
  const marks = [...number].map((_, place) =>
    marked.some(([start, end]) => place >= start && place < end) ? '^' : ' ',
  );
  const cells: string[][] = [
    groups.map((group) => number.slice(...group).replaceAll('*', '•')),
    groups.map((group) => marks.slice(...group).join('')),
    groups.map(([start, end]) => `${start + 1}–${end}`),
    [...nik.parts[kind]],
  ];
  const widths = groups.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const [digits = '', carets = '', places = '', labels = ''] = cells.map((row) =>
    (margin + row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(margin)).trimEnd(),
  );
  return [paint.bold(digits), ...(carets === '' ? [] : [paint.yellow(carets)]), paint.dim(places), labels];
}

function contentRows(value: NikContent | KkContent, { kind, asOf }: Report, words: Words): string[][] {
  const { nik, language } = words;
  const date = (day: string): string => longDate(day, language);
  const rows = regionRows(value, kind, words);
  if ('issueDate' in value) rows.push([nik.issueDate, date(value.issueDate)]);
  else {
    rows.push([nik.birthDate, `${date(value.birthDate)}, ${nik.age(value.age, date(asOf))}`]);
    for (const { birthDate, age } of value.otherBirthDates) {
      rows.push([nik.otherBirthDate, `${date(birthDate)}, ${nik.age(age)}`]);
    }
    rows.push([nik.sex, nik[value.sex]]);
  }
  rows.push([nik.serial, value.serial]);
  return rows;
}

function regionRows({ region }: NikContent | KkContent, kind: 'nik' | 'kk', words: Words): string[][] {
  const { nik } = words;
  const lines = region.path.map(({ code, name, status }) => {
    const note = status === 'retired' ? ` (${nik.retired})` : '';
    return codeAnd(code, `${name ?? words.region.noName}${note}`);
  });
  if (region.status === 'unknown') lines.push(nik.unknownRegion(dotted(region.code)));
  const rows = lines.map((text, place) => [place === 0 ? nik.region : '', text]);
  const deepest = region.path.at(-1);
  if (deepest?.status === 'retired') {
    const { firstAbsent, law } = deepest.retirement;
    rows.push([nik.retiredCode, nik.ended[kind](firstAbsent.title, law)]);
  }
  for (const [place, path] of region.successors.entries()) {
    const text = codeAnd(path.at(-1)?.code ?? '', nameUpwards(path, words));
    rows.push([place === 0 ? words.region.now : '', text]);
  }
  return rows;
}

const codeAnd = (code: string, text: string): string => `${dotted(code).padEnd('32.04.11'.length)}  ${text}`;

function hintSentences(hints: Report['hints'], { nik }: Words): string[] {
  return hints.map(({ message, candidates }) =>
    candidates && candidates.length > 0 ? `${message} ${nik.candidates} ${candidates.join(', ')}` : message,
  );
}
