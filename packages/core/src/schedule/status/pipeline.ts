import { build, pipeline } from './rows.ts';
import type { ExclusionId, PipelineState, StatusId } from './types.ts';

let states: Map<StatusId, PipelineState> | undefined;

/**
 * The steps of a payment as SIKS-NG names them, in order, from the candidate list to the money taken, with the exclusions at the
 * end. Operators and facilitators see these words; the public site shows only a list and a period.
 *
 * Own table after a village office’s list of July 2025, two press lists and notes of field workers, 2024 to January 2026.
 *
 * @example
 * pipelineStates().filter(({ proofOfMoney }) => proofOfMoney).map(({ id }) => id) //=> ['topup', 'withdrawn']
 */
export function pipelineStates(): PipelineState[] {
  return [...byId().values()];
}

/** One step by its id. */
export function stateOf(id: StatusId): PipelineState | undefined {
  return byId().get(id);
}

/**
 * The steps that can come straight after one, within the same period. None after an exclusion: only a new period starts again.
 * An id that is no step has none.
 *
 * @example
 * nextStates('sp2d').slice(0, 2).map(({ id }) => id) //=> ['si', 'excluded']
 */
export function nextStates(id: StatusId): PipelineState[] {
  return (stateOf(id)?.next ?? []).flatMap((next) => stateOf(next) ?? []);
}

/**
 * Whether a step can come straight after another. Steps can pass unseen between two looks at a row; `canReach` allows for that.
 *
 * @param options `newPeriod`: the second look is in a later period, where every family starts again as a candidate.
 *
 * @example
 * canFollow('spm_ok', 'sp2d') //=> true
 * canFollow('excluded', 'candidate') //=> false
 * canFollow('excluded', 'candidate', { newPeriod: true }) //=> true
 */
export function canFollow(from: StatusId, to: StatusId, options: { newPeriod?: boolean } = {}): boolean {
  if (options.newPeriod) return stateOf(from) !== undefined && to === 'candidate';
  return stateOf(from)?.next.includes(to) === true;
}

/**
 * Whether a step can still come within the period, after any number of others.
 *
 * @example
 * canReach('account_failed', 'topup') //=> true
 * canReach('excluded_job', 'topup') //=> false
 */
export function canReach(from: StatusId, to: StatusId): boolean {
  const seen = new Set<StatusId>();
  const open = [...(stateOf(from)?.next ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(stateOf(id)?.next ?? []));
  }
  return false;
}

function byId(): Map<StatusId, PipelineState> {
  if (states) return states;
  const rows = pipeline();
  const built = (Object.keys(rows) as StatusId[]).map((id): PipelineState => {
    const row = rows[id];
    // Until money is out, any check may still take a family off the period’s list.
    const open = row.outcome === 'progress' || row.outcome === 'blocked';
    return { ...build<PipelineState>(id, row), next: [...new Set([...row.next, ...(open ? exclusions : [])])] };
  });
  states = new Map(built.sort((a, b) => a.order - b.order).map((state) => [state.id, state]));
  return states;
}

const exclusions: readonly ExclusionId[] = [
  'excluded',
  'excluded_job',
  'excluded_region',
  'excluded_deceased',
  'excluded_gis',
  'excluded_staff',
];
