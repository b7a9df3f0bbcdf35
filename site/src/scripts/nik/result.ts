import { fill } from '../../i18n/fill.ts';
import { dataDate } from '../../lib/data-edition.ts';
import { longDate } from '../../lib/dates.ts';
import type { PartReading, Reading, Speech } from '../../lib/nik-reading.ts';
import { make, makeList } from '../dom.ts';

type Readable = Exclude<Reading, { status: 'invalid' }>;

/** The result as page content. Its heading is the verdict and can take the focus. */
export function showResult(
  reading: Readable,
  { asOf, example, speech }: { asOf: string; example: boolean; speech: Speech },
): Node[] {
  const { nik: words, locale } = speech;
  const suspect = reading.status === 'suspect';
  const verdict = make(
    'div',
    { class: suspect ? 'verdict suspect' : 'verdict' },
    make('h2', { id: 'nik-verdict', tabindex: '-1' }, suspect ? words.verdictSuspect : words.verdictValid),
    make('p', {}, words.verdictNote),
    ...(suspect ? [make('p', {}, words.suspectNote)] : []),
    ...(example ? [make('p', {}, make('strong', {}, words.exampleNote))] : []),
  );
  const findings = [...reading.findings, ...reading.hints];
  const dates = { date: longDate(asOf, locale), data: longDate(dataDate, locale) };
  return [
    verdict,
    make(
      'section',
      {},
      make('h3', {}, words.findingsTitle),
      findings.length > 0 ? makeList(findings) : make('p', {}, words.findingsNone),
    ),
    make(
      'section',
      { class: 'private' },
      make('h3', {}, words.anatomyTitle),
      make('p', {}, words.screenshot),
      band(reading.parts),
      anatomy(reading.parts, speech),
    ),
    make('p', {}, words.regionMeaning),
    make('p', { class: 'small muted' }, fill(words.asOf, dates)),
  ];
}

/** The digits side by side, for the eye only: the list below says the same in words. */
function band(parts: PartReading[]): HTMLElement {
  return make(
    'div',
    { class: 'band', 'aria-hidden': 'true' },
    ...parts.map(({ part, digits }) => {
      const cells = [...digits.replaceAll(' ', '')].map((digit) => make('b', {}, digit));
      return make('span', { class: `part-${part}` }, ...cells);
    }),
  );
}

function anatomy(parts: PartReading[], { nik: words }: Speech): HTMLElement {
  return make(
    'dl',
    { class: 'anatomy' },
    ...parts.map(({ part, digits, lines }) =>
      make(
        'div',
        { class: `part-${part}` },
        make(
          'dt',
          {},
          make('span', { class: 'digits', translate: 'no' }, digits),
          ' ',
          make('span', { class: 'name' }, words[part]),
        ),
        ...lines.map((line) => make('dd', {}, line)),
      ),
    ),
  );
}
