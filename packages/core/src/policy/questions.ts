import type { Household, Plan } from './ready.ts';

/**
 * Notes what an unknown condition would have to know. A condition that turns out to be decided takes back what its parts noted, by
 * setting `top` to where it stood before: a decided branch asks nothing.
 */
export function note(household: Household, question: number): void {
  household.asked[household.top++] = question;
}

export interface Missing {
  facts: string[];
  /** What only an official can tell. */
  attestations: string[];
}

/** What was noted since the last time, each question once, in the editors' order. */
export function takeMissing(household: Household, { paths, marks }: Plan): Missing {
  const missing: Missing = { facts: [], attestations: [] };
  const { asked, top } = household;
  household.top = 0;
  for (let at = 0; at < top; at++) marks[asked[at] as number] = 1;
  for (let question = 0; question < marks.length; question++) {
    if (marks[question] === 0) continue;
    marks[question] = 0;
    if (question < paths.length) missing.facts.push(paths[question] as string);
    else missing.attestations.push(paths[question - paths.length] as string);
  }
  return missing;
}
