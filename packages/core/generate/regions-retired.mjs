import { packName } from './regions-names.mjs';

/** How a successor was found; no mark: same name. src/regions/retired.ts reads the same marks. */
const MARKS = { 'similar name': '~', 'same name in province': '^', curated: '*' };
const BASES = ['printed', 'position', 'position-trailing', 'gap-unnamed'];

/**
 * - `endings`: `last decree|first decree without the code|basis|law`, decrees as positions in `decreeKeys`.
 * - `retiredRows`: a line a regency number, `6404,row,row …`. A row leaves out what follows from the row before:
 *   `number@ending>successor~:name` with the number (00 = the regency itself) unless it is the next one, the ending and the
 *   successor's regency unless they are the same, the whole successor when it is the next one, and the name when the
 *   first successor has it too. `>` alone: no successor known. `>7410`: only its regency. `:` alone: no name known.
 *
 * @param {Record<string, string>[]} retired
 * @param {Map<string, string>} current
 * @param {Record<string, string>[]} decrees
 */
export function packRetired(retired, current, decrees) {
  const keys = decrees.map(packDecree);
  /** @type {string[]} */
  const endings = [];
  const rows = retired.toSorted((a, b) => ((a['code'] ?? '') < (b['code'] ?? '') ? -1 : 1));

  let [ending, successorBefore] = [-1, ''];
  const lines = [...Map.groupBy(rows, ({ code = '' }) => code.slice(0, 4))].map(([regency, group]) => {
    let before = -1;
    const packed = group.map((row) => {
      const number = Number(row['code']?.slice(4));
      const numberText = number === before + 1 ? '' : String(number).padStart(2, '0');
      before = number;

      const endingBefore = ending;
      ending = endingOf(row);
      const endingText = ending === endingBefore ? '' : `@${ending}`;

      const successors = row['successors'] ? (row['successors'] ?? '').split(';') : [];
      for (const code of successors)
        if (!current.has(code)) throw new Error(`${row['code']}: successor ${code} is not current`);
      const whole = successors.join('+') || (row['successor_regency'] ?? '');
      const mark = MARKS[/** @type {keyof typeof MARKS} */ (row['successor_basis'])] ?? '';
      const successorText = shorten(whole, successorBefore);
      successorBefore = successors.at(-1) ?? '';

      const name = bareName(row['code'], row['name']);
      const same = successors.length > 0 && name === bareName(successors[0], current.get(successors[0] ?? ''));
      const nameText = same ? '' : `:${packName(name)}`;
      return numberText + endingText + successorText + mark + nameText;
    });
    return [regency, ...packed].join(',');
  });
  return { decreeKeys: keys.join(','), endings: endings.join(','), retiredRows: lines.join(';') };

  /** @param {Record<string, string>} row */
  function endingOf(row) {
    const position = (/** @type {string | undefined} */ key) => decrees.findIndex((decree) => decree['key'] === key);
    const first = position(row['first_absent_decree']);
    const basis = BASES.indexOf(row['basis'] ?? '');
    if (first < 0 || basis < 0) throw new Error(`${row['code']}: unknown decree or basis`);
    const last = row['last_decree'] ? position(row['last_decree']) : '';
    const text = [last, first, basis, row['law']].join('|');
    if (!endings.includes(text)) endings.push(text);
    return endings.indexOf(text);
  }
}

/**
 * Without the word that the number of a regency tells.
 *
 * @param {string | undefined} code
 * @param {string | undefined} name
 */
function bareName(code, name = '') {
  return code?.length === 4 ? name.replace(/^(Kabupaten|Kota) /, '') : name;
}

/** @param {string} whole @param {string} before the last successor of the row before */
function shorten(whole, before) {
  if (whole.length !== 6 || whole.slice(0, 4) !== before.slice(0, 4) || before.length !== 6) return `>${whole}`;
  return Number(whole) === Number(before) + 1 ? '' : `>${whole.slice(4)}`;
}

/**
 * `P18/2005` or `K150/2003`: the title of a decree follows from its kind and key.
 *
 * @param {Record<string, string>} decree
 */
export function packDecree({ key = '', decree = '' }) {
  const [number, year] = key.split('/');
  const kind = ['Peraturan', 'Keputusan'].find((word) =>
    decree.startsWith(`${word} Menteri Dalam Negeri ${number} Tahun ${year}`),
  );
  if (!kind) throw new Error(`decree ${key}: the title does not follow from the key`);
  return kind.charAt(0) + key;
}
