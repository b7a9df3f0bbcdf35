import type { DecileStrings } from './strings.ts';

export const deciles: DecileStrings = {
  title: 'What deciles 1 to 10 mean',
  description: 'What deciles 1 to 10 mean, who works them out, and how to correct data. Not an official site.',
  heading: 'What a decile means',
  lead: 'Deciles sort families into ten groups. Decile 1 is the lowest.',
};
