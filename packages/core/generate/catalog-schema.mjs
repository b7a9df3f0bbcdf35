import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { amountNodeSchema, amountSchema, componentSchema } from '../src/policy/schema/shape/amount.ts';
import { cite, text } from '../src/policy/schema/shape/basics.ts';
import { catalogSchema, ruleSchema, sourceSchema } from '../src/policy/schema/shape/catalog.ts';
import { condSchema, operandSchema } from '../src/policy/schema/shape/cond.ts';
import { factSchema } from '../src/policy/schema/shape/fact.ts';
import { paramSchema } from '../src/policy/schema/shape/param.ts';
import { programSchema } from '../src/policy/schema/shape/program.ts';
import { alternative, gap } from '../src/policy/schema/shape/timeline.ts';

/** The names that an editor shows in its hints. */
const definitions = {
  Text: text,
  Cite: cite,
  Gap: gap,
  Alternative: alternative,
  Source: sourceSchema,
  Fact: factSchema,
  Param: paramSchema,
  Rule: ruleSchema,
  Operand: operandSchema,
  Cond: condSchema,
  AmountNode: amountNodeSchema,
  Component: componentSchema,
  Amount: amountSchema,
  Program: programSchema,
};

/**
 * The JSON Schema of a catalog, for editors. Made here and not when it is asked for, so that the converter stays out of the package.
 *
 * @param {string} folder
 */
export function generateCatalogSchema(folder) {
  const schema = toJsonSchema(catalogSchema, {
    target: 'draft-07', // what editors understand best
    definitions,
    errorMode: 'ignore', // the one check without a twin: whether a date is in the calendar
  });
  writeFileSync(
    join(folder, 'catalog-schema.ts'),
    `// Made by generate/catalog-schema.mjs from src/policy/schema/shape; do not edit.

/** The shape of a catalog as a JSON Schema (draft 7). Dates, ids and types are only checked by \`parseCatalog\`. */
export const catalogJsonSchema: Record<string, unknown> = ${JSON.stringify({ title: 'Catalog', ...schema }, null, 1)};
`,
  );
}
