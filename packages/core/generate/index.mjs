// Writes src/generated/ from data/ and the pinned devDependency idn-area-data. Nothing there is kept in git: this is how
// it is made, `pnpm --filter @bansos-kit/core run build` is when.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateNikTable } from './nik-table.mjs';
import generateRegions from './regions.mjs';

const folder = join(import.meta.dirname, '..', 'src', 'generated');
mkdirSync(folder, { recursive: true });
generateNikTable(folder);
await generateRegions(folder);
