import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { amountShapes } from '../src/policy/schema/shape/amount.ts';
import { basics } from '../src/policy/schema/shape/basics.ts';
import { catalogShapes } from '../src/policy/schema/shape/catalog.ts';
import { condShapes } from '../src/policy/schema/shape/cond.ts';
import { factShapes } from '../src/policy/schema/shape/fact.ts';
import { paramShapes } from '../src/policy/schema/shape/param.ts';
import { programShapes } from '../src/policy/schema/shape/program.ts';
import { timelineShapes } from '../src/policy/schema/shape/timeline.ts';

/** The names that an editor shows in its hints. */
const definitions = {
  Text: basics().text,
  Cite: basics().cite,
  Gap: timelineShapes().gap,
  Alternative: timelineShapes().alternative,
  Source: catalogShapes().sourceSchema,
  Fact: factShapes().factSchema,
  Param: paramShapes().paramSchema,
  Rule: catalogShapes().ruleSchema,
  Operand: condShapes().operandSchema,
  Cond: condShapes().condSchema,
  AmountNode: amountShapes().amountNodeSchema,
  Component: amountShapes().componentSchema,
  Amount: amountShapes().amountSchema,
  Program: programShapes().programSchema,
};

/**
 * The JSON Schema of a catalog, for editors. Made here and not when it is asked for, so that the converter stays out of the package.
 *
 * @param {string} folder
 */
export function generateCatalogSchema(folder) {
  const schema = toJsonSchema(catalogShapes().catalogSchema, {
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
