import objection from './data/objection.json' with { type: 'json' };
import pbi from './data/pbi-reactivation.json' with { type: 'json' };
import registration from './data/registration.json' with { type: 'json' };
import stepRows from './data/steps.json' with { type: 'json' };
import type { GuidedPath, PathStep, PathStepId } from './types.ts';

/**
 * How a family is proposed for the register (`usul`): the routes in, and each station from the neighbourhood to the ranking by
 * BPS, with who acts, where, which documents and how long, as far as anybody has said. To be proposed is not to be a recipient.
 *
 * Own account after Permensos 3/2021 and 3/2025, Kepmensos 245/HUK/2025, press and research to August 2026.
 *
 * @example
 * registrationPath().steps.map(({ id }) => id)
 * //=> ['neighbourhood', 'village_meeting', 'field_check', 'siks_entry', 'dinsos', 'regent', 'kemensos', 'bps']
 * registrationPath().howLong?.text.en //=> 'About three months from a verified proposal until aid may come.'
 */
export function registrationPath(): GuidedPath {
  return withSteps('registration', registration);
}

/**
 * How to object (`sanggah`): to wrong data, to having been struck off, or to a recipient. An objection starts a check.
 *
 * Own account after the press, 2023 to 2025, and research of August 2026; the sources disagree on the deadline.
 *
 * @example
 * objectionPath().steps.find(({ id }) => id === 'objection_dinsos')?.howLong?.en
 * //=> 'Sources differ: 14 days, or up to a month.'
 */
export function objectionPath(): GuidedPath {
  return withSteps('objection', objection);
}

/**
 * How a member of PBI-JKN who was struck off and needs care becomes active again, after Permensos 3/2026, article 20.
 *
 * @example
 * pbiReactivationPath().steps[0]?.id //=> 'facility_letter'
 */
export function pbiReactivationPath(): GuidedPath {
  return withSteps('pbi-reactivation', pbi);
}

// The compiler sees JSON as its own literal shapes; the tests check every row.
function withSteps(id: GuidedPath['id'], file: { steps: string[] }): GuidedPath {
  const rows = stepRows as unknown as Record<PathStepId, Omit<PathStep, 'id'>>;
  const steps = (file.steps as PathStepId[]).map((step): PathStep => ({ id: step, ...rows[step] }));
  return { id, ...(file as unknown as Omit<GuidedPath, 'id' | 'steps'>), steps };
}
