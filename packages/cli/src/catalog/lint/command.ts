import { type ArgsDef, parseArgs } from 'citty';
import { type CatalogFile, judgeCatalogs, merge } from '../../catalogs.ts';
import { type Context, exitCode } from '../../context.ts';
import { languageArg } from '../../language.ts';
import { item, margin, page } from '../../layout.ts';
import { findingLines } from '../../show-findings.ts';
import { UsageError } from '../../usage-error.ts';

export const args = {
  files: { type: 'positional', valueHint: 'file…', required: false },
  json: { type: 'boolean' },
  ...languageArg,
  help: { type: 'boolean', alias: 'h' },
} satisfies ArgsDef;

/** Tells what is wrong in catalogs, where, and how to cure it: `bansos catalog lint`. */
export async function run(rawArgs: string[], context: Context): Promise<number> {
  const given = parseArgs<typeof args>(rawArgs, args);
  if (given._.length === 0) throw new UsageError(({ usage }) => usage.noCatalogs);
  const files = await judgeCatalogs(given._, context);
  // Only what is right by itself can be judged beside the others; what extends nothing stands alone.
  const regional = files.flatMap(({ catalog }) => (catalog?.extends ? [catalog] : []));
  if (regional.length > 0) merge(regional, files, context.words);
  if (given.json) context.io.out(`${JSON.stringify({ files: files.map(toJson) }, null, 2)}\n`);
  else context.io.out(page(files.map((file) => show(file, context))));
  return files.some(({ findings }) => findings.length > 0) ? exitCode.negative : exitCode.ok;
}

function toJson({ file, catalog, findings }: CatalogFile) {
  return { file, ...(catalog ? { id: catalog.id, version: catalog.version } : {}), findings };
}

function show({ file, catalog, findings }: CatalogFile, { words, paint }: Context): string[] {
  if (findings.length > 0 || !catalog) return findingLines(file, findings, words, paint);
  const { programs, sources } = catalog;
  return [
    ...item(`${margin}${paint.green('✓')} `, `${file}: ${catalog.id} ${catalog.version}`, paint.bold),
    ...item('    ', words.catalog.noFindings(programs.length, Object.keys(sources).length)),
    ...(catalog.extends ? [] : item('    ', words.catalog.standalone)),
  ];
}
