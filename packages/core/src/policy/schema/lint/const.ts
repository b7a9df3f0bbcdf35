import { readDay } from '../../day.ts';
import type { Fact, Literal } from '../../types.ts';
import { regionCode } from '../id-forms.ts';
import { kindOf, shown } from '../kind-of.ts';
import { nearest } from '../nearest.ts';
import type { Path } from '../path.ts';
import type { Linter } from './linter.ts';

/** A value of the catalog that is compared with a fact must be one that the fact can have. */
export function lintConst(linter: Linter, value: Literal, fact: Fact, factId: string, path: Path): void {
  switch (fact.type) {
    case 'boolean':
      if (typeof value !== 'boolean') wrongType(linter, 'boolean', value, path);
      return;
    case 'integer':
      lintNumber(linter, value, path);
      if (typeof value === 'number') lintBounds(linter, value, fact, path);
      return;
    case 'date':
      if (typeof value !== 'string') wrongType(linter, 'date', value, path);
      else if (readDay(value) === 0) linter.report('date', path, { found: shown(value) });
      return;
    case 'region':
      if (typeof value !== 'string') wrongType(linter, 'region', value, path);
      else if (!regionCode.test(value)) linter.report('region-code', path, { found: shown(value) });
      return;
    case 'code':
      if (typeof value !== 'string') wrongType(linter, 'code', value, path);
      else lintCode(linter, value, fact, factId, path);
      return;
    default: // `codes` and `list` are in no comparison: that is reported where they stand
  }
}

/** Ages, counts and params are whole numbers, or at least numbers. */
export function lintNumber(linter: Linter, value: Literal, path: Path): void {
  if (typeof value !== 'number') wrongType(linter, 'number', value, path);
  else if (!Number.isInteger(value)) linter.report('not-whole', path, { found: String(value) });
}

export function lintCode(linter: Linter, code: string, fact: Fact, factId: string, path: Path): void {
  const known = Object.keys(fact.codes ?? {});
  if (fact.programs) linter.resolve('programs', code, path);
  else if (!known.includes(code)) {
    linter.report(
      'unknown-code',
      path,
      { code: shown(code), fact: factId, known: known.join(', ') },
      nearest(code, known),
    );
  }
}

/** One beyond a bound is fine, as in `lt 11` of a decile; more than that decides nothing. */
function lintBounds(linter: Linter, value: number, { min, max }: Fact, path: Path): void {
  if (value >= (min ?? Number.NEGATIVE_INFINITY) - 1 && value <= (max ?? Number.POSITIVE_INFINITY) + 1) return;
  linter.report('const-bounds', path, { value, min: String(min ?? ''), max: String(max ?? '') });
}

function wrongType(linter: Linter, expected: string, value: Literal, path: Path): void {
  linter.report('const-type', path, { expected, found: kindOf(value) });
}
