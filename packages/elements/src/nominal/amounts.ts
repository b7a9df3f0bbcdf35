import {
  type AmountLine,
  type Catalog,
  type Cite,
  evaluate,
  type PerMember,
  type Result,
  type Snapshot,
  snapshot,
} from '@bansos-kit/core/policy';
import { type Counts, membersOf, oneOfEach } from './components.ts';

export interface ProgramAmount {
  program: string;
  /** Of the family; where there is none, of one of those whom the programme pays for. */
  result: Result;
  /** What each component is worth, with how many count of those who are there. Empty for a programme that is not paid by member. */
  lines: AmountLine[];
  /** Whether a family was counted. */
  counted: boolean;
  /** How many members count at most, where the rules say so. */
  most?: number;
  /** Where the sums come from. */
  cite: Cite[];
}

/** The catalog on a day. Reading it costs more than asking, so one element asks for it once a day. */
export const rulesOf = (catalog: Catalog, asOf: string): Snapshot => snapshot(catalog, { asOf });

/**
 * What a programme is worth to a family of this make-up, by the rules of the snapshot's day. Without a make-up: what each
 * component is worth by itself.
 */
export function amountOf(rules: Snapshot, program: string, counts: Partial<Counts>): ProgramAmount {
  const node = perMember(rules, program);
  const members = membersOf(counts, rules.asOf);
  if (!node || members.length > 0) {
    const result = evaluate(rules, program, node ? { members } : {});
    const lines = node ? (result.amount?.breakdown ?? []).filter(someone) : [];
    return {
      program,
      result,
      lines,
      counted: members.length > 0,
      cite: result.amount?.cite ?? [],
      ...mostOf(rules, node),
    };
  }
  const each = oneOfEach(rules.asOf).map((person) => evaluate(rules, program, { members: [person] }));
  const paid = each.filter(({ amount }) => amount?.breakdown.some(someone));
  const lines = paid.flatMap(({ amount }) => amount?.breakdown.filter(someone) ?? []);
  return {
    program,
    result: paid[0] ?? evaluate(rules, program, {}),
    lines: lines.filter(({ id }, index) => lines.findIndex((line) => line.id === id) === index),
    counted: false,
    cite: distinct(paid.flatMap(({ amount }) => amount?.cite ?? [])),
    ...mostOf(rules, node),
  };
}

const someone = ({ counted, notCounted }: AmountLine): boolean => counted.high > 0 || notCounted.length > 0;

const distinct = (cites: Cite[]): Cite[] => [...new Map(cites.map((cite) => [cite.source, cite])).values()];

function perMember({ programs, asOf }: Snapshot, id: string): PerMember | undefined {
  const amounts = programs.get(id)?.amounts ?? [];
  const held = amounts.findLast(({ validFrom, validTo }) => validFrom <= asOf && (!validTo || validTo >= asOf));
  return held && 'value' in held && held.value.of.op === 'perMember' ? held.value.of : undefined;
}

function mostOf(rules: Snapshot, node: PerMember | undefined): { most?: number } {
  const most = node?.most === undefined ? undefined : rules.param(node.most)?.value;
  return typeof most === 'number' ? { most } : {};
}
