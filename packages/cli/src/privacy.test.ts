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
  ['check', text],
  ['check', text, '--json'],
  ['check', '-', '--as-of', text],
  ['check', '-', '--program', text],
  ['check', '-', '--catalog', text],
  ['schedule', text],
  ['schedule', '--year', text],
  ['schedule', '--as-of', text],
  ['schedule', 'pkh', '--ics', text],
  ['schedule', `--ics=${text}`, '--json'],
  ['status', text],
  ['status', `SPM ${text}`],
  ['status', text, 'SI', '--json'],
  ['status', '--list', text],
  ['welfare', '--per-head', text],
  ['welfare', '--per-head', `Rp${text}`],
  ['welfare', '--province', text],
  ['welfare', '--decile', text],
  ['welfare', text],
  ['link', text],
  ['link', text, '--json'],
  ['link', `https://${text}.example.com/${text}?nik=${text}#${text}`],
  ['link', `https://${text}@kemensos.go.id/${text}`, '--json'],
  ['link', '--message', text],
  ['catalog', text],
  ['catalog', 'lint', text],
  ['catalog', 'diff', '--from', text, '--to', text],
  ['catalog', 'print', text],
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

it('nor from a message, a link or words of standard input', async () => {
  for (const nik of canaries)
    for (const text of spellings(nik)) {
      const message = `Kirim OTP! Daftar: https://bit.ly/${text}?nik=${text} atau ${text}.example.com, NIK ${text}.`;
      for (const more of [[], ['--json'], ['--lang', 'id']])
        for (const [args, input] of [
          [['link', '--message', '-'], message],
          [['link', '-'], `https://bansoskemensosgo.id/${text}?nik=${text}`],
          [['link', '-'], text],
          [['status', '-'], `sudah SPM ${text}`],
          [['status', '-'], text],
        ] as const) {
          const { out, err } = await runMain([...args, ...more], { input });
          expect((out + err).replaceAll(/[\s.-]/g, '').includes(nik)).toBe(false);
        }
    }
});

it('nor is it in the calendar that is written', async () => {
  const [nik = ''] = canaries;
  let written = '';
  const writeFile = async (_: string, text: string): Promise<void> => {
    written = text;
  };
  const { code, out, err } = await runMain(['schedule', 'pkh', '--ics', `${nik}.ics`], { writeFile });
  expect(code).toBe(0);
  expect(written).toContain('BEGIN:VCALENDAR');
  expect((out + err + written).includes(nik)).toBe(false);
});

it('nor from a file of a family, wherever it stands there', async () => {
  for (const nik of canaries) {
    const files = [
      { [nik]: 1 },
      { nik },
      { region: nik },
      { decile: Number(nik) },
      { receives: [nik] },
      { members: [{ birthDate: nik, [nik]: nik, occupation: nik }] },
      nik,
      [nik],
    ].map((file) => JSON.stringify(file));
    for (const input of [...files, `{"nik": ${nik},,}`, `{"nik": 0${nik}}`, nik])
      for (const more of [[], ['--json'], ['--lang', 'id']]) {
        const { code, out, err } = await runMain(['check', '-', ...more], { input });
        expect(code).toBe(1);
        expect((out + err).replaceAll(/[\s.,-]/g, '').includes(nik)).toBe(false);
      }
  }
});

it('comes back when asked for, so that the test above can fail', async () => {
  const [nik = ''] = canaries;
  expect((await runMain(['nik', nik, '--reveal'])).out.replaceAll(/\s/g, '')).toContain(nik);
});
