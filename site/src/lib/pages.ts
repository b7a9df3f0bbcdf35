import type { Locale } from '../i18n/index.ts';

export type PageKey = 'home' | 'nik' | 'regions';

const paths: Record<PageKey, Record<Locale, string>> = {
  home: { id: '/', en: '/en' },
  nik: { id: '/nik', en: '/en/nik' },
  regions: { id: '/wilayah', en: '/en/regions' },
};

export const pageKeys: readonly PageKey[] = ['home', 'nik', 'regions'];

export function pathOf(page: PageKey, locale: Locale): string {
  return paths[page][locale];
}
