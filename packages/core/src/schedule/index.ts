// When aid is paid, as far as anybody has said or seen. A stage is a budget period, not a pay day.
export type * from './types.ts';
