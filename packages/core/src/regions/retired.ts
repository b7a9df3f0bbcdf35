import { decreeKeys, endings, retiredRows } from '../generated/regions-retired.ts';
import { kindOf, regencyName, twoDigits } from './code.ts';
import { currentRegion } from './current.ts';
import { unpackName } from './names.ts';
import type { Decree, RetiredRegion, Retirement } from './types.ts';

/** A decoded row of `retiredRows`; the format stands in generate/regions-retired.mjs. */
interface RetiredRow {
  ending: number;
  /** Six-digit codes; for a regency, and where only the regency is known, four digits. */
  successors: string[];
  mark: string;
  /** Packed; `undefined`: the name of the first successor. */
  name: string | undefined;
}

const ROW = /^(\d*)(?:@(\d+))?(?:>([\d+]*))?([~^*]?)(?::(.*))?$/;

let decoded: Map<string, RetiredRow> | undefined;

/** Every retired code, in order. */
export function retiredTable(): Map<string, RetiredRow> {
  if (decoded) return decoded;
  const table = new Map<string, RetiredRow>();
  let ending = 0;
  let successor = '';
  for (const line of retiredRows.split(';')) {
    const [regency = '', ...rows] = line.split(',');
    let number = -1;
    for (const row of rows) {
      const [, numberText, endingText, successorText, mark = '', name] = ROW.exec(row) ?? [];
      number = numberText ? Number(numberText) : number + 1;
      if (endingText) ending = Number(endingText);
      const successors = expand(successorText, successor);
      successor = successors.at(-1) ?? '';
      table.set(number === 0 ? regency : regency + twoDigits(number), { ending, successors, mark, name });
    }
  }
  decoded = table;
  return table;
}

/** Undoes the shortening of a successor against the one before. */
function expand(text: string | undefined, before: string): string[] {
  if (text === undefined) return [String(Number(before) + 1)];
  if (text === '') return [];
  return text.length === 2 ? [before.slice(0, 4) + text] : text.split('+');
}

/** The region that was in use under a normalised code. */
export function retiredRegion(code: string): RetiredRegion | undefined {
  const row = retiredTable().get(code);
  if (!row) return undefined;
  const retirement = retirementOf(code, row);
  if (code.length === 6) return { code, level: 'district', name: nameOf(row), status: 'retired', retirement };
  const kind = kindOf(code);
  const name = row.name === undefined ? nameOf(row) : regencyName(code, unpackName(row.name));
  return { code, level: 'regency', name, status: 'retired', kind, retirement };
}

function nameOf({ name, successors }: RetiredRow): string | null {
  if (name !== undefined) return unpackName(name) || null;
  return currentRegion(successors[0] ?? '')?.name ?? null;
}

const BASES: Retirement['basis'][] = ['printed', 'position', 'position-trailing', 'gap-unnamed'];
const SUCCESSOR_BASES: Record<string, Retirement['successorBasis']> = {
  '': 'same name',
  '~': 'similar name',
  '^': 'same name in province',
  '*': 'curated',
};

function retirementOf(code: string, { ending, successors: known, mark }: RetiredRow): Retirement {
  const [last, first, basis, law] = endings.split(',')[ending]?.split('|') ?? [];
  const successors = known.filter((successor) => successor.length === code.length);
  return {
    lastListed: decreeAt(last),
    firstAbsent: decreeAt(first) as Decree,
    law: law || null,
    successors,
    successorRegency: known[0]?.slice(0, 4) ?? null,
    basis: BASES[Number(basis)] as Retirement['basis'],
    successorBasis: (successors.length > 0 && SUCCESSOR_BASES[mark]) || null,
  };
}

function decreeAt(position: string | undefined): Decree | null {
  const packed = position ? decreeKeys.split(',')[Number(position)] : undefined;
  if (!packed) return null;
  const key = packed.slice(1);
  const [number, year] = key.split('/');
  const kind = packed.startsWith('P') ? 'Peraturan' : 'Keputusan';
  return { key, title: `${kind} Menteri Dalam Negeri Nomor ${number} Tahun ${year}`, year: Number(year) };
}
