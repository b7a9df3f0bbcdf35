import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const dist = join(import.meta.dirname, '..', 'dist');

/** Every page of the site, by the address people use. */
export const pages = ['/', '/nik', '/wilayah', '/en', '/en/nik', '/en/regions', '/nowhere'];

/** Every built page, whether or not anybody listed it. */
export function builtPages(): { name: string; html: string }[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, html: readFileSync(join(dist, name), 'utf8') }));
}
