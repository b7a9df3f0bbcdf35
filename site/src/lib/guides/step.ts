import type { Basis } from '../programs/basis.ts';

/** One step of a guide or of a path, in words. */
export interface Step {
  text: string;
  facts: { term: string; text: string }[];
  link?: string;
  note?: string;
  basis: Basis;
}
