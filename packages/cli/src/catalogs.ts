import { nationalCatalog } from '@bansos-kit/core/catalog';
import {
  type Catalog,
  type CatalogIssue,
  explainCatalogIssue,
  mergeCatalogs,
  type Program,
  parseCatalog,
} from '@bansos-kit/core/policy';
import type { Context } from './context.ts';
import { nameOfFile, type ReadJson, readJson } from './files.ts';
import { suggest } from './suggest.ts';
import { UsageError } from './usage-error.ts';
import type { Words } from './words/words.ts';

/** What is wrong in a file, where, and what to do about it. */
export interface Finding {
  code: string;
  /** Empty for the file as a whole. */
  path: string;
  message: string;
}

/** A catalog's file as it was judged. */
export interface CatalogFile {
  file: string;
  catalog?: Catalog;
  findings: Finding[];
}

export interface Loaded {
  /** The national catalog and what was added to it; absent where something is wrong in a file. */
  catalog?: Catalog;
  files: CatalogFile[];
}

/** The national catalog, together with the regional ones in these files. */
export async function loadCatalogs(paths: string[], context: Context): Promise<Loaded> {
  const files = await judgeCatalogs(paths, context);
  const regional = files.flatMap(({ catalog }) => catalog ?? []);
  const merged = regional.length === files.length ? merge(regional, files, context.words) : undefined;
  return { files, ...(merged && { catalog: merged }) };
}

/** Judges each file by itself, by what it builds on, and by the others. */
export async function judgeCatalogs(paths: string[], context: Context): Promise<CatalogFile[]> {
  const { words } = context;
  const read: { path: string; read: ReadJson }[] = [];
  for (const path of paths) read.push({ path, read: await readJson(path, context) });
  const given = read.flatMap(({ read }) => (read.ok ? (parseCatalog(read.json).catalog ?? []) : []));
  return read.map(({ path, read }, place): CatalogFile => {
    const file = nameOfFile(path) ?? words.files.unnamed(place + 1);
    if (!read.ok) return { file, findings: [notJson(read, words)] };
    const needed = basesOf(read.json);
    const bases = [nationalCatalog, ...given].filter(({ id }) => needed.has(id));
    const { catalog, issues = [] } = parseCatalog(read.json, { bases });
    return { file, ...(catalog && { catalog }), findings: issues.map((issue) => explained(issue, words)) };
  });
}

/** Judges catalogs beside each other, adds what is found to their files, and puts them together where nothing is. */
export function merge(regional: Catalog[], files: CatalogFile[], words: Words): Catalog | undefined {
  const { catalog, issues = [] } = mergeCatalogs(nationalCatalog, ...regional);
  for (const issue of issues) {
    const owner = files.findLast((file) => file.catalog?.id === issue.catalog);
    owner?.findings.push(explained(issue, words));
  }
  return catalog;
}

export function notJson({ line, column }: { line?: number; column?: number }, { files }: Words): Finding {
  return { code: 'not-json', path: '', message: files.notJson(line, column) };
}

function explained(issue: CatalogIssue, { language }: Words): Finding {
  return { code: issue.code, path: issue.path, message: explainCatalogIssue(issue, { locale: language }) };
}

/** The ids in `extends`, of a file that may be wrong in any way. */
function basesOf(json: unknown): Set<unknown> {
  const list = typeof json === 'object' && json !== null && 'extends' in json ? json.extends : undefined;
  return new Set(Array.isArray(list) ? list.map((base: unknown) => (base as { id?: unknown } | null)?.id) : []);
}

/** By its id or a former name. */
export function findProgram({ programs }: Catalog, asked: string): Program {
  const found = programs.find(({ id, aliases }) => id === asked || aliases?.includes(asked));
  if (found) return found;
  const ids = programs.map(({ id }) => id);
  const near = suggest(asked, [...ids, ...programs.flatMap(({ aliases = [] }) => aliases)]);
  throw new UsageError(({ usage }) => usage.unknownProgram(ids, near));
}
