// Writes the tables of README.md anew from the sources: `node generate/readme.mjs`. A test fails while they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiTables } from './api-tables.mjs';

const file = join(import.meta.dirname, '..', 'README.md');
const [before, , after] = readFileSync(file, 'utf8').split(/<!-- \/?api -->/);
writeFileSync(file, `${before}<!-- api -->\n\n${apiTables()}\n\n<!-- /api -->${after}`);
