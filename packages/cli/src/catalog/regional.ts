import type { Catalog } from '@bansos-kit/core/policy';
import type { ArgsDef } from 'citty';
import { loadCatalogs } from '../catalogs.ts';
import { type Context, exitCode } from '../context.ts';
import { readRepeated } from '../options.ts';
import { findingLines, page } from '../show-findings.ts';

/** The national catalog with the files of `--catalog`, or the exit code once it is told what is wrong in them. */
export async function loadOrTell(
  args: string[],
  definition: ArgsDef,
  json: boolean,
  context: Context,
): Promise<Catalog | number> {
  const { io, words, paint } = context;
  const { catalog, files } = await loadCatalogs(readRepeated('catalog', args, definition), context);
  if (catalog) return catalog;
  const wrong = files.filter(({ findings }) => findings.length > 0).map(({ file, findings }) => ({ file, findings }));
  if (json) io.out(`${JSON.stringify({ files: wrong }, null, 2)}\n`);
  else io.out(page(wrong.map(({ file, findings }) => findingLines(file, findings, words, paint))));
  return exitCode.negative;
}
