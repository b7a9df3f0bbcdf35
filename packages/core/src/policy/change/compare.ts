import { inOrder, isObject, isUnordered, meaning } from './meaning.ts';
import type { Change, ChangeValue } from './types.ts';

export type Difference = Pick<Change, 'path' | 'kind' | 'before' | 'after'>;

/**
 * Where the parts lie that have a meaning of their own. What has another `op` is one thing, told whole: a part of an `any` is one
 * way among several, and a part of a `not` means its opposite.
 */
const containers = new Set(['all', 'perMember', 'when', 'add', 'mul']);

/**
 * How two values differ in meaning, as deep as there are names to say where. Empty when they mean the same.
 *
 * @example compare({ op: 'lte', value: 3 }, { op: 'lte', value: 4 }, 'values')
 * //=> [{ path: 'values', kind: 'changed', before: { op: 'lte', value: 3 }, after: { op: 'lte', value: 4 } }]
 */
export function compare(before: unknown, after: unknown, path: string): Difference[] {
  if (meaning(before) === meaning(after)) return [];
  if (before === undefined) return [difference(path, undefined, after)];
  if (after === undefined) return [difference(path, before, undefined)];
  if (!isObject(before) || !isObject(after)) return [difference(path, before, after)];
  if (isSum(before) !== isSum(after) && 'op' in before && 'op' in after)
    return compare(asSum(before), asSum(after), path);
  if (!isContainer(before) || !isContainer(after) || before['op'] !== after['op'])
    return [difference(path, before, after)];

  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => {
    const [old, fresh] = [before[key], after[key]];
    if (Array.isArray(old) && Array.isArray(fresh) && (isUnordered(before, key) || key === 'components'))
      return compareMembers(old, fresh, key === 'of' ? path : `${path}/${key}`);
    // Within an object, so that words and citations are left out here as well.
    return meaning({ [key]: old }) === meaning({ [key]: fresh }) ? [] : compare(old, fresh, `${path}/${key}`);
  });
}

/** The same for the whole of a programme's criteria: one alone is a list of one, so that a second beside it reads as added. */
export const compareCriteria = (before: unknown, after: unknown, path: string): Difference[] =>
  isObject(before) && isObject(after) ? compare(asList(before), asList(after), path) : compare(before, after, path);

const asList = (value: Record<string, unknown>) =>
  value['op'] === 'all' && !('id' in value) ? value : { op: 'all', of: [value] };

/** Likewise a sum of money: what is paid on top of it is added. */
const asSum = (value: Record<string, unknown>) => (isSum(value) ? value : { op: 'add', of: [value] });
const isSum = (value: Record<string, unknown>) => value['op'] === 'add';

/** Two lists whose order does not count: what is equal goes, what has the same name is compared, the rest came or went. */
function compareMembers(before: unknown[], after: unknown[], path: string): Difference[] {
  const gone = without(before, after);
  const come = without(after, before);
  const alone = (list: unknown[], one: unknown) => list.filter((other) => nameOf(other) === nameOf(one)).length === 1;
  const found: Difference[] = [];
  for (const old of gone) {
    const at = `${path}/${nameOf(old)}`;
    const fresh = come.find((one) => nameOf(one) === nameOf(old));
    if (fresh !== undefined && alone(gone, old) && alone(come, old)) {
      come.splice(come.indexOf(fresh), 1);
      found.push(...compare(old, fresh, at));
    } else found.push(difference(at, old, undefined));
  }
  return [...found, ...come.map((fresh) => difference(`${path}/${nameOf(fresh)}`, undefined, fresh))];
}

/** The members of a list that have no equal in another; of two equal ones, each needs its own. */
function without(list: unknown[], other: unknown[]): unknown[] {
  const equals = other.map(meaning);
  return list.filter((one) => {
    const at = equals.indexOf(meaning(one));
    if (at >= 0) equals.splice(at, 1);
    return at < 0;
  });
}

/** By its id, else by what it is about, else by what it does. */
function nameOf(value: unknown): string {
  if (!isObject(value)) return String(value);
  const left = isObject(value['left']) ? value['left'] : {};
  const name =
    value['id'] ??
    left['id'] ??
    left['born'] ??
    left['list'] ??
    value['fact'] ??
    value['list'] ??
    value['program'] ??
    value['op'];
  return String(name);
}

function difference(path: string, before: unknown, after: unknown): Difference {
  return {
    path,
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    ...(before !== undefined && { before: inOrder(before) as ChangeValue }),
    ...(after !== undefined && { after: inOrder(after) as ChangeValue }),
  };
}

const isContainer = (value: Record<string, unknown>): boolean =>
  !('op' in value) || containers.has(String(value['op']));
