// Writes src/generated/ from data/, the pinned devDependency idn-area-data, the schema of a catalog and the tables of sources. Nothing there is kept in git: this is how
// it is made, `pnpm --filter @bansos-kit/core run build` is when.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateCatalogSchema } from './catalog-schema.mjs';
import { generateNikTable } from './nik-table.mjs';
import generateRegions from './regions.mjs';
import { generateSources } from './sources.mjs';
import { generateWelfare } from './welfare.mjs';

const folder = join(import.meta.dirname, '..', 'src', 'generated');
mkdirSync(folder, { recursive: true });
generateNikTable(folder);
await generateRegions(folder);
generateCatalogSchema(folder);
generateSources(folder);
generateWelfare(folder);
