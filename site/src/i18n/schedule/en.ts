import type { ScheduleStrings } from './strings.ts';

export const schedule: ScheduleStrings = {
  title: 'Bansos schedule by stage',
  description:
    'Stages of each programme: budget period, what was announced, what was seen paid, what is not known. Not an official site.',
  heading: 'Bansos schedule',
  lead: 'A stage is a budget period, not a pay day.',
};
