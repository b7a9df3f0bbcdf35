import type { Cond, Operand } from '../../types.ts';
import type { Path } from '../path.ts';
import { lintCompare, lintMeets, lintOneOf } from './compare.ts';
import { lintCode } from './const.ts';
import { findFact, needType, resolveFact, resolveList } from './facts.ts';
import type { Linter } from './linter.ts';
import { lintSaid } from './said.ts';

export interface CondContext {
  /** The list whose members the condition is about, where it is inside one. */
  list?: string | undefined;
  /** Names already given in the same programme or rule, with their places. */
  reasons: Map<string, string>;
}

export function lintCond(linter: Linter, cond: Cond, context: CondContext, path: Path): void {
  lintSaid(linter, cond, context, path);
  switch (cond.op) {
    case 'all':
    case 'any':
      cond.of.forEach((part, index) => {
        lintCond(linter, part, context, [...path, 'of', index]);
      });
      return;
    case 'not':
      lintCond(linter, cond.of, context, [...path, 'of']);
      return;
    case 'some':
    case 'every':
      lintWhere(linter, cond.list, cond.where, context, path);
      return;
    case 'rule':
      linter.resolve('rules', cond.id, [...path, 'id']);
      return;
    case 'eligible':
      linter.resolve('programs', cond.program, [...path, 'program']);
      return;
    case 'has': {
      const fact = resolveFact(linter, cond.fact, context.list, [...path, 'fact']);
      if (fact?.type === 'codes') lintCode(linter, cond.code, fact, cond.fact, [...path, 'code']);
      else needType(linter, { fact, id: cond.fact, op: cond.op, path: [...path, 'fact'], needs: ['codes'] });
      return;
    }
    case 'attested': {
      const fact = resolveFact(linter, cond.fact, context.list, [...path, 'fact']);
      needType(linter, { fact, id: cond.fact, op: cond.op, path: [...path, 'fact'], needs: ['boolean'] });
      if (fact?.type === 'boolean' && !fact.attested) {
        linter.report('not-attested', [...path, 'fact'], { fact: cond.fact });
      }
      return;
    }
    case 'meets':
      lintOperand(linter, cond.left, context, [...path, 'left']);
      lintMeets(linter, cond, context.list, path);
      return;
    case 'in':
      lintOperand(linter, cond.left, context, [...path, 'left']);
      lintOneOf(linter, cond, context.list, path);
      return;
    case 'within': {
      lintOperand(linter, cond.left, context, [...path, 'left']);
      const { left } = cond;
      if (left.op !== 'fact') linter.report('compare-types', [...path, 'left'], { left: left.op, right: 'region' });
      else {
        const fact = findFact(linter, left.id, context.list);
        needType(linter, { fact, id: left.id, op: cond.op, path: [...path, 'left', 'id'], needs: ['region'] });
      }
      return;
    }
    default:
      lintOperand(linter, cond.left, context, [...path, 'left']);
      lintOperand(linter, cond.right, context, [...path, 'right']);
      lintCompare(linter, cond, context.list, path);
  }
}

function lintWhere(linter: Linter, list: string, where: Cond | undefined, context: CondContext, path: Path): void {
  const known = resolveList(linter, list, [...path, 'list']);
  // Inside an unknown list nothing can be said of the facts, and what is wrong is said already.
  if (known !== undefined && where) lintCond(linter, where, { ...context, list: known }, [...path, 'where']);
}

function lintOperand(linter: Linter, operand: Operand, context: CondContext, path: Path): void {
  switch (operand.op) {
    case 'fact':
      resolveFact(linter, operand.id, context.list, [...path, 'id']);
      return;
    case 'param': {
      const param = linter.resolve('params', operand.id, [...path, 'id']);
      const isThreshold = param?.values.some((entry) => 'value' in entry && typeof entry.value === 'object');
      if (isThreshold) linter.report('threshold-compared', [...path, 'id'], { param: operand.id });
      return;
    }
    case 'age': {
      const fact = resolveFact(linter, operand.born, context.list, [...path, 'born']);
      needType(linter, { fact, id: operand.born, op: operand.op, path: [...path, 'born'], needs: ['date'] });
      return;
    }
    case 'count':
      lintWhere(linter, operand.list, operand.where, context, path);
      return;
    case 'const':
  }
}
