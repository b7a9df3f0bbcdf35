import type { FrameConfig } from './config.ts';

const titles = {
  cek: { id: 'Cek perkiraan bansos', en: 'Estimate for social assistance' },
  jadwal: { id: 'Jadwal bansos', en: 'Schedule of social assistance' },
  nominal: { id: 'Besaran bansos', en: 'Amounts of social assistance' },
  nik: { id: 'Periksa susunan NIK', en: 'What the digits of a NIK say' },
  wilayah: { id: 'Pilih wilayah', en: 'Choose a region' },
} as const;

const unofficial = { id: 'bukan situs resmi', en: 'not an official site' } as const;

/**
 * What the tab of a frame says that is opened by itself.
 *
 * @example
 * titleOf({ part: 'cek', lang: 'id' }) //=> 'Cek perkiraan bansos (bukan situs resmi)'
 */
export function titleOf({ part, lang }: Pick<FrameConfig, 'part' | 'lang'>): string {
  return `${titles[part][lang]} (${unofficial[lang]})`;
}
