import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runMain } from './test-io.ts';

const pages = ['../README.md', '../../../README.md'].map((path) =>
  readFileSync(new URL(path, import.meta.url), 'utf8'),
);

// What a README shows is what the command prints, in English on 21 November 2026.
const shown = [...pages.join('\n').matchAll(/```console\n\$ bansos (.*)\n([\s\S]*?)```/g)].map(
  ([, line = '', output = '']) => ({
    args: (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', '')),
    output: output.trim(),
  }),
);

it.each(shown)('$args', async ({ args, output }) => {
  const { out, err } = await runMain(args);
  expect((out + err).trim()).toBe(output);
});

it('shows both commands and an error', () => {
  expect(shown.length).toBeGreaterThanOrEqual(6);
});
