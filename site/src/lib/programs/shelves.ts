import type { Catalog, Program, Text } from '@bansos-kit/core/policy';
import { type State, stateOn } from './timelines.ts';

export interface Shelf {
  category: string;
  name: Text;
  text: Text;
  programs: { program: Program; state: State }[];
}

/** The programmes by category, in the glossary's order; those that run on the day apart from the rest. */
export function shelvesOn({ programs, glossary }: Catalog, day: string): { running: Shelf[]; resting: Shelf[] } {
  const all = programs.map((program) => ({ program, state: stateOn(program, day) }));
  const shelves = (running: boolean): Shelf[] =>
    Object.entries(glossary).flatMap(([category, { name, text }]) => {
      const own = all.filter(({ program, state }) => program.category === category && state.running === running);
      return own.length > 0 ? [{ category, name, text, programs: own }] : [];
    });
  return { running: shelves(true), resting: shelves(false) };
}
