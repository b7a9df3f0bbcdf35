import { readDay } from './day.ts';
import type { Facts } from './result.ts';
import type { Fact } from './types.ts';

/** A fact's place in a record. */
export interface Slot {
  id: string;
  at: number;
  fact: Fact;
  /** As a form or a message names it: `decile`, `members.birthDate`. */
  path: string;
  /** For a list. */
  of?: Layout;
  /** The codes that it can have. */
  codes: ReadonlySet<unknown>;
}

/** Which fact is where in a record, so that the engine reads an array and not an object of any shape. */
export interface Layout {
  slots: Record<string, Slot>;
  /** The same, by place. */
  list: Slot[];
  /** Of the paths in it: `members.`, or nothing. */
  prefix: string;
}

export type Value = boolean | number | string | ReadonlySet<string> | ValueRecord[] | undefined;

/** The values of one household or one member, by slot; dates as days. */
export type ValueRecord = Value[];

export function layOut(facts: Record<string, Fact>, prefix = ''): Layout {
  const slots: Record<string, Slot> = Object.create(null);
  const list = Object.entries(facts).map(([id, fact], at): Slot => {
    const slot: Slot = { id, at, fact, path: prefix + id, codes: new Set(Object.keys(fact.codes ?? {})) };
    if (fact.of) slot.of = layOut(fact.of, `${prefix}${id}.`);
    slots[id] = slot;
    return slot;
  });
  return { slots, list, prefix };
}

/** A fact that is not what the catalog says it is. Names the place and the kinds, never the value. */
export class FactError extends TypeError {
  readonly path: string;
  constructor(path: string, expected: string) {
    super(`${path}: expected ${expected}. Check household data with parseFacts first.`);
    this.name = 'FactError';
    this.path = path;
  }
}

/** @throws FactError for a wrong type: wrong is not unknown. */
export function readHousehold(facts: Facts, layout: Layout): ValueRecord {
  const record: ValueRecord = new Array(layout.list.length).fill(undefined);
  let next = 0;
  for (const id in facts) {
    const given = facts[id];
    if (given === undefined || given === null) continue;
    // Facts often come in the catalog's order: then nothing has to be looked up.
    const guess = layout.list[next];
    const slot = guess?.id === id ? guess : layout.slots[id];
    if (slot === undefined) throw new FactError(layout.prefix + id, 'a fact of the catalog');
    next = slot.at + 1;
    record[slot.at] = readValue(given, slot);
  }
  return record;
}

function readValue(given: unknown, { fact, path, of, codes }: Slot): Value {
  switch (fact.type) {
    case 'boolean':
      if (typeof given === 'boolean') return given;
      break;
    case 'integer':
      if (Number.isSafeInteger(given)) return given as number;
      break;
    case 'date':
      return readDay(given) || fail(path, 'a date, YYYY-MM-DD');
    case 'code':
      if (codes.has(given)) return given as string;
      break;
    case 'codes':
      if (Array.isArray(given) && given.every((code) => typeof code === 'string')) return new Set<string>(given);
      break;
    case 'region':
      if (typeof given === 'string' && /^(?:(?:\d\d){1,3}|\d{10})$/.test(given)) return given;
      break;
    case 'list':
      if (Array.isArray(given) && of && given.every((one) => typeof one === 'object' && one !== null)) {
        return given.map((one) => readHousehold(one, of));
      }
      break;
  }
  return fail(path, codes.size > 0 ? [...codes].join(', ') : fact.type);
}

function fail(path: string, expected: string): never {
  throw new FactError(path, expected);
}
