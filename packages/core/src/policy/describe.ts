import type { Slot } from './household.ts';
import type { Snapshot } from './snapshot.ts';
import type { Cond, Literal, Operand } from './types.ts';
import { fill, type Locale, say, words, writeDate, writeMoney, writeNumber } from './words.ts';

/**
 * A condition as prose, with the figures of the snapshot's day: for the sentences of an explanation, and for a policy owner
 * who checks the rules against the text of the law.
 *
 * @example describe(snapshot, { op: 'meets', left: { op: 'fact', id: 'decile' }, param: 'pkh.decile' }, 'en')
 * //=> 'decile at most 4'
 */
export function describe(snapshot: Snapshot, cond: Cond, locale: Locale, list?: Slot): string {
  const w = words[locale];
  const inner = (part: Cond, of = list) => describe(snapshot, part, locale, of);
  const side = (operand: Operand, beside?: Operand) => describeOperand(snapshot, operand, locale, list, beside);
  switch (cond.op) {
    case 'all':
    case 'any':
      // Brackets around a group inside the other kind, or nobody could tell what belongs together.
      return cond.of
        .map((part) => (isGroup(part) && part.op !== cond.op ? `(${inner(part)})` : inner(part)))
        .join(cond.op === 'all' ? w.and : w.or);
    case 'not':
      return w.not + (isGroup(cond.of) ? `(${inner(cond.of)})` : inner(cond.of));
    case 'some':
    case 'every':
      return w[cond.op] + inner(cond.where, snapshot.layout.slots[cond.list]);
    case 'meets': {
      const entry = snapshot.param(cond.param);
      const op = typeof entry?.value === 'object' ? entry.value.op : 'eq';
      return `${side(cond.left)} ${w[op]} ${side({ op: 'param', id: cond.param })}`;
    }
    case 'in':
      return `${side(cond.left)} ${w.oneOf}: ${cond.right.map((value) => writeLiteral(value, locale, slotOf(snapshot, cond.left, list))).join(', ')}`;
    case 'has':
      return fill(w.receives, { program: programName(snapshot, cond.code, locale) });
    case 'within':
      return fill(w.within, { region: [cond.region].flat().join(', ') });
    case 'attested':
      return say(cond.text, locale);
    case 'eligible':
      return fill(w.fits, { program: programName(snapshot, cond.program, locale) });
    case 'rule': {
      const rule = snapshot.catalog.rules[cond.id];
      return rule ? say(rule.name, locale) : cond.id;
    }
    default:
      return `${side(cond.left)} ${cond.op === 'eq' ? '=' : w[cond.op]} ${side(cond.right, cond.left)}`;
  }
}

const isGroup = (cond: Cond): boolean => (cond.op === 'all' || cond.op === 'any') && cond.of.length > 1;

export function programName({ programs }: Snapshot, id: string, locale: Locale): string {
  const program = programs.get(id);
  return program ? say(program.name, locale) : id;
}

/** The name of a fact by its path: "desil", "tanggal lahir". */
export function factName({ layout }: Snapshot, path: string, locale: Locale): string {
  const [list = '', id] = path.split('.');
  const slot = id === undefined ? layout.slots[list] : layout.slots[list]?.of?.slots[id];
  return slot ? say(slot.fact.label, locale) : path;
}

export function slotOf({ layout }: Snapshot, operand: Operand, list?: Slot): Slot | undefined {
  const id = operand.op === 'fact' ? operand.id : operand.op === 'age' ? operand.born : undefined;
  return id === undefined ? undefined : (list?.of?.slots[id] ?? layout.slots[id]);
}

export function writeLiteral(value: Literal, locale: Locale, slot?: Slot): string {
  if (typeof value === 'boolean') return words[locale][value ? 'yes' : 'no'];
  if (typeof value === 'number') return writeNumber(value, locale);
  const text = slot?.fact.codes?.[value];
  return text ? say(text, locale) : value;
}

function describeOperand(
  snapshot: Snapshot,
  operand: Operand,
  locale: Locale,
  list: Slot | undefined,
  beside?: Operand,
): string {
  const w = words[locale];
  switch (operand.op) {
    case 'const': {
      const slot = beside && slotOf(snapshot, beside, list);
      const isDate = slot?.fact.type === 'date' && beside?.op === 'fact' && typeof operand.value === 'string';
      return isDate ? writeDate(operand.value as string, locale) : writeLiteral(operand.value, locale, slot);
    }
    case 'fact': {
      const slot = slotOf(snapshot, operand, list);
      return slot ? say(slot.fact.label, locale) : operand.id;
    }
    case 'age':
      return w.age;
    case 'count': {
      const where = operand.where && describe(snapshot, operand.where, locale, snapshot.layout.slots[operand.list]);
      return where ? `${w.count} (${where})` : w.count;
    }
    case 'param': {
      const param = snapshot.catalog.params[operand.id];
      const value = snapshot.param(operand.id)?.value;
      if (value === undefined || !param || param.regional) return param ? say(param.name, locale) : operand.id;
      const figure = typeof value === 'object' ? value.value : value;
      return param.unit.startsWith('rupiah') ? writeMoney(figure, figure, locale) : writeNumber(figure, locale);
    }
  }
}
