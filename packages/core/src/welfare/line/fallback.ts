import type { Text } from '../../policy/types.ts';
import type { Fallback } from './types.ts';

const texts: Record<Fallback['code'], Text> = {
  'unknown-province': {
    id: 'Kode provinsi tidak dikenal, jadi ini garis nasional.',
    en: 'No province has this code, so this is the national line.',
  },
  'no-line-for-province': {
    id: 'Garis provinsi ini belum ada pada hari itu, jadi ini garis nasional.',
    en: 'There was no line for this province on that day, so this is the national line.',
  },
  'before-split': {
    id: 'Provinsi ini belum punya garis sendiri. Ini garis provinsi induknya sebelum dimekarkan.',
    en: 'This province had no line of its own yet. This is that of the province it was taken out of.',
  },
  'no-line-for-area': {
    id: 'Kami tidak punya angka kota atau desa, jadi ini gabungan keduanya.',
    en: 'We have no figure for town or country alone, so this is for both together.',
  },
};

export const fallback = (code: Fallback['code']): Fallback => ({ code, text: texts[code] });
