import { stripVTControlCharacters } from 'node:util';
import { generateNik } from '@bansos-kit/core/nik';
import { describe, expect, it } from 'vitest';
import { width } from '../layout.ts';
import { runMain } from '../test-io.ts';
import type { Report } from './report.ts';

// Every number here is synthetic: its serial number is beyond what a district reaches in a day, or it is invalid.
const katapang = generateNik({ region: '320411', birthDate: '1990-10-17', sex: 'female', serial: '9001' });
const bulungan = generateNik({ region: '640401', birthDate: '1990-10-17', sex: 'male', serial: '9001' });

const json = async (...args: string[]): Promise<Report> => JSON.parse((await runMain(['nik', '--json', ...args])).out);

describe('a number that is in order', () => {
  it('shows its parts, region, birth date, sex and serial number', async () => {
    const { code, out, err } = await runMain(['nik', katapang]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`
  ✓ Plausible shape

  ••        ••       ••        ••••••      9001
  1–2       3–4      5–6       7–12        13–16
  province  regency  district  birth date  serial

  Issued in  32        Jawa Barat
             32.04     Kabupaten Bandung
             32.04.11  Katapang
  Born       17 October 1990, age 36 on 21 November 2026
  Sex        female
  Serial     9001

  The shape is no proof of registration in Dukcapil or of receiving aid.

`);
  });

  it('says the same in Indonesian', async () => {
    const { out } = await runMain(['nik', katapang, '--lang', 'id']);
    expect(out).toContain('✓ Susunan wajar');
    expect(out).toMatch(/^ {2}Lahir {10}17 Oktober 1990, umur 36 tahun pada 21 November 2026$/m);
    expect(out).toMatch(/^ {2}Jenis kelamin {2}perempuan$/m);
    expect(out).toContain('Susunan angka bukan bukti NIK terdaftar di Dukcapil atau menerima bansos.');
  });

  it('is the same number in several words, with separators, and from standard input', async () => {
    const whole = await runMain(['nik', katapang]);
    expect(await runMain(['nik', ...(katapang.match(/.{4}/g) ?? [])])).toEqual(whole);
    expect(await runMain(['nik', `NIK: ${katapang.slice(0, 6)}.${katapang.slice(6)}`])).toEqual(whole);
    expect(await runMain(['nik', '-'], { input: `${katapang}\n` })).toEqual(whole);
    expect(await runMain(['nik', '-'], { input: `\r\n ${katapang} \r\n` })).toEqual(whole);
  });

  it('counts age on the day asked for, and completes a year on the birthday', async () => {
    expect(await json(katapang, '--as-of', '2025-10-16')).toMatchObject({ asOf: '2025-10-16', value: { age: 34 } });
    expect(await json(katapang, '--as-of', '2025-10-17')).toMatchObject({ value: { age: 35 } });
    expect((await runMain(['nik', katapang, '--as-of', '2025-10-16'])).out).toContain('age 34 on 16 October 2025');
  });

  it('tells both centuries where the two digits of the year can mean either', async () => {
    const child = generateNik({ region: '320411', birthDate: '2015-02-17', sex: 'female', serial: '9001' });
    expect((await runMain(['nik', child])).out).toMatch(
      /^ {2}Born {7}17 February 2015.*\n {2}or {9}17 February 1915, age 111$/m,
    );
    expect(await json(child)).toMatchObject({
      value: { birthDate: '2015-02-17', otherBirthDates: [{ birthDate: '1915-02-17', age: 111 }] },
    });
  });
});

it('finds and suggests nothing where there is nothing to say, also of a child', async () => {
  const child = generateNik({ region: '320411', birthDate: '2019-05-03', sex: 'male', serial: '9001' });
  for (const lang of ['id', 'en'])
    for (const number of [katapang, child])
      expect((await runMain(['nik', number, '--lang', lang])).out).not.toMatch(
        /Findings|Hints|Yang ditemukan|Petunjuk/,
      );
});

describe('a region that is no longer or not in the tables', () => {
  it('retired: the names it had, the decree, where it lies now, and that the number remains valid', async () => {
    const { code, out } = await runMain(['nik', bulungan]);
    expect(code).toBe(0);
    expect(out).toContain('✓ Plausible shape');
    expect(out).toContain('64.04.01  Tanjung Palas (retired code)');
    expect(out).toContain('Nomor 39 Tahun');
    expect(out).toContain('(UU 20/2012)');
    expect(out).toMatch(/^ {2}Now {11}65\.01\.01 {2}Tanjung Palas, Kabupaten Bulungan, Kalimantan Utara$/m);
    expect(out).toContain('A NIK that has it remains valid.');
  });

  it('retired in JSON: successors as paths', async () => {
    const { value } = await json(bulungan);
    expect(value?.region.status).toBe('retired');
    expect(value?.region.successors.map((path) => path.map(({ code }) => code))).toEqual([['65', '6501', '650101']]);
  });

  it('unknown: suspect, said without alarm, with what is known above it', async () => {
    const { code, out } = await runMain(['nik', generateNik({ region: '320499', serial: '9001' })]);
    expect(code).toBe(0);
    expect(out).toContain('! Worth a second look');
    expect(out).toContain('Kabupaten Bandung');
    expect(out).toContain('32.04.99 is not in our tables. They may be incomplete.');
    expect(out).toMatch(/^ {21}\^\^$/m);
  });
});

describe('a number that cannot be', () => {
  it('is marked below the places it is about, and ends with 1', async () => {
    const { code, out } = await runMain(['nik', '3204113113909001']); // no month 13
    expect(code).toBe(1);
    expect(out).toContain('✗ Not a NIK');
    expect(out).toMatch(/^ {31}\^{6}$/m);
    expect(out).toContain('• Digits 7 to 12 are not a possible date.');
    expect(out).not.toContain('Born');
  });

  it('that is too short has no parts, but a hint', async () => {
    const { code, out } = await runMain(['nik', katapang.slice(0, 8) + katapang.slice(9)]);
    expect(code).toBe(1);
    expect(out).not.toContain('1–2');
    expect(out).toContain('Found 15: 1 too few.');
    expect(out).toContain('• One digit is missing');
  });

  it('gets a guess only where digits may be shown', async () => {
    const misread = katapang.replace('0', 'O');
    expect(await json(misread)).toMatchObject({
      status: 'invalid',
      number: null,
      value: null,
      hints: [{ code: 'look-alike' }],
    });
    expect((await json(misread)).hints[0]).not.toHaveProperty('candidates');
    expect((await json(misread, '--reveal')).hints[0]?.candidates).toEqual([katapang]);
    expect((await runMain(['nik', misread, '--reveal'])).out.replaceAll(/\s+/g, ' ')).toContain(`Perhaps: ${katapang}`);
  });
});

describe('--reveal', () => {
  it('shows the digits in the text and in JSON, which hides them otherwise', async () => {
    expect((await runMain(['nik', katapang, '--reveal'])).out).toMatch(/^ {2}32 {8}04 {7}11 {8}571090 {6}9001$/m);
    expect((await json(katapang, '--reveal')).number).toBe(katapang);
    expect((await json(katapang)).number).toBe('************9001');
  });
});

describe('--kk', () => {
  it('reads a date of recording and no person', async () => {
    const { code, out } = await runMain(['nik', '3204111702159003', '--kk']);
    expect(code).toBe(0);
    expect(out).toContain('✓ Plausible family card number');
    expect(out).toMatch(/^ {2}Recorded {3}17 February 2015$/m);
    expect(out).not.toMatch(/Born|Sex/);
  });

  it('asks whether a NIK was typed', async () => {
    const { code, out } = await runMain(['nik', katapang, '--kk']);
    expect(code).toBe(1);
    expect(out).toContain('✗ Not a family card number');
    expect(out).toContain('Was a NIK typed?');
  });

  it('has the same JSON shape', async () => {
    const report = await json('3204111702159003', '--kk');
    expect(Object.keys(report)).toEqual(Object.keys(await json(katapang)));
    expect(report).toMatchObject({ kind: 'kk', status: 'valid', value: { issueDate: '2015-02-17', serial: '9003' } });
  });
});

describe('standard input', () => {
  it('must hold one number', async () => {
    expect((await runMain(['nik', '-'], { input: ' \n' })).err).toContain('standard input is empty');
    const { code, out, err } = await runMain(['nik', '-'], { input: `${katapang}\n${bulungan}\n` });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('more than one line');
  });

  it('is asked for on standard error when a person sits there', async () => {
    const run = await runMain(['nik', '-', '--json'], { input: katapang, inputIsTerminal: true });
    expect(run.err).toContain('Type the number');
    expect(JSON.parse(run.out).status).toBe('valid');
  });
});

it('fits the terminal whatever the number and language', async () => {
  const numbers = [katapang, bulungan, '920201171090 9001', '3204', 'abc', '3.20411E+15', '9911571090900000'];
  for (const number of numbers)
    for (const lang of ['id', 'en'])
      for (const more of [[], ['--kk'], ['--reveal']]) {
        const { out } = await runMain(['nik', number, '--lang', lang, ...more]);
        for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
      }
});

it('says nothing by colour alone', async () => {
  const plain = await runMain(['nik', katapang]);
  const coloured = await runMain(['nik', katapang], { env: { LANG: 'en', FORCE_COLOR: '1' } });
  expect(coloured.out).toContain('\u001B[');
  expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
});
