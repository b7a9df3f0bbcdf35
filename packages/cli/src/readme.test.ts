import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { runMain } from './test-io.ts';

const household = new URL('../../../examples/household/', import.meta.url);
const pages = ['../README.md', '../../../README.md', '../../../examples/household/README.md'].map(
  (path) => new URL(path, import.meta.url),
);

/** Files that a README shows mistakes of. */
const wrong: Record<string, () => string> = {
  'salah.json': () => JSON.stringify({ decile: 'tiga', desil: 3, members: [{ birthDate: '17-10-1990' }] }),
  'draf.json': () =>
    readFileSync(new URL('../regional-catalog/jawa-timur.json', household), 'utf8').replace(
      /("op": "fact",\s+"id": )"decile"/,
      '$1"desile"',
    ),
};

// What a README shows is what the command prints, in the folder of the household, in English on 21 November 2026.
// After a change of words or rules: UPDATE_README=1 pnpm test:unit packages/cli/src/readme, and read the difference.
const shown = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/```console\n\$ bansos (.*)\n([\s\S]*?)```/g)].map(
    ([, line = '', output = '']) => ({
      page,
      args: (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', '')),
      output,
    }),
  ),
);

it.each(shown)('$args', async ({ page, args, output }) => {
  const { out, err } = await runMain(args, {
    readFile: async (path) => wrong[path]?.() ?? readFile(new URL(path, household), 'utf8'),
  });
  if (process.env['UPDATE_README']) {
    const text = readFileSync(page, 'utf8');
    writeFileSync(
      page,
      text.replace(output, () => (out + err).replace(/\s*$/, '\n')),
    );
  } else expect((out + err).trim()).toBe(output.trim());
});

it('shows every command and an error', () => {
  expect(shown.length).toBeGreaterThanOrEqual(13);
});
