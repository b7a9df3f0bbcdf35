import type { Locale } from '../i18n/index.ts';

export type PageKey =
  | 'home'
  | 'check'
  | 'sheet'
  | 'programs'
  | 'schedule'
  | 'deciles'
  | 'guides'
  | 'nik'
  | 'regions'
  | 'glossary'
  | 'changes'
  | 'privacy'
  | 'accessibility'
  | 'embed';

/** Where a page stands in each language. */
export type Address = Readonly<Record<Locale, string>>;

const addresses = {
  home: { id: '/', en: '/en' },
  check: { id: '/cek', en: '/en/check' },
  sheet: { id: '/lembar-periksa', en: '/en/check-sheet' },
  programs: { id: '/program', en: '/en/program' },
  schedule: { id: '/jadwal', en: '/en/schedule' },
  deciles: { id: '/desil', en: '/en/deciles' },
  guides: { id: '/kasus', en: '/en/guides' },
  nik: { id: '/nik', en: '/en/nik' },
  regions: { id: '/wilayah', en: '/en/regions' },
  glossary: { id: '/istilah', en: '/en/glossary' },
  changes: { id: '/perubahan', en: '/en/changes' },
  privacy: { id: '/privasi', en: '/en/privacy' },
  accessibility: { id: '/aksesibilitas', en: '/en/accessibility' },
  embed: { id: '/sematan', en: '/en/embed' },
} as const satisfies Record<PageKey, Address>;

export const pageKeys = Object.keys(addresses) as readonly PageKey[];

/** What the header leads to, in a word each. The name of the site leads home, and the footer to every page. */
export const headerKeys = [
  'check',
  'programs',
  'schedule',
  'deciles',
  'guides',
  'nik',
  'regions',
] as const satisfies PageKey[];

export function addressOf(page: PageKey): Address {
  return addresses[page];
}

/** The page of one programme. Ids are the same in both languages, and stay. */
export function programAddress(id: string): Address {
  return { id: `${addresses.programs.id}/${id}`, en: `${addresses.programs.en}/${id}` };
}

/** The page of one guide: its Indonesian slug, and in English its id. */
export function guideAddress({ id, slug }: { id: string; slug: string }): Address {
  return { id: `${addresses.guides.id}/${slug}`, en: `${addresses.guides.en}/${id}` };
}

/** The address that a path belongs to, in either language; `more` are those that no rule here can tell. */
export function addressAt(path: string, more: readonly Address[] = []): Address | undefined {
  const isAt = (address: Address): boolean => Object.values(address).includes(path);
  const below = programAddress(path.slice(path.lastIndexOf('/') + 1));
  return [...Object.values(addresses), ...more, below].find(isAt);
}

export function pathOf(page: PageKey, locale: Locale): string {
  return addresses[page][locale];
}
