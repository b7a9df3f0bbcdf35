import type { Locale } from '../i18n/index.ts';

export type PageKey = 'home' | 'programs' | 'nik' | 'regions' | 'glossary';

/** Where a page stands in each language. */
export type Address = Readonly<Record<Locale, string>>;

const addresses: Record<PageKey, Address> = {
  home: { id: '/', en: '/en' },
  programs: { id: '/program', en: '/en/program' },
  nik: { id: '/nik', en: '/en/nik' },
  regions: { id: '/wilayah', en: '/en/regions' },
  glossary: { id: '/istilah', en: '/en/glossary' },
};

export const pageKeys: readonly PageKey[] = ['home', 'programs', 'nik', 'regions', 'glossary'];

/** What the header leads to; the glossary is reached from where its words stand. */
export const headerKeys: readonly PageKey[] = pageKeys.filter((key) => key !== 'glossary');

export function addressOf(page: PageKey): Address {
  return addresses[page];
}

/** The page of one programme. Ids are the same in both languages, and stay. */
export function programAddress(id: string): Address {
  return { id: `${addresses.programs.id}/${id}`, en: `${addresses.programs.en}/${id}` };
}

/** The address that a path belongs to, in either language. */
export function addressAt(path: string): Address | undefined {
  const isAt = (address: Address): boolean => Object.values(address).includes(path);
  const below = programAddress(path.slice(path.lastIndexOf('/') + 1));
  return Object.values(addresses).find(isAt) ?? (isAt(below) ? below : undefined);
}

export function pathOf(page: PageKey, locale: Locale): string {
  return addresses[page][locale];
}
