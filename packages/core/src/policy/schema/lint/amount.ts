import type { AmountNode, PerMember } from '../../types.ts';
import { nearest } from '../nearest.ts';
import { formatPath, type Path } from '../path.ts';
import { type CondContext, lintCond } from './cond.ts';
import { resolveList } from './facts.ts';
import type { Linter } from './linter.ts';

/** What a node comes to: Rupiah, a number to multiply with, or a plain constant, which can be either. */
type Measure = 'money' | 'factor' | 'either';

/** A whole amount, which must come to Rupiah. */
export function lintAmount(linter: Linter, node: AmountNode, context: CondContext, path: Path): void {
  measure(linter, node, context, path, true);
}

/** `asMoney`: the node stands where Rupiah are needed, so that a param in another unit is wrong there. */
function measure(linter: Linter, node: AmountNode, context: CondContext, path: Path, asMoney: boolean): Measure {
  switch (node.op) {
    case 'const':
      return 'either';
    case 'param':
      return measureParam(linter, node.id, [...path, 'id'], asMoney);
    case 'range': {
      const low = measure(linter, node.low, context, [...path, 'low'], asMoney);
      measure(linter, node.high, context, [...path, 'high'], asMoney);
      if (node.low.op === 'const' && node.high.op === 'const' && node.low.value > node.high.value) {
        linter.report('range-backwards', path, { low: node.low.value, high: node.high.value });
      }
      return low;
    }
    case 'add': {
      const parts = node.of.map((part, index) => measure(linter, part, context, [...path, 'of', index], asMoney));
      return parts.find((part) => part !== 'either') ?? 'either';
    }
    case 'mul': {
      const parts = node.of.map((part, index) => measure(linter, part, context, [...path, 'of', index], false));
      const money = parts.filter((part) => part === 'money').length;
      if (money > 1) linter.report('amount-product', path, {});
      if (money > 0) return 'money';
      if (parts.includes('either')) return 'either';
      if (asMoney) linter.report('amount-no-money', path, {});
      return 'factor';
    }
    case 'when': {
      lintCond(linter, node.if, { ...context, reasons: new Map() }, [...path, 'if']);
      const met = measure(linter, node.then, context, [...path, 'then'], asMoney);
      if (node.else) measure(linter, node.else, context, [...path, 'else'], asMoney);
      return met;
    }
    case 'perMember':
      lintPerMember(linter, node, context, path);
      return 'money';
  }
}

function measureParam(linter: Linter, id: string, path: Path, asMoney: boolean): Measure {
  const param = linter.resolve('params', id, path);
  if (!param) return 'either';
  if (param.values.some((entry) => 'value' in entry && typeof entry.value === 'object')) {
    linter.report('amount-threshold', path, { param: id });
  }
  if (param.unit.startsWith('rupiah/')) return 'money';
  if (asMoney) linter.report('amount-unit', path, { param: id, unit: param.unit });
  return 'factor';
}

function lintPerMember(linter: Linter, node: PerMember, context: CondContext, path: Path): void {
  const list = resolveList(linter, node.list, [...path, 'list']);
  lintMost(linter, node.most, path);
  const places = new Map<string, string>();
  node.components.forEach((component, index) => {
    const at = [...path, 'components', index];
    const first = places.get(component.id);
    if (first !== undefined) linter.report('duplicate-component', [...at, 'id'], { id: component.id, first });
    else places.set(component.id, formatPath([...at, 'id']));
    lintMost(linter, component.most, at);
    if (list !== undefined) lintCond(linter, component.where, { list, reasons: new Map() }, [...at, 'where']);
    measure(linter, component.amount, { ...context, list }, [...at, 'amount'], true);
  });

  const ids = [...places.keys()];
  const ordered = new Map<string, string>();
  node.order?.of.forEach((id, index) => {
    const at = [...path, 'order', 'of', index];
    const first = ordered.get(id);
    if (!places.has(id)) linter.report('unknown-component', at, { id, known: ids.join(', ') }, nearest(id, ids));
    else if (first !== undefined) linter.report('duplicate-component', at, { id, first });
    ordered.set(id, formatPath(at));
  });
  linter.cites(node.order?.cite, [...path, 'order', 'cite']);
}

function lintMost(linter: Linter, id: string | undefined, path: Path): void {
  if (id === undefined) return;
  const at = [...path, 'most'];
  const param = linter.resolve('params', id, at);
  if (param && param.unit !== 'persons') linter.report('most-unit', at, { param: id, unit: param.unit });
}
