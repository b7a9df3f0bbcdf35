import { type Catalog, evaluate, type Program, snapshot } from '@bansos-kit/core/policy';
import { heldOn, type State, stateOn } from './timelines.ts';

/** How far the sources of the criteria and the amount reach, as the engine has it: to the nearest of their ends. */
export function reachOf(catalog: Catalog, { id, eligibility }: Program, { running, day }: State): string {
  const stale = running ? evaluate(snapshot(catalog, { asOf: day }), id, {}).stale : undefined;
  return stale?.evidenceUntil ?? heldOn(eligibility, day)?.evidenceUntil ?? catalog.evidenceUntil;
}

/** The same for a page that shows all programmes: to the nearest end of those that run on the day. */
export function nearestReach(catalog: Catalog, day: string): string {
  const ends = catalog.programs
    .map((program) => ({ program, state: stateOn(program, day) }))
    .filter(({ state }) => state.running)
    .map(({ program, state }) => reachOf(catalog, program, state));
  return [catalog.evidenceUntil, ...ends].reduce((a, b) => (a < b ? a : b));
}
