import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an office loads from here, and the hash by which its page can tell that it is that very file. */
export interface Release {
  version: string;
  /** Where this site stands: `https://…`, without a slash at the end. */
  host: string;
  integrity: Record<ReleasedFile, string>;
}

export type ReleasedFile = 'bansos' | 'sematan';

const elements = join(process.cwd(), '..', 'packages', 'elements');
const { version } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8')) as { version: string };

/** `bansos`: every element in one file. `sematan`: the script that lets a frame grow. */
export const releasedFiles = { bansos: 'bundle.js', sematan: join('frame', 'host.js') } as const;

export function releasedText(file: ReleasedFile): string {
  return readFileSync(join(elements, 'dist', releasedFiles[file]), 'utf8');
}

/** The frame page, with its own policy inside. */
export function framePage(): string {
  return readFileSync(join(elements, 'dist', 'frame.html'), 'utf8');
}

/** What the configurator puts regional rules into: one file for the element, one for the frame. */
export const packable = { bansos: () => releasedText('bansos'), frame: framePage } as const;

export function releaseAt(site: URL | undefined): Release {
  if (!site) throw new Error('without the address of this site no snippet can be written');
  const integrityOf = (file: ReleasedFile): string =>
    `sha384-${createHash('sha384').update(releasedText(file)).digest('base64')}`;
  return {
    version,
    host: site.origin,
    integrity: { bansos: integrityOf('bansos'), sematan: integrityOf('sematan') },
  };
}
