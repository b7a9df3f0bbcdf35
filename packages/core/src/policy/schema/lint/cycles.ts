import type { Cond, Operand } from '../../types.ts';
import type { Path } from '../path.ts';
import type { Linter } from './linter.ts';

interface Edge {
  to: string;
  path: Path;
}

/**
 * Programmes and rules that ask for one another in a circle, in whatever versions: one that is harmless today is not after
 * the next change of a date. Amounts are left out, because whether a family fits never depends on them.
 */
export function lintCycles(linter: Linter): void {
  const edges = new Map<string, Edge[]>();
  const { rules, programs } = linter.catalog;
  for (const [id, rule] of Object.entries(rules)) {
    edges.set(
      `rule ${id}`,
      rule.versions.flatMap((entry, index) => fromEntry(entry, ['rules', id, 'versions', index])),
    );
  }
  programs.forEach(({ id, eligibility }, place) => {
    const path = ['programs', place, 'eligibility'];
    edges.set(
      `program ${id}`,
      eligibility.flatMap((entry, index) => fromEntry(entry, [...path, index])),
    );
  });

  // An explicit stack: a chain of programmes can be longer than JavaScript's own.
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const trail: { node: string; next: number }[] = [];
    if (!done.has(start)) trail.push({ node: start, next: 0 });
    const onTrail = new Set(trail.map(({ node }) => node));
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const edge = edges.get(top.node)?.[top.next++];
      if (!edge) {
        trail.pop();
        onTrail.delete(top.node);
        done.add(top.node);
      } else if (onTrail.has(edge.to)) {
        const nodes = trail.map(({ node }) => node);
        const circle = [...nodes.slice(nodes.indexOf(edge.to)), edge.to].map((node) => node.replace(/^\w+ /, ''));
        linter.report('cycle', edge.path, { through: circle.join(' → ') });
      } else if (!done.has(edge.to)) {
        trail.push({ node: edge.to, next: 0 });
        onTrail.add(edge.to);
      }
    }
  }
}

const fromEntry = (entry: { value: Cond } | object, path: Path): Edge[] =>
  'value' in entry ? fromCond(entry.value, [...path, 'value']) : [];

function fromCond(cond: Cond, path: Path): Edge[] {
  switch (cond.op) {
    case 'rule':
      return [{ to: `rule ${cond.id}`, path: [...path, 'id'] }];
    case 'eligible':
      return [{ to: `program ${cond.program}`, path: [...path, 'program'] }];
    case 'all':
    case 'any':
      return cond.of.flatMap((part, index) => fromCond(part, [...path, 'of', index]));
    case 'not':
      return fromCond(cond.of, [...path, 'of']);
    case 'some':
    case 'every':
      return fromCond(cond.where, [...path, 'where']);
    case 'has':
    case 'attested':
      return [];
    default: {
      const left = fromOperand(cond.left, [...path, 'left']);
      const isPair = typeof cond === 'object' && 'right' in cond && !Array.isArray(cond.right);
      return isPair ? [...left, ...fromOperand(cond.right as Operand, [...path, 'right'])] : left;
    }
  }
}

const fromOperand = (operand: Operand, path: Path): Edge[] =>
  operand.op === 'count' && operand.where ? fromCond(operand.where, [...path, 'where']) : [];
