import { generateNik } from '@bansos-kit/core/nik';
import { expect, it } from 'vitest';
import { runMain } from './test-io.ts';

// Synthetic numbers, new ones in each run. They must not come back unless asked for: not in a page, a sentence, an error.
const canaries = Array.from({ length: 5 }, () => generateNik());

const spellings = (nik: string): string[] => [
  nik,
  nik.replace(/(.{6})(.{6})/, '$1 $2 '),
  `NIK:${nik}`,
  `${nik}x`,
  `${nik}7`,
  `${nik.slice(0, 12)}O${nik.slice(13)}`,
];

const calls = (text: string): string[][] => [
  ['nik', text],
  ['nik', text, '--json'],
  ['nik', text, '--kk'],
  ['nik', text, '--kk', '--json'],
  ['nik', text, '--as-of', 'tomorrow'],
  ['nik', text, '--as-of', text],
  ['nik', text, '--lang', text],
  ['nik', text, `--${text}`],
  ['nik', text, `-${text}`],
  ['nik', text, `--json=${text}`],
  ['nik', '--', text],
  ['region', text],
  ['region', text, '--json'],
  ['region', 'x', '--within', text],
  ['region', 'x', '--limit', text],
  ['region', 'x', '--level', text],
  [text],
  [`--${text}`],
  ['--lang', text],
];

it.each(canaries)('number %# comes back from no command', async (nik) => {
  for (const text of spellings(nik))
    for (const call of calls(text))
      for (const lang of [[], ['--lang', 'id']]) {
        const { out, err } = await runMain([...call, ...lang]);
        expect((out + err).replaceAll(/[\s.-]/g, '').includes(nik), `${call[0]} ${calls(text).indexOf(call)}`).toBe(
          false,
        );
      }
});

it('nor when it comes from standard input', async () => {
  for (const nik of canaries)
    for (const input of [...spellings(nik), `${nik}\n${nik}`])
      for (const more of [[], ['--json'], ['--kk']]) {
        const { out, err } = await runMain(['nik', '-', ...more], { input });
        expect((out + err).replaceAll(/[\s.-]/g, '').includes(nik)).toBe(false);
      }
});

it('comes back when asked for, so that the test above can fail', async () => {
  const [nik = ''] = canaries;
  expect((await runMain(['nik', nik, '--reveal'])).out.replaceAll(/\s/g, '')).toContain(nik);
});
