import {
  type Cond,
  type Dated,
  describe,
  evaluate,
  type Program,
  type Reason,
  type Snapshot,
} from '@bansos-kit/core/policy';
import { fill } from '../../i18n/fill.ts';
import { type Basis, basisOf, type Witness } from './basis.ts';
import type { Context } from './context.ts';
import { heldOn } from './timelines.ts';

/** A condition as a nested list: `and` and `or` cannot be told apart once they stand in one sentence. */
export interface Clause {
  text: string;
  /** The condition to the letter, or what introduces its parts, where the text is the editors' own sentence. */
  detail?: string;
  parts: Clause[];
  basis?: Basis;
}

/** The criteria of a programme on a day, each with what it rests on; the engine says how sure each one is. */
export function criteriaOf(context: Context, program: Program, day: string): { clauses: Clause[]; basis: Basis } {
  const entry = heldOn(program.eligibility, day);
  if (!entry) throw new Error(`programme ${program.id} has no criteria on ${day}`);
  const on = context.on(day);
  const reasons = new Map(evaluate(on, program.id, {}).reasons.map((reason) => [reason.cond, reason]));
  const writer: Writer = { context, on, day, reasons };
  const { value } = entry;
  const clauses = (value.op === 'all' && !value.id ? value.of : [value])
    .filter((cond) => asks(writer, cond))
    .map((cond) => clauseOf(writer, cond, { entry }));
  const basis = basisOf(context, [{ entry }]);
  const shared = repeated(clauses.flatMap(notesIn));
  return {
    clauses: clauses.map((clause) => withoutNotes(clause, shared)),
    basis: { ...basis, notes: [...new Set([...basis.notes, ...shared])] },
  };
}

const notesIn = ({ basis, parts }: Clause): string[] => [...(basis?.notes ?? []), ...parts.flatMap(notesIn)];

/** What is noted about several criteria is said once, below them. */
export function repeated(notes: string[]): string[] {
  return [...new Set(notes)].filter((note) => notes.indexOf(note) !== notes.lastIndexOf(note));
}

function withoutNotes({ basis, parts, ...clause }: Clause, shared: string[]): Clause {
  return {
    ...clause,
    parts: parts.map((part) => withoutNotes(part, shared)),
    ...(basis ? { basis: { ...basis, notes: basis.notes.filter((note) => !shared.includes(note)) } } : {}),
  };
}

/** A condition by itself, as it is told in the history: by the figures of its day, and to the letter. */
export function clauseOn(context: Context, cond: Cond, day: string): Clause {
  const on = context.on(day);
  // Facts of members have ids of their own, so their list can be named beforehand.
  const list = Object.values(on.layout.slots).find(({ of }) => of);
  return clauseOf({ context, on, day, reasons: new Map() }, cond, list ? { list } : {});
}

interface Writer {
  context: Context;
  on: Snapshot;
  day: string;
  reasons: Map<Cond, Reason>;
}

/** Where a condition stands: in which dated entry, and about the members of which list. */
interface Around {
  entry?: Dated<Cond>;
  list?: NonNullable<Parameters<typeof describe>[3]>;
}

function clauseOf(writer: Writer, cond: Cond, around: Around): Clause {
  const { context, reasons } = writer;
  const own = cond.say?.met && !/[{]/.test(cond.say.met.id) ? context.say(cond.say.met) : undefined;
  const built = build(writer, cond, around);
  const reason = reasons.get(cond);
  return {
    ...built,
    text: capital(own ?? built.text),
    ...(own ? { detail: capital(built.text) } : {}),
    ...(reason && around.entry ? { basis: reasonBasis(writer, cond, reason, around.entry) } : {}),
  };
}

function reasonBasis({ context, on }: Writer, cond: Cond, { cite, confidence }: Reason, entry: Dated<Cond>): Basis {
  const params = [...paramIds(cond)].flatMap((id): Witness[] => {
    const found = on.param(id);
    const unit = context.catalog.params[id]?.unit;
    return found && unit ? [{ entry: found, unit }] : [];
  });
  const { note: _, alternatives: __, ...dating } = entry; // what is noted about all criteria stands below them, once
  return basisOf(context, [{ entry: dating }, ...params], {
    cite: cite.length > 0 ? cite : entry.cite,
    confidence,
  });
}

function build(writer: Writer, cond: Cond, around: Around): { text: string; parts: Clause[] } {
  const { context, on, day } = writer;
  const { strings, say, catalog } = context;
  // An equals sign is read out as one; a colon says the same.
  const leaf = () => ({ text: describe(on, cond, context.locale, around.list).replaceAll(' = ', ': '), parts: [] });
  const inner = (part: Cond) => clauseOf(writer, part, around);
  switch (cond.op) {
    case 'all':
      return { text: strings.all, parts: cond.of.filter((part) => asks(writer, part)).map(inner) };
    case 'any':
      return { text: strings.any, parts: cond.of.map(inner) };
    case 'not': {
      if (cond.of.op === 'some') return members(writer, cond.of, around, ['noMemberOne', 'noMemberAll', 'noMemberAny']);
      const part = inner(cond.of);
      return part.parts.length > 0 ? { text: strings.not, parts: [part] } : leaf();
    }
    case 'some':
      return members(writer, cond, around, ['memberOne', 'memberAll', 'memberAny']);
    case 'every':
      return members(writer, cond, around, ['everyMemberOne', 'everyMemberAll', 'everyMemberAny']);
    case 'rule': {
      const rule = catalog.rules[cond.id];
      const version = heldOn(rule?.versions, day);
      if (!rule || !version) return leaf();
      const { value } = version;
      const parts = (value.op === 'all' && !value.id ? value.of : [value]).filter((part) => asks(writer, part));
      return { text: say(rule.name), parts: parts.map((part) => clauseOf(writer, part, { entry: version })) };
    }
    default:
      return leaf();
  }
}

type MemberKey = `${'m' | 'noM' | 'everyM'}ember${'One' | 'All' | 'Any'}`;

/** A shared rule of which no version is in force asks nothing. */
function asks({ context, day }: Writer, cond: Cond): boolean {
  return cond.op !== 'rule' || heldOn(context.catalog.rules[cond.id]?.versions, day) !== undefined;
}

function members(
  writer: Writer,
  cond: Cond & { op: 'some' | 'every' },
  around: Around,
  [one, all, any]: [MemberKey, MemberKey, MemberKey],
) {
  const { strings } = writer.context;
  const list = writer.on.layout.slots[cond.list];
  const where = clauseOf(writer, cond.where, { ...around, ...(list ? { list } : {}) });
  if (where.parts.length === 0) return { text: fill(strings[one], { text: lowerFirst(where.text) }), parts: [] };
  const isPlain = cond.where.op === 'any' || cond.where.op === 'all';
  return { text: cond.where.op === 'any' ? strings[any] : strings[all], parts: isPlain ? where.parts : [where] };
}

function paramIds(cond: unknown, found = new Set<string>()): Set<string> {
  if (typeof cond !== 'object' || cond === null) return found;
  const { op, id, param } = cond as { op?: string; id?: string; param?: string };
  if (op === 'meets' && param) found.add(param);
  if (op === 'param' && id) found.add(id);
  for (const part of Object.values(cond)) paramIds(part, found);
  return found;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
