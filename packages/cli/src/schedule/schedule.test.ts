import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { width } from '../layout.ts';
import { runMain } from '../test-io.ts';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const schedule = (...args: string[]) => runMain(['schedule', ...args]);

/** Keeps what a command writes, as the file system would. */
function disk() {
  const files = new Map<string, string>();
  const writeFile = async (path: string, text: string, replace: boolean): Promise<void> => {
    if (files.has(path) && !replace) throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST' });
    files.set(path, text);
  };
  return { files, writeFile };
}

describe('bansos schedule', () => {
  it('tells what is coming of every programme with a calendar, and what is not known', async () => {
    const { code, out, err } = await schedule();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const text = flat(out);
    expect(text).toContain('Seen on 21 November 2026 Sources up to 22 August 2026');
    expect(text).toContain('A budget period is no pay day.');
    expect(text).toMatch(/\(PKH\) · pkh Stage 4 October–December none found not known 2026 The pay day is not known\./);
    expect(text).toMatch(/pkh[a-z, -]*: For the time after December 2026 there is no source yet/);
    expect(text).toMatch(/Schedule not known .*\(BLT Kesra\) We found no government decision .* false news/);
    expect(text).toMatch(/ATENSI .* no calendar of stages/);
    expect(text).toContain('– Cash social aid (BST) until 31 August 2021');
  });

  it('does not call a programme over whose end lies after the sources', async () => {
    const [over = ''] = flat((await schedule()).out).match(/No longer running.*/) ?? [];
    expect(over).not.toContain('Rice aid');
    const report = JSON.parse((await schedule('--json')).out);
    expect(report.unknown).toContainEqual(expect.objectContaining({ program: 'beras', kind: 'not-found' }));
  });

  it('keeps budget period, announcement and first payment in three columns', async () => {
    const { out } = await schedule('pkh', '--year', '2025');
    expect(out).toMatch(/^ {2}Stage {14}For the months {6}Announced {11}First seen paid$/m);
    expect(out).toMatch(/^ {2}Stage 2 {12}April–June 2025 {5}15–21 May 2025 \[\d\] {2}28 May 2025 \[\d\]$/m);
    expect(flat(out)).toMatch(/Stage 3 July–September July 2025, not known 2025 expected by the press \[/);
    expect(flat(out)).toMatch(/Stage 4 October–December none found 1–28 October 2025 2025 \(reported\) \[/);
  });

  it('says of each stage how sure it is, through whom, how much and who says so', async () => {
    const text = flat((await schedule('bpnt', '--year', '2025')).out);
    expect(text).toContain('Staple Food Programme (Sembako, BPNT): the stages of 2025');
    expect(text).toMatch(/Stage 2 2025 Certainty An official named the time\. High confidence\. \[/);
    expect(text).toMatch(/Amount Rp600,000 a stage, per family\. \[/);
    expect(text).toMatch(/Through State banks \(Himbara\); Bank Syariah Indonesia \(BSI\); Post office/);
    expect(text).toMatch(/Reach Reached 16,500,000 families, 28 May 2025\./);
    expect(text).toMatch(/Other source Second week of June 2025\. .* the minister named 28 May\. \[/);
    expect(text).toMatch(/Sources \[1\] .* \[2\] /);
  });

  it('does not let an unknown first day look like no payment', async () => {
    const { out } = await schedule('pkh', '--year', '2026');
    expect(flat(out)).toMatch(/Stage 3 July–September 20 July 2026 \[\d+\] by 6 August 2026 2026 \[/);
    expect(flat(out)).toMatch(/First seen paid By 6 August 2026\. \[/);
  });

  it('says what is not known of a stage, and guesses nothing', async () => {
    const text = flat((await schedule('pkh')).out);
    expect(text).toMatch(/Stage 4 2026 Certainty The pay day is not known\. We do not guess\. Low confidence\./);
    expect(text).toMatch(/Announced None found\. First seen paid Not known\./);
    expect(text).toMatch(/Depends on the family's make-up, or was not found\./);
  });

  it('tells who pays on the day, and until when something must be done, for the year of the day only', async () => {
    const text = flat((await schedule('pbi-jkn')).out);
    expect(text).toMatch(/Through whom, on 21 November 2026 • BPJS Kesehatan/);
    expect(text).toMatch(/Deadlines • Members in deciles 6–10 are given 90 days/);
    expect(text).toContain('Paid to BPJS Kesehatan, not to the family.');
    expect((await schedule('pbi-jkn', '--year', '2025')).out).not.toContain('Through whom');
  });

  it('names a ceiling as one', async () => {
    expect(flat((await schedule('blt-desa')).out)).toContain('at most Rp300,000 a month, per family. The most;');
  });

  it.each([
    ['kip', /^ {2}Smart Indonesia Programme \(PIP\): the stages of 2026$/m],
    ['KIS', /^ {2}Health insurance premium .*: the stages of 2026$/m],
    ['blt desa', /^ {2}Village fund cash aid \(BLT Desa\): the stages of 2026$/m],
    ['Penebalan', /^ {2}Sembako top-up \(penebalan\): the stages of 2026$/m],
  ])('knows %s', async (program, title) => {
    expect(await schedule(...program.split(' '))).toMatchObject({ code: 0, out: expect.stringMatching(title) });
  });

  it.each(['2010', '2030'])('says of %s that nothing is known, which is no mistake', async (year) => {
    const { code, out } = await schedule('pkh', '--year', year);
    expect(code).toBe(0);
    expect(flat(out)).toContain('We have no source on stages of this year. That does not mean that nothing is paid.');
    expect(out).not.toContain('First seen paid');
  });

  it('gives the reason that was found only to the years it speaks of', async () => {
    expect(flat((await schedule('blt-kesra')).out)).toContain('no government decision');
    expect(flat((await schedule('prakerja', '--year', '2025')).out)).not.toContain('batch of 2026');
  });

  it('tells the year of every programme without a name', async () => {
    const { out } = await schedule('--year', '2025', '--brief');
    const text = flat(out);
    for (const name of ['· pkh', '· sembako', '· pip', '· beras', '· blt-kesra']) expect(text).toContain(name);
    expect(text).toMatch(/Schedule not known \? ATENSI .*BLT Desa/);
    expect(out).not.toMatch(/Sources\n|\[\d/);
  });

  it('leaves details and sources out in brief', async () => {
    const { out } = await schedule('pkh', '--brief');
    expect(out).toContain('Stage 4');
    expect(out).not.toMatch(/Certainty|\[\d|https/);
  });

  it.each([
    ['id', []],
    ['en', []],
    ['id', ['pkh']],
    ['en', ['sembako', '--year', '2025']],
    ['id', ['--year', '2022']],
    ['en', ['--as-of', '2019-06-01']],
    ['id', ['pip', '--year', '2025']],
    ['en', ['bst', '--year', '2021']],
  ])('fits the terminal, in %s with %o', async (lang, more) => {
    const { code, out } = await schedule(...more, '--lang', lang);
    expect(code).toBe(0);
    for (const line of out.split('\n')) if (!line.includes('://')) expect(line.length).toBeLessThanOrEqual(width);
    expect(out).not.toMatch(/undefined|\[object|NaN|Invalid/);
    const coloured = await runMain(['schedule', ...more, '--lang', lang], { env: { FORCE_COLOR: '1' } });
    expect(stripVTControlCharacters(coloured.out)).toBe(out);
  });

  it('promises nothing, in either language', async () => {
    for (const lang of ['id', 'en'])
      expect((await schedule('--brief', '--year', '2026', '--lang', lang)).out).not.toMatch(
        /\b(berhak|lolos|pasti|selamat|entitled|guaranteed|congratulations)\b/i,
      );
  });

  it('cites numbers that the list of sources has, each once', async () => {
    const { out } = await schedule('pkh');
    const [text = '', list = ''] = out.split('\n  Sources\n');
    const listed = [...list.matchAll(/^ *\[(\d+)\] /gm)].map(([, number]) => Number(number));
    const cited = [...flat(text).matchAll(/\[([\d, –]+)\]/g)].flatMap(([, numbers = '']) =>
      numbers.split(/, ?|–/).map(Number),
    );
    expect(listed).toEqual(listed.map((_, place) => place + 1));
    expect(Math.max(...cited)).toBe(listed.length);
  });
});

describe('bansos schedule --json', () => {
  it('has stages with windows apart, and every source cited', async () => {
    const report = JSON.parse((await schedule('pkh', '--year', '2025', '--json')).out);
    expect(report).toMatchObject({ kind: 'year', year: 2025, asked: 'pkh', evidenceUntil: '2026-08-22' });
    const [, , second] = report.programs[0].stages;
    expect(second).toMatchObject({ id: 'pkh-2025-2', covers: { from: '2025-04' }, firstPaid: { from: '2025-05-28' } });
    for (const [, id = ''] of JSON.stringify(report).matchAll(/"source":"([^"]+)"/g))
      expect(report.sources).toHaveProperty(id);
  });

  it('has what is not known, with the kind of it', async () => {
    const report = JSON.parse((await schedule('--json')).out);
    expect(report.kind).toBe('ahead');
    expect(report.unknown).toContainEqual(expect.objectContaining({ program: 'blt-kesra', kind: 'no-decision' }));
    expect(report.ended).toContainEqual(expect.objectContaining({ program: 'bst', endedOn: '2021-08-31' }));
  });
});

describe('bansos schedule --ics', () => {
  it('writes the stages that the page shows, and tells how many entries', async () => {
    const { files, writeFile } = disk();
    const run = await runMain(['schedule', 'pkh', '--year', '2025', '--ics', 'pkh.ics'], { writeFile });
    expect(run).toMatchObject({ code: 0, err: '' });
    const file = files.get('pkh.ics') ?? '';
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file).toContain('UID:pkh-2025-2.first-paid@bansos-kit');
    expect(file).not.toContain('2026-1');
    const count = file.match(/BEGIN:VEVENT/g)?.length;
    expect(flat(run.out)).toContain(`✓ ${count} calendar entries written to pkh.ics`);
    expect(flat(run.out)).toMatch(/• 5 budget periods \(no pay day\) • 4 announced, .* • 2 first payments seen/);
  });

  it('writes to standard output with -, and tells the rest on standard error', async () => {
    const { code, out, err } = await runMain(['schedule', '--ics', '-', '--lang', 'id']);
    expect(code).toBe(0);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(err).toMatch(/\d+ catatan kalender\n/);
  });

  it('leaves a file alone that is there, unless --force', async () => {
    const { files, writeFile } = disk();
    files.set('a.ics', 'mine');
    const refused = await runMain(['schedule', 'pkh', '--ics', 'a.ics'], { writeFile });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(flat(refused.err)).toContain('the file "a.ics" is there already and was left alone');
    expect(files.get('a.ics')).toBe('mine');
    expect((await runMain(['schedule', 'pkh', '--ics', 'a.ics', '--force'], { writeFile })).code).toBe(0);
    expect(files.get('a.ics')).toContain('BEGIN:VCALENDAR');
  });

  it('says that a file cannot be written by the code of the system, and hides a name with a long number', async () => {
    const writeFile = () => Promise.reject(Object.assign(new Error('/secret/path'), { code: 'EACCES' }));
    const { code, err } = await runMain(['schedule', 'pkh', '--ics', '3204115710909001.ics'], { writeFile });
    expect(code).toBe(2);
    expect(err).toContain('the file cannot be written (EACCES)');
    expect(err).not.toMatch(/secret|9001/);
    const { files, writeFile: write } = disk();
    const { out } = await runMain(['schedule', 'pkh', '--ics', '3204115710909001.ics'], { writeFile: write });
    expect(files.size).toBe(1);
    expect(out).not.toContain('9001');
  });

  it('writes nothing where nothing is known, and ends with 1', async () => {
    const { files, writeFile } = disk();
    const { code, out, err } = await runMain(['schedule', 'pkh', '--year', '2030', '--ics', 'a.ics'], { writeFile });
    expect({ code, out, files: files.size }).toEqual({ code: 1, out: '', files: 0 });
    expect(err).toContain('no calendar file was written');
  });
});
