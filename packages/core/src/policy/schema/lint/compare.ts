import type { Comparator, Cond, Fact, FactType, Literal, Operand } from '../../types.ts';
import type { Path } from '../path.ts';
import { lintConst, lintNumber } from './const.ts';
import { findFact, needType } from './facts.ts';
import type { Linter } from './linter.ts';

const ordered: FactType[] = ['integer', 'date'];
const comparable: FactType[] = ['boolean', 'integer', 'date', 'code', 'region'];

/** What stands on one side of a comparison: a fact, a number that is worked out, or a value of the catalog. */
type Side =
  | { kind: 'fact'; id: string; fact: Fact | undefined }
  | { kind: 'number' }
  | { kind: 'const'; value: Literal };

type Compare = Extract<Cond, { op: Comparator }>;

export function lintCompare(linter: Linter, cond: Compare, list: string | undefined, path: Path): void {
  const needs = cond.op === 'eq' || cond.op === 'ne' ? comparable : ordered;
  const left = sideOf(linter, cond.left, list);
  const right = sideOf(linter, cond.right, list);
  for (const [key, side] of [
    ['left', left],
    ['right', right],
  ] as const) {
    if (side.kind === 'fact') needType(linter, { ...side, op: cond.op, path: [...path, key, 'id'], needs });
  }
  lintPair(linter, left, right, [...path, 'right']);
  lintUnit(linter, cond.left, cond.right, [...path, 'right', 'id']);
  lintUnit(linter, cond.right, cond.left, [...path, 'left', 'id']);
  if (right.kind !== 'const' && left.kind === 'const') lintPair(linter, right, left, [...path, 'left']);
}

export function lintMeets(
  linter: Linter,
  cond: Extract<Cond, { op: 'meets' }>,
  list: string | undefined,
  path: Path,
): void {
  const left = sideOf(linter, cond.left, list);
  if (left.kind === 'fact') {
    needType(linter, { ...left, op: cond.op, path: [...path, 'left', 'id'], needs: ['integer'] });
  } else if (left.kind === 'const') lintNumber(linter, left.value, [...path, 'left', 'value']);
  const param = linter.resolve('params', cond.param, [...path, 'param']);
  const isPlain = param?.values.some((entry) => 'value' in entry && typeof entry.value === 'number');
  if (isPlain) linter.report('meets-number', [...path, 'param'], { param: cond.param });
  lintUnit(linter, cond.left, { op: 'param', id: cond.param }, [...path, 'param']);
}

export function lintOneOf(
  linter: Linter,
  cond: Extract<Cond, { op: 'in' }>,
  list: string | undefined,
  path: Path,
): void {
  const left = sideOf(linter, cond.left, list);
  if (left.kind === 'fact') {
    needType(linter, { ...left, op: cond.op, path: [...path, 'left', 'id'], needs: comparable });
  }
  cond.right.forEach((value, index) => {
    lintPair(linter, left, { kind: 'const', value }, [...path, 'right', index], []);
  });
}

function sideOf(linter: Linter, operand: Operand, list: string | undefined): Side {
  if (operand.op === 'fact') return { kind: 'fact', id: operand.id, fact: findFact(linter, operand.id, list) };
  return operand.op === 'const' ? { kind: 'const', value: operand.value } : { kind: 'number' };
}

/** Whether the two sides can be compared at all. `keys` lead from the side's place to its value. */
function lintPair(linter: Linter, left: Side, right: Side, path: Path, keys: Path = ['value']): void {
  if (right.kind === 'const') {
    if (left.kind === 'fact' && left.fact) lintConst(linter, right.value, left.fact, left.id, [...path, ...keys]);
    if (left.kind === 'number') lintNumber(linter, right.value, [...path, ...keys]);
    return;
  }
  const [leftType, rightType] = [typeOf(left), typeOf(right)];
  const known = leftType !== undefined && rightType !== undefined;
  if (known && left.kind !== 'const' && leftType !== rightType && comparable.includes(rightType)) {
    linter.report('compare-types', path, { left: leftType, right: rightType });
  }
}

function typeOf(side: Side): FactType | undefined {
  if (side.kind === 'number') return 'integer';
  return side.kind === 'fact' ? side.fact?.type : undefined;
}

/** An age is in years; compared with months it would be wrong by twelve and say nothing. */
function lintUnit(linter: Linter, operand: Operand, other: Operand, path: Path): void {
  if (operand.op !== 'age' || other.op !== 'param') return;
  const unit = linter.find('params', other.id)?.unit;
  if (unit !== undefined && unit !== 'years') linter.report('age-unit', path, { param: other.id, unit });
}
