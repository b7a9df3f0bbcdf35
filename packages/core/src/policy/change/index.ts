export { diff } from './diff.ts';
export { explainChange } from './explain-change.ts';
export { timeline } from './timeline.ts';
export type { Change, ChangeValue, Subject, TimelineEntry } from './types.ts';
