import { describe, expect, it } from 'vitest';
import { width } from '../layout.ts';
import { runMain } from '../test-io.ts';
import type { RegionReport } from './look-up.ts';
import type { SearchReport } from './search.ts';

const show = async (...args: string[]) => runMain(['region', ...args]);
const json = async <Shape = RegionReport>(...args: string[]): Promise<Shape> =>
  JSON.parse((await runMain(['region', '--json', ...args])).out);

describe('a code', () => {
  it('is found with or without dots', async () => {
    const { code, out, err } = await show('32.04');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^ {2}Kabupaten Bandung\n\n {2}Code {6}32\.04\n {2}Kind {6}regency \(kabupaten\)\n {2}Status {4}in use\n {2}In {8}Jawa Barat$/m,
    );
    expect(out).toContain('31 districts');
    expect(await show('3204')).toEqual({ code, out, err });
  });

  it('of a province says what people ask of it', async () => {
    const { out } = await show('35');
    for (const text of ['Jatim, East Java', 'Surabaya', 'WIB (Asia/Jakarta)', 'ISO ID-JI, BPS 35'])
      expect(out).toContain(text);
  });

  it('that is retired: the decrees, the successors, and how sure that is', async () => {
    const { code, out } = await show('33.22.14');
    expect(code).toBe(0);
    expect(out).toContain('retired code, no longer in use');
    expect(out).toContain('33.22.18  Ungaran Barat, Kabupaten Semarang, Jawa Tengah');
    expect(out).toContain('33.22.19  Ungaran Timur');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Successor: set by hand.');
    const { successors } = await json('332214');
    expect(successors.map((path) => path.at(-1)?.code)).toEqual(['332218', '332219']);
  });

  it('without a known name or successor: says so', async () => {
    const { code, out } = await show('74.03.08');
    expect(code).toBe(0);
    expect(out).toContain('(name unknown)');
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(
      /Now in Kabupaten [^;]*, Sulawesi Tenggara; the code that took its place is unknown/,
    );
  });

  it('that is unknown: 1, with what is known above it, and no verdict on the code', async () => {
    const { code, out } = await show('32.04.99');
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('What we know: 32.04 Kabupaten Bandung. They may be incomplete');
    expect(await json('320499')).toMatchObject({
      code: '320499',
      region: null,
      childCount: { current: 0, retired: 0 },
    });
  });

  it('that is unfinished: what it can become, retired codes as such', async () => {
    const { code, out } = await show('32.041');
    expect(code).toBe(1);
    expect(out).toContain('Code 32041 is unfinished. It can become:');
    expect(out).toMatch(/^ {2}32\.04\.11 {2}Katapang$/m);
    expect(out).not.toContain('prove');
    expect((await json('320')).candidates?.map(({ code }) => code)).toEqual([
      '3201',
      '3202',
      '3203',
      '3204',
      '3205',
      '3206',
      '3207',
      '3208',
      '3209',
    ]);
    expect((await json('320')).above.map(({ code }) => code)).toEqual(['32']);
    expect((await show('91010')).out).toMatch(/^ {2}91\.01\.01 {2}.* \(retired code\)$/m);
  });

  it('that has a length no code has: which there are, and what is known', async () => {
    for (const text of ['3204112', '32.04.11.20', '320411200', '0']) {
      const { code, out } = await show(text);
      expect(code).toBe(1);
      expect(out.replaceAll(/\s+/g, ' ')).toContain('A code has 2, 4, 6 or 10 digits.');
      expect(out).not.toContain('prove');
    }
    expect((await show('32041120')).out).toContain('32.04.11 Katapang');
  });

  it('--children lists what lies below, retired codes below a retired one', async () => {
    expect((await show('34', '--children')).out).toMatch(/^ {2}34\.01 {2}Kabupaten Kulon Progo$/m);
    expect((await json('34', '--children')).children).toHaveLength(5);
    const retired = (await json('6404', '--children')).children ?? [];
    expect((await show('6404', '--children')).out).toMatch(
      new RegExp(`^ {2}${retired.length} retired district codes$`, 'm'),
    );
    expect(retired.length).toBeGreaterThan(0);
    expect(new Set(retired.map(({ status }) => status))).toEqual(new Set(['retired']));
  });

  it('--villages lists the villages of a district or regency', async () => {
    const { code, out } = await show('32.04.11', '--villages');
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}32\.04\.11\.2001 {2}\S.* {2}village \(desa\)$/m);
    const district = (await json('320411', '--villages')).villages ?? [];
    const regency = (await json('3204', '--villages')).villages ?? [];
    expect(regency).toHaveLength(280);
    expect(district).toEqual(regency.filter(({ code }) => code.startsWith('320411')));
    expect((await show('6404', '--villages')).out).toContain('None in our tables below this code.');
  });

  it('of a village names it and what it lies in', async () => {
    const { code, out } = await show('32.04.11.2001');
    expect(code).toBe(0);
    expect(out).toContain('village (desa)');
    expect(out).toMatch(/^ {2}In {4}Katapang, Kabupaten Bandung, Jawa Barat$/m);
    expect((await show('32.04.11.2999')).code).toBe(1);
  });
});

describe('a name', () => {
  it('gives a table, best first', async () => {
    const { code, out } = await show('kab. bdg barat');
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}32\.17 {2}Kabupaten Bandung Barat {2}Jawa Barat$/m);
  });

  it('says which name matched', async () => {
    expect((await show('Pangkep')).out.replaceAll(/\s+/g, ' ')).toContain('Sulawesi Selatan · matched "Pangkep"');
  });

  it('honours level, place and limit', async () => {
    const { hits } = await json<SearchReport>('coblong', '--within', '32', '--level', 'district');
    expect(hits[0]).toMatchObject({ code: '327302', above: [{ code: '32' }, { code: '3273' }] });
    const first = await json<SearchReport>('suka', '--limit', '3');
    expect(first.hits).toHaveLength(3);
    expect(first.more).toBe(true);
    expect((await show('suka', '--limit', '3')).out).toContain('The first 3 regions; more with --limit');
  });

  it('that nothing is like ends with 1', async () => {
    expect(await show('qqqqqqqq')).toMatchObject({ code: 1, out: expect.stringContaining('No region in our tables') });
    expect(await json<SearchReport>('qqqqqqqq')).toEqual({ hits: [], more: false });
  });
});

it('fits the terminal', async () => {
  const calls = [
    ['31'],
    ['31.01'],
    ['6404'],
    ['910101'],
    ['kepulauan'],
    ['suka'],
    ['31', '--children'],
    ['3171', '--villages'],
    ['99'],
    ['320'],
    ['91010'],
    ['32041120'],
  ];
  for (const call of calls)
    for (const lang of ['id', 'en'])
      for (const line of (await show(...call, '--lang', lang)).out.split('\n'))
        expect(line.length).toBeLessThanOrEqual(width);
});
