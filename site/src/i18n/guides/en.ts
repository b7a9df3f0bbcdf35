import type { GuideStrings } from './strings.ts';

export const guides: GuideStrings = {
  title: 'When something is wrong with bansos',
  description: 'Name not found, money not there, card lost: steps and where to ask. Not an official site.',
  heading: 'When something is wrong',
  lead: 'Begin at the village office, or with your social facilitator.',
};
