import type { Catalog, Cite, Fact, Param, Program, Rule, Source } from '../../types.ts';
import type { CatalogIssue, CatalogIssueCode, CatalogIssueParams } from '../issue.ts';
import { nearest } from '../nearest.ts';
import { formatPath, type Path } from '../path.ts';

interface Tables {
  facts: Fact;
  params: Param;
  rules: Rule;
  sources: Source;
  glossary: Catalog['glossary'][string];
  programs: Program;
}

const unknownCodes = {
  facts: 'unknown-fact',
  params: 'unknown-param',
  rules: 'unknown-rule',
  sources: 'unknown-source',
  glossary: 'unknown-category',
  programs: 'unknown-program',
} as const;

/** Collects the issues of one catalog and knows what its ids can lead to: its own things and those it builds on. */
export class Linter {
  readonly issues: CatalogIssue[] = [];
  readonly catalog: Catalog;
  readonly bases: readonly Catalog[];
  readonly programs = new Map<string, Program>();
  private readonly aliases = new Map<string, string>();

  constructor(catalog: Catalog, bases: readonly Catalog[] = []) {
    this.catalog = catalog;
    this.bases = bases;
    for (const program of [...bases.flatMap((base) => base.programs), ...catalog.programs]) {
      if (!this.programs.has(program.id)) this.programs.set(program.id, program);
      for (const alias of program.aliases ?? []) this.aliases.set(alias, program.id);
    }
  }

  report<Code extends CatalogIssueCode>(code: Code, path: Path, params: CatalogIssueParams[Code], hint?: string): void {
    const issue = { code, path: formatPath(path), params, ...(hint === undefined ? {} : { hint }) };
    this.issues.push(issue as CatalogIssue);
  }

  find<Table extends keyof Tables>(table: Table, id: string): Tables[Table] | undefined {
    if (table === 'programs') return this.programs.get(id) as Tables[Table] | undefined;
    for (const catalog of [this.catalog, ...this.bases]) {
      const entries = catalog[table] as Record<string, Tables[Table]>;
      if (Object.hasOwn(entries, id)) return entries[id];
    }
    return undefined;
  }

  ids(table: keyof Tables): string[] {
    if (table === 'programs') return [...this.programs.keys()];
    return [this.catalog, ...this.bases].flatMap((catalog) => Object.keys(catalog[table]));
  }

  /** What the id leads to. Reports one that leads nowhere, unless it may lead into a catalog that is not here. */
  resolve<Table extends keyof Tables>(table: Table, id: string, path: Path): Tables[Table] | undefined {
    const found = this.find(table, id);
    if (found === undefined && !this.isElsewhere(id)) {
      const formerName = table === 'programs' ? this.aliases.get(id) : undefined;
      this.report(unknownCodes[table], path, { id }, formerName ?? nearest(id, this.ids(table)));
    }
    return found;
  }

  /** Whether an id can be one of a catalog that this one builds on and that was not given. */
  isElsewhere(id: string): boolean {
    const missing = (this.catalog.extends ?? []).filter((needed) => !this.bases.some((base) => base.id === needed.id));
    const prefix = id.includes(':') ? id.slice(0, id.indexOf(':')) : undefined;
    return prefix === undefined ? missing.length > 0 : missing.some((needed) => needed.id === prefix);
  }

  cites(cites: readonly Cite[] | undefined, path: Path): void {
    cites?.forEach(({ source }, index) => {
      this.resolve('sources', source, [...path, index, 'source']);
    });
  }
}
