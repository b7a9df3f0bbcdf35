import type { Catalog } from '@bansos-kit/core/policy';
import type { ArgsDef } from 'citty';
import { loadCatalogs } from './catalogs.ts';
import type { Context } from './context.ts';
import { readRepeated } from './options.ts';
import { tellFindings } from './show-findings.ts';

/** The national catalog with the files of `--catalog`, or the exit code once it is told what is wrong in them. */
export async function loadOrTell(
  args: string[],
  definition: ArgsDef,
  json: boolean,
  context: Context,
): Promise<Catalog | number> {
  const { catalog, files } = await loadCatalogs(readRepeated('catalog', args, definition), context);
  return catalog ?? tellFindings(files, json, context);
}
