import type { ScheduleStrings } from './strings.ts';

export const schedule: ScheduleStrings = {
  title: 'Jadwal bansos per tahap',
  description:
    'Tahap bansos tiap program: masa anggaran, yang diumumkan, yang terlihat dibayar, dan yang belum diketahui. Bukan situs resmi.',
  heading: 'Jadwal bansos',
  lead: 'Tahap adalah masa anggaran, bukan hari cair.',
};
