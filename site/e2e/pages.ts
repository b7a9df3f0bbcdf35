import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nationalCatalog } from '@bansos-kit/core/catalog';
import { guides } from '@bansos-kit/core/safety';
import { insteadAddress } from '../src/lib/offline-pages.ts';
import { guideAddress } from '../src/lib/pages.ts';

export const dist = join(import.meta.dirname, '..', 'dist');

const ids = nationalCatalog.programs.map(({ id }) => id);

/** The page of each programme, in both languages. */
export const programPages = ['/program', '/en/program'].flatMap((path) => ids.map((id) => `${path}/${id}`));

/** The page of each guide, in both languages. */
export const guidePages = guides().flatMap((guide) => Object.values(guideAddress(guide)));

/** Where `<bansos-cek>` stands. */
export const checkerPages = ['/cek', '/en/check'];

/** Every page of the site, by the address people use. */
export const pages = [
  ...[
    '/',
    '/cek',
    '/lembar-periksa',
    '/program',
    '/jadwal',
    '/desil',
    '/kasus',
    '/nik',
    '/wilayah',
    '/istilah',
    '/perubahan',
    '/privasi',
    '/aksesibilitas',
    '/sematan',
    '/tanpa-internet',
    '/nowhere',
  ],
  ...[
    '/en',
    '/en/check',
    '/en/check-sheet',
    '/en/program',
    '/en/schedule',
    '/en/deciles',
    '/en/guides',
    '/en/nik',
    '/en/regions',
    '/en/glossary',
    '/en/changes',
    '/en/privacy',
    '/en/accessibility',
    '/en/embed',
    '/en/without-internet',
  ],
  ...programPages,
  ...guidePages,
];

/** The folder of what other sites show in a frame: no pages of this one. */
export const frames = 'sematan';

/** What stands in for other pages: no address of its own that anybody should find. */
export const unlisted = ['404.html', ...Object.values(insteadAddress).map((path) => `${path.slice(1)}.html`)];

/** Every built page, whether or not anybody listed it. */
export function builtPages(): { name: string; html: string }[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith(join(frames, '/')))
    .map((name) => ({ name, html: readFileSync(join(dist, name), 'utf8') }));
}
