export { objectionPath, pbiReactivationPath, registrationPath } from './paths.ts';
export type { GuidedPath, PathFact, PathRoute, PathStep, PathStepId, RhythmFact } from './types.ts';
export { updateRhythm } from './update-rhythm.ts';
