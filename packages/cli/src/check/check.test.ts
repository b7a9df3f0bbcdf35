import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { width } from '../layout.ts';
import { runMain } from '../test-io.ts';

const examples = new URL('../../../../examples/', import.meta.url);
const family = fileURLToPath(new URL('household/keluarga.json', examples));
const jakarta = fileURLToPath(new URL('regional-catalog/jakarta.json', examples));
const february = ['--as-of', '2026-02-15'];

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const check = (facts: object, ...args: string[]) =>
  runMain(['check', '-', ...february, ...args], { input: JSON.stringify(facts) });

describe('bansos check', () => {
  it('tells the worked family what fits, why, how much and who says so', async () => {
    const { code, out, err } = await runMain(['check', family, ...february]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const text = flat(out);
    expect(text).toContain('Judged as of 15 February 2026 Catalog national 1.0.0, 18 programmes');
    expect(text).toMatch(/✓ Family Hope Programme \(PKH\) Written criteria met\. Places are limited\./);
    expect(text).toMatch(/✓ Decile 3, within the limit of decile 4\. \[[\d, –]+\]/);
    expect(text).toMatch(/✓ 12 shared criteria met; listed below/);
    expect(text).toMatch(/Rp7,800,000 a year.* • Pregnant or just given birth: 1 × Rp3,000,000 • Junior secondary/);
    expect(text).toMatch(/✗ KIP Kuliah \(university grant\) Some written criterion is not met/);
    expect(text).toMatch(/Not running on 15 February 2026 .* – Cash social aid \(BST\) until 31 August 2021/);
    expect(text).toMatch(/Sources \[1\] .* \[2\] /);
    expect(text).toMatch(/Meeting the criteria ≠ being registered ≠ having been paid\. .* cekbansos\.kemensos\.go\.id/);
  });

  it.each([
    ['id', []],
    ['en', []],
    ['id', ['--all']],
    ['en', ['--brief']],
    ['id', ['--program', 'pkh', '--as-of', '2031-01-01']],
  ])('fits the terminal, in %s with %o', async (lang, more) => {
    const { out } = await runMain(['check', family, ...february, ...more, '--locale', lang]);
    for (const line of out.split('\n')) if (!line.includes('://')) expect(line.length).toBeLessThanOrEqual(width);
    expect(out).not.toMatch(/undefined|\[object|NaN|\{actual\}|\{limit\}/);
  });

  it('cites numbers that the list of sources has, each once', async () => {
    const { out } = await runMain(['check', family, ...february, '--all']);
    const [text = '', list = ''] = out.split('\n  Sources\n');
    const listed = [...list.matchAll(/^ *\[(\d+)\] /gm)].map(([, number]) => Number(number));
    const cited = [...flat(text).matchAll(/\[([\d, –]+)\]/g)].flatMap(([, numbers = '']) =>
      numbers.split(/, |–/).map(Number),
    );
    expect(listed).toEqual(listed.map((_, place) => place + 1));
    expect(Math.max(...cited)).toBe(listed.length);
  });

  it('asks what to ask next, and says that unknown is not no', async () => {
    const { code, out } = await check({ decile: 3, members: [{ birthDate: '1960-01-01' }] });
    expect(code).toBe(0);
    const text = flat(out);
    expect(text).toMatch(/\? Family Hope Programme \(PKH\) Not enough data/);
    expect(text).toMatch(/What to ask next .* registered → [^?]*pkh/);
  });

  it('says once what several conditions ask for', async () => {
    const { out } = await check({ decile: 3 }, '--program', 'pkh');
    const questions = [...flat(out).matchAll(/\? ([^?✓✗[]+)/g)].map(([, text = '']) => text.trim());
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions.length).toBeGreaterThan(3);
  });

  it('keeps to the programmes asked for, by former names too, and tells those in full that are not running', async () => {
    const { out } = await runMain(['check', family, ...february, '--program', 'bpnt', '--program', 'bst']);
    expect(flat(out)).toMatch(/✓ Staple Food Programme/);
    expect(flat(out)).toMatch(/– Cash social aid \(BST\) Not running\. BST ended in August 2021\./);
    expect(out).not.toContain('✓ Family Hope');
  });

  it('gives a no its reason, and every reason with --all', async () => {
    const facts = { registered: 'dtsen', decile: 9, members: [] };
    const [usual, all] = [await check(facts, '--program', 'pkh'), await check(facts, '--program', 'pkh', '--all')];
    expect(flat(usual.out)).toMatch(/✗ Decile 9; PKH goes up to decile 4\./);
    expect(flat(usual.out)).toMatch(/Other criteria: \d+ met, \d+ not known\. All with --all\./);
    expect(usual.out).not.toContain('✓ The family is on DTSEN.');
    expect(all.out).toContain('✓ The family is on DTSEN.');
  });

  it('says who was not counted, and which limit it is', async () => {
    const pupil = { birthDate: '2015-01-01', school: 'sd', pregnancy: 'none', disability: 'none', sex: 'male' };
    const members = Array.from({ length: 6 }, () => ({ ...pupil, humanRightsVictim: false, deceased: false }));
    const { out } = await check({ registered: 'dtsen', decile: 1, members }, '--program', 'pkh');
    expect(flat(out)).toMatch(/Primary pupil: 4 × Rp900,000.* member 5 and member 6 not counted: no more people are/);
  });

  it('says who may not be counted, where the sources differ on who comes first', async () => {
    const of = (birthDate: string, more: object) => ({
      ...{ birthDate, school: 'none', pregnancy: 'none', disability: 'none', sex: 'female' },
      ...{ humanRightsVictim: false, deceased: false },
      ...more,
    });
    const members = [
      of('1988-01-01', { pregnancy: 'pregnant', pregnancyNumber: 2 }),
      of('1956-01-01', {}),
      of('2010-01-01', { school: 'sma' }),
      of('2013-01-01', { school: 'smp' }),
      of('2017-01-01', { school: 'sd' }),
    ];
    const { out } = await check({ registered: 'dtsen', decile: 1, members }, '--program', 'pkh', '--locale', 'id');
    const text = flat(out);
    expect(text).toContain('Rp6.800.000–Rp8.900.000');
    expect(text).toMatch(/Ibu hamil atau nifas: 0–1 × Rp3\.000\.000 .* anggota ke-1 bisa jadi tidak dihitung: jumlah/);
    expect(text).toMatch(/Murid SD: 0–1 × Rp900\.000 .* anggota ke-5 bisa jadi tidak dihitung: jumlah/);
    expect(text.match(/tidak dihitung/g)).toHaveLength(2);
  });

  it('says in Indonesian what is open, who was not counted, and what to ask', async () => {
    const child = {
      birthDate: '2022-01-01',
      pregnancy: 'none',
      disability: 'none',
      humanRightsVictim: false,
      deceased: false,
    };
    const members = [child, child, child, { birthDate: '1960-01-01' }];
    const { out } = await check({ decile: 1, members }, '--program', 'pkh', '--program', 'atensi', '--locale', 'id');
    const text = flat(out);
    expect(text).toMatch(/Terbuka Yang belum diketahui: [^✓]*Pekerjaan/);
    expect(text).toMatch(/anggota ke-\d tidak dihitung: komponen ini sudah penuh/);
    expect(text).toMatch(/\? \d+ syarat bersama terpenuhi, \d+ syarat bersama belum diketahui; daftarnya/);
    expect(text).toMatch(/Yang perlu ditanyakan berikutnya .* members\.occupation → [a-z, -]*pkh/);
  });

  it('says of a time before the catalog only what it knows', async () => {
    const { code, out } = await runMain(['check', family, '--as-of', '2010-01-01']);
    expect(code).toBe(0);
    expect(out).not.toContain('✓');
    expect(out).not.toContain('Not running');
    expect(flat(out)).toMatch(
      /Running or not on 1 January 2010: we have no source .* \? Family Hope Programme \(PKH\) from/,
    );
  });

  it('says the same in colour', async () => {
    for (const more of [[], ['--brief'], ['--all', '--lang', 'id']]) {
      const plain = await runMain(['check', family, ...february, ...more]);
      const coloured = await runMain(['check', family, ...february, ...more], {
        env: { LANG: 'en', FORCE_COLOR: '1' },
      });
      expect(coloured.out).toContain('\u001B[');
      expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
    }
  });

  it('judges regional programmes with --catalog', async () => {
    const facts = { region: '3171', members: [{ birthDate: '1950-01-01' }] };
    const { code, out } = await check(facts, '--catalog', jakarta, '--json');
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report.catalog.version).toMatch(/^1\.0\.0\+jakarta\.1\.0\.0$/);
    expect(report.results.map(({ program }: { program: string }) => program)).toContain('jakarta:klj');
  });

  it('warns where the day is later than the sources', async () => {
    const { out } = await runMain(['check', family, '--program', 'sembako']);
    expect(flat(out)).toMatch(
      /Note (?:The source is weak[^.]*\. )?Our sources reach until \d+ \w+ 2026\. The rules may/,
    );
  });
});

describe('bansos check --json', () => {
  it('has the results in order of outcome, with text, data and sources', async () => {
    const { code, out } = await runMain(['check', family, ...february, '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ asOf: '2026-02-15', catalog: { id: 'national', programs: 18 } });
    const order = report.results.map((result: { inForce: boolean; status: string }) =>
      result.inForce ? ['eligible', 'needs-info', 'not-eligible'].indexOf(result.status) : 3,
    );
    expect(order).toEqual([...order].sort());
    const pkh = report.results.find(({ program }: { program: string }) => program === 'pkh');
    expect(pkh).toMatchObject({ status: 'eligible', allocation: 'quota', amount: { low: 7_800_000, high: 7_800_000 } });
    expect(pkh.reasons).toContainEqual(expect.objectContaining({ id: 'decile', outcome: 'met', actual: 3, limit: 4 }));
    for (const [, source = ''] of out.matchAll(/"source": "([^"]+)"/g)) expect(report.sources).toHaveProperty(source);
  });

  it('holds no birth date of the file', async () => {
    const dates = readFileSync(family, 'utf8').match(/\d{4}-\d\d-\d\d/g) ?? [];
    expect(dates).toHaveLength(5);
    for (const more of [[], ['--all'], ['--json']]) {
      const { out } = await runMain(['check', family, ...february, ...more]);
      for (const date of dates) expect(out).not.toContain(date);
    }
  });
});

describe('bansos check --payments', () => {
  it('tells which stages lie ahead and what each would be worth, by the criteria alone', async () => {
    const { code, out } = await runMain(['check', family, ...february, '--payments']);
    expect(code).toBe(0);
    const text = flat(out);
    expect(text).toMatch(
      /Next payments by the written criteria, February 2026 – January 2027 An estimate by the written/,
    );
    expect(text).toMatch(/Only the ministry knows who is registered; only the bank or the post office knows/);
    expect(text).toMatch(/Stage 2 April–June 2026 announced 8–30 Rp1,950,000 \[/);
    expect(text).toMatch(/Stage 4 October–December not known Rp1,950,000/);
    expect(text).toMatch(/Rp462,000 \(11 months\) premium 2026 to BPJS \[/);
    expect(text).toMatch(/Round 1 .* see below .* No sum of money was found, or the aid is in kind\./);
    expect(text).toMatch(/\(BLT Desa\) \(perhaps\)/);
    expect(text).toMatch(/pkh[a-z, -]*: For the time after December 2026 there is no source yet/);
    expect(text).toMatch(/The rules after 1 March 2026 may differ\..*Schedules by sources up to 22 August 2026/);
  });

  it('is not there unless asked for', async () => {
    expect((await runMain(['check', family, ...february])).out).not.toContain('Next payments');
  });

  it('keeps to the programmes asked for, cites nothing in brief, and fits the terminal', async () => {
    for (const lang of ['id', 'en'])
      for (const more of [['--program', 'pkh'], ['--brief'], ['--all']]) {
        const { out } = await runMain(['check', family, ...february, '--payments', ...more, '--lang', lang]);
        for (const line of out.split('\n')) if (!line.includes('://')) expect(line.length).toBeLessThanOrEqual(width);
        expect(out).not.toMatch(/undefined|\[object|NaN/);
      }
    const one = await runMain(['check', family, ...february, '--payments', '--program', 'pkh', '--brief']);
    const [, payments = ''] = one.out.split('Next payments');
    expect(payments).toContain('Family Hope Programme');
    expect(payments).not.toMatch(/Sembako|\[\d/);
  });

  it('writes a range of sums in one piece', async () => {
    const { out } = await check({ registered: 'dtsen', decile: 2, members: [{}] }, '--payments', '--program', 'pkh');
    expect(out).toMatch(/Rp[\d,]+–Rp[\d,]+/);
    expect(out).toContain('Family Hope Programme (PKH) (perhaps)');
  });

  it('says so where no stage can be named', async () => {
    const { out } = await runMain(['check', family, ...february, '--payments', '--program', 'bst']);
    expect(flat(out)).toContain('No programme of this report has a stage that can be named.');
  });

  it('has them as JSON, with their sources, and no birth date', async () => {
    const { out } = await runMain(['check', family, ...february, '--payments', '--json']);
    const report = JSON.parse(out);
    expect(report.payments).toMatchObject({ basis: 'criteria', from: '2026-02-01', evidenceUntil: '2026-08-22' });
    const sembako = report.payments.programs.find(({ program }: { program: string }) => program === 'sembako');
    expect(sembako.stages[0]).toMatchObject({ stage: { id: 'sembako-2026-1' }, amount: { low: 600_000, months: 3 } });
    for (const [, source = ''] of out.matchAll(/"source": "([^"]+)"/g)) expect(report.sources).toHaveProperty(source);
    for (const date of readFileSync(family, 'utf8').match(/\d{4}-\d\d-\d\d/g) ?? []) expect(out).not.toContain(date);
  });
});

describe('a file that is wrong', () => {
  it('is told place, sentence and code, without its values, and ends with 1', async () => {
    const { code, out, err } = await check({ decile: 'secretive', desile: 4, members: [{ birthDate: '17-10-1990' }] });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const text = flat(out);
    expect(text).toContain("✗ The family's file: 3 findings");
    expect(text).toContain('decile Expected whole number, found text.');
    expect(text).toContain('Did you mean "decile"? unknown-fact');
    expect(text).toContain('members[0].birthDate');
    expect(text).not.toMatch(/secretive|1990/);
  });

  it('is told in JSON too', async () => {
    const { code, out } = await check({ decile: 11 }, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).files).toEqual([
      { file: "The family's file", findings: [{ code: 'out-of-range', path: 'decile', message: expect.any(String) }] },
    ]);
  });

  it('that is no JSON is not quoted', async () => {
    for (const input of ['{"name": "Secretive",,}', 'Secretive', '{"name": Secretive}', '']) {
      const { code, out, err } = await runMain(['check', '-'], { input });
      expect(code).toBe(1);
      expect(out).toContain('This is not JSON');
      expect(out + err).not.toContain('Secret');
    }
  });

  it('of a regional catalog is told like lint tells it', async () => {
    const { code, out } = await runMain(['check', family, '--catalog', family]);
    expect(code).toBe(1);
    expect(out).toContain('missing-key');
  });

  it('reads a file that begins with a byte order mark', async () => {
    expect((await runMain(['check', '-', '--brief'], { input: '\uFEFF{}' })).code).toBe(0);
  });

  it('asks a person to paste', async () => {
    const { err } = await runMain(['check', '-', '--brief'], { input: '{}', inputIsTerminal: true });
    expect(err).toMatch(/^Paste the JSON/);
  });
});
