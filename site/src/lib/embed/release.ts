import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Choice, elementFile, languages, parts } from './choice.ts';

/** What an office loads from here, and the hash by which its page can tell that it is that very file. */
export interface Release {
  version: string;
  /** Where this site stands: `https://…`, without a slash at the end. */
  host: string;
  integrity: Record<ReleasedFile, string>;
}

export type ReleasedFile = 'bansos' | 'sematan' | ReturnType<typeof elementFile>;

const elements = join(process.cwd(), '..', 'packages', 'elements');
const { version } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8')) as { version: string };

/** A NIK is explained with the names of its regions, as in the preview. */
const bundleOf = (part: Choice['part']): string => (part === 'nik' ? 'bundle-nik-names' : `bundle-${part}`);

const oneElement = parts.flatMap((part) =>
  languages.map((lang) => [elementFile({ part, lang }), `${bundleOf(part)}.${lang}.js`] as const),
);

/** `bansos`: every element in every language. `bansos-cek.id`: one of each. `sematan`: the script that lets a frame grow. */
export const releasedFiles = {
  bansos: 'bundle.js',
  sematan: join('frame', 'host.js'),
  ...Object.fromEntries(oneElement),
} as Record<ReleasedFile, string>;

const built = (file: string): string => readFileSync(join(elements, 'dist', file), 'utf8');

export const releasedText = (file: ReleasedFile): string => built(releasedFiles[file]);

/** A frame page, with its own policy inside: of one element in one language, or of all. */
export const framePage = (only?: Pick<Choice, 'part' | 'lang'>): string =>
  built(only ? join('frame', `${only.part}.${only.lang}.html`) : 'frame.html');

/** What the configurator puts regional rules into: one file for the element, one for the frame. */
export const packable = {
  bansos: () => built('bundle-cek.js'),
  frame: () => built(join('frame', 'cek.html')),
} as const;

export function releaseAt(site: URL | undefined): Release {
  if (!site) throw new Error('without the address of this site no snippet can be written');
  const files = Object.keys(releasedFiles) as ReleasedFile[];
  const integrityOf = (file: ReleasedFile): string =>
    `sha384-${createHash('sha384').update(releasedText(file)).digest('base64')}`;
  return {
    version,
    host: site.origin,
    integrity: Object.fromEntries(files.map((file) => [file, integrityOf(file)])) as Release['integrity'],
  };
}
