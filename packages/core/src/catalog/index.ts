import type { Catalog, Fact, Param, Program, Rule, Source } from '../policy/types.ts';
import { programFiles } from './programs/index.ts';
import facts from './shared/facts.json' with { type: 'json' };
import glossary from './shared/glossary.json' with { type: 'json' };
import params from './shared/params.json' with { type: 'json' };
import rules from './shared/rules.json' with { type: 'json' };
import sources from './shared/sources.json' with { type: 'json' };

/** What one programme's file holds: the programme, and what no other programme uses. */
interface ProgramFile {
  sources: Record<string, Source>;
  params: Record<string, Param>;
  rules: Record<string, Rule>;
  program: Program;
}

// The compiler sees JSON as its own literal shapes; the tests check the merged catalog against the schema.
const files = programFiles as unknown as ProgramFile[];

const merged = <T>(shared: object, pick: (file: ProgramFile) => Record<string, T>): Record<string, T> =>
  Object.assign({}, shared, ...files.map(pick));

/**
 * Indonesia's national social assistance programmes from 2019 to the end of the evidence: who they are for, how much, and who
 * says so. Data only; `@bansos-kit/core/policy` judges by it.
 *
 * Compiled on 21 November 2026 from regulations, ministry pages and the press; each entry names its sources and how sure it is.
 *
 * @example
 * nationalCatalog.programs.find(({ id }) => id === 'pkh')?.name.id //=> 'Program Keluarga Harapan (PKH)'
 */
export const nationalCatalog: Catalog = {
  schema: 1,
  id: 'national',
  version: '1.0.0',
  name: { id: 'Bantuan sosial nasional', en: 'National social assistance' },
  evidenceUntil: '2026-03-01',
  coversFrom: '2019-01-01',
  sources: merged(sources, (file) => file.sources),
  glossary,
  facts: facts as unknown as Record<string, Fact>,
  params: merged(params, (file) => file.params),
  rules: merged(rules, (file) => file.rules),
  programs: files.map(({ program }) => program),
};
