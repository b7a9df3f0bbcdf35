import type { ProgramReport, ReasonReport } from './report.ts';

/** Reasons that several programmes have word for word, so that a page says them once. */
export interface SharedReasons {
  /** By the programmes that have them. */
  groups: { programs: string[]; reasons: ReasonReport[] }[];
  has(reason: ReasonReport): boolean;
}

/** Fewer than this are shorter said where they belong. */
const fewest = 3;

export function shareReasons(results: ProgramReport[]): SharedReasons {
  const users = new Map<string, { reason: ReasonReport; programs: string[] }>();
  for (const { program, reasons } of results)
    for (const reason of reasons) {
      if (reason.outcome === 'unmet') continue; // what is not met is said where it decides
      const known = users.get(keyOf(reason));
      if (known) known.programs.push(program);
      else users.set(keyOf(reason), { reason, programs: [program] });
    }
  const groups = new Map<string, { programs: string[]; reasons: ReasonReport[] }>();
  for (const { reason, programs } of users.values()) {
    if (programs.length < 2) continue;
    const key = programs.join(' ');
    const group = groups.get(key) ?? { programs, reasons: [] };
    group.reasons.push(reason);
    groups.set(key, group);
  }
  const large = [...groups.values()].filter(({ reasons }) => reasons.length >= fewest);
  const shared = new Set(large.flatMap(({ reasons }) => reasons.map(keyOf)));
  return { groups: large, has: (reason) => shared.has(keyOf(reason)) };
}

const keyOf = ({ id, outcome, text, confidence, cite }: ReasonReport): string =>
  JSON.stringify([id, outcome, text, confidence, cite]);
