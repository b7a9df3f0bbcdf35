import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../generate/csv.mjs';
import { childrenOf, findRegion, provinces, searchRegions } from '../index.ts';

const data = `${import.meta.dirname}/../../../data/regions`;
const first = (text: string) => searchRegions(text)[0];
const regencies = provinces().flatMap(({ code }) => childrenOf(code));

describe('what people type', () => {
  it.each([
    ['Jogja', '34'],
    ['DKI', '31'],
    ['jabar', '32'],
    ['West Java', '32'],
    ['sumatra utara', '12'],
    ['Pangkep', '7310'],
    ['Toba Samosir', '1212'],
    ['kab. bdg barat', '3217'],
    ['KAB. BANDUNG', '3204'],
    ['bandung kab', '3204'],
    ['kota bandung', '3273'],
    ['Kotamadya Bandung', '3273'],
    ['kota tasik', '3278'],
    ['jaksel', '3174'],
    ['kab. adm. kep. seribu', '3101'],
    ['Kabupaten Administrasi Kepulauan Seribu', '3101'],
    ['gunung kidul', '3403'],
    ['gunungkidul', '3403'],
    ['pariaman padang', '1305'],
    ['lima puluh kota', '1307'],
    ['50 kota', '1307'],
    ['oku timur', '1608'],
    ['ujung pandang kota', '7371'],
    ['kec. ngajum', '350720'],
    ['ngajum, malang', '350720'],
    ['bandung, jawa barat', '3204'],
    ['coblong kota bandung', '327302'],
    ['Kab. Bandung, Jawa Barat', '3204'],
    ['Kecamatan Coblong, Kota Bandung, Jawa Barat', '327302'],
    ['Kota Adm. Jakarta Pusat, DKI Jakarta', '3171'],
    ['Prov. Jabar', '32'],
    ['D.K.I. Jakarta', '31'],
    ['sleman diy', '3404'],
    ["ra'as", '352922'],
    ['Sa’dan', '732606'],
    ['fak-fak', '9203'],
    ['kép. sangihé', '7103'],
    ['Daerah Istimewa Aceh', '11'],
    ['DI Aceh', '11'],
    ['kota madya bandung', '3273'],
    ['kotamadya p. siantar', '1272'],
    ['tg pinang', '2172'],
    ['klp gading', '317206'],
    ['kb jeruk', '317305'],
    ['ps minggu', '317404'],
    ['kp melayu', '177105'],
    ['waringin timur', '6202'],
    ['serui', '9105'],
    ['singaraja', '5108'],
    ['Labuan Bajo', '5315'],
    ['Ｂａｎｄｕｎｇ', '3204'],
    ['Bandung 40111', '3204'],
    ['kel. menteng', '317106'],
    ['ds sukamaju', '732206'],
    ['Desa Katapang, Kec. Katapang, Kab. Bandung', '320411'],
  ])('%s is %s', (text, code) => {
    expect(first(text)?.code).toBe(code);
  });

  it('finds every official name, whole and without the word for its level', () => {
    for (const { code, name } of [...provinces(), ...regencies]) {
      expect(searchRegions(name, { level: code.length === 2 ? 'province' : 'regency' })[0], name).toMatchObject({
        code,
        match: 'exact',
      });
    }
    for (const { code, name } of regencies) {
      const bare = name.replace(/^(Kabupaten|Kota) (Administrasi )?/, '');
      expect(
        searchRegions(bare)
          .slice(0, 3)
          .map((hit) => hit.code),
        bare,
      ).toContain(code);
    }
  });

  it('finds every district by name within its regency', () => {
    for (const { code: within } of regencies.filter((_, i) => i % 7 === 0)) {
      for (const { code, name } of childrenOf(within)) {
        expect(searchRegions(name, { within, level: 'district' })[0], name).toMatchObject({ code, match: 'exact' });
      }
    }
  }, 60_000);

  it('finds every other name of the tables', () => {
    const names = [
      ...readCsv(`${data}/aliases.csv`).map(({ code = '', alias = '' }) => [code, alias] as const),
      ...readCsv(`${data}/common-names.csv`).map(({ code = '', name = '' }) => [code, name] as const),
    ];
    for (const [code, name] of names) {
      const codes = searchRegions(name, { within: code.slice(0, 2), limit: 5 }).map((hit) => hit.code);
      expect(codes, name).toContain(code);
    }
  });

  it('reads a province before the name, as after it', () => {
    const codes = (text: string) => searchRegions(text, { level: 'regency' }).map(({ code }) => code);
    expect(codes('jawa barat bandung')).toEqual(['3204', '3273', '3217']);
    expect(codes('bandung barat, jawa barat')[0]).toBe('3217');
  });

  it('passes a postcode over only beside a name', () => {
    expect(searchRegions('kab. bandung 40111')).toEqual(searchRegions('kab. bandung'));
    expect(searchRegions('40111')).toEqual([]);
  });

  it('answers a pasted page by its first words', () => {
    for (const word of ['a b c d e f g h i j k l ', 'bandung ', 'bandung', '3204', 'é', ' ', '. '])
      expect(searchRegions(word.repeat(100_000 / word.length)).length).toBeLessThanOrEqual(10);
    expect(first(`${'coblong, kota bandung '.repeat(5000)}`)?.code).toBe('327302');
    expect(first(`bandung${' '.repeat(100_000)}`)?.code).toBe('3204');
  });

  it('says which name matched when it is not the region’s own', () => {
    expect(first('Pangkep')).toMatchObject({ match: 'alias', matchedName: 'Pangkep' });
    expect(first('mamuju utara')).toMatchObject({ name: 'Kabupaten Pasangkayu', matchedName: 'Mamuju Utara' });
    expect(first('jabar')?.matchedName).toBe('Jabar');
    expect(first('Bandung')).not.toHaveProperty('matchedName');
  });
});

describe('a slip of the finger', () => {
  it.each([
    ['bandng', '3204'],
    ['surabya', '3578'],
    ['yogyakatra', '34'],
    ['kab. sleamn', '3404'],
    ['penajam pasr utra', '6409'],
  ])('%s is %s', (text, code) => {
    expect(first(text)).toMatchObject({ code, match: 'typo' });
  });

  it('is not looked for when anything else fits, nor in three letters', () => {
    expect(searchRegions('jabar').map(({ code }) => code)).toEqual(['32']);
    expect(searchRegions('oxu')).toEqual([]);
  });

  it.each(['kabupaten', 'kecamatan', 'Provinsi', 'kelurahan'])('is not seen in the level word %j', (text) => {
    expect(searchRegions(text)).toEqual([]);
  });
});

describe('order', () => {
  it('is exact, other name, start, words; higher level first; code order', () => {
    const hits = searchRegions('bandung', { limit: 40 });
    expect(hits.slice(0, 4).map(({ code }) => code)).toEqual(['3204', '3273', '350417', '360434']);
    const rank = ['exact', 'alias', 'prefix', 'words'];
    const ranks = hits.map(({ match }) => rank.indexOf(match));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBeGreaterThan(2);
  });

  it('names the present holder of a name before a former one', () => {
    const [present, former] = searchRegions('katoi');
    expect(present).toMatchObject({ code: '740813', match: 'exact' });
    expect(former).toMatchObject({ code: '740815', name: 'Tolala', match: 'alias', matchedName: 'Katoi' });
  });

  it('is the same every time, and no region comes twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('utara', 'kota', 'sei', 'a', 'tanjung', 'sorong'),
        fc.integer({ min: 1, max: 60 }),
        (text, limit) => {
          const codes = searchRegions(text, { limit, status: 'any' }).map(({ code }) => code);
          expect(new Set(codes).size).toBe(codes.length);
          expect(codes).toEqual(
            searchRegions(text, { limit: 60, status: 'any' })
              .slice(0, limit)
              .map(({ code }) => code),
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a code in place of a name', () => {
  it('finds its region, with or without dots', () => {
    for (const text of ['3204', '32.04', ' 32 04 '])
      expect(searchRegions(text)).toMatchObject([{ code: '3204', match: 'code' }]);
  });

  it('offers what an unfinished code can become', () => {
    expect(searchRegions('6').map(({ code }) => code)).toEqual(['61', '62', '63', '64', '65']);
    expect(searchRegions('34.0').map(({ code }) => code)).toEqual(['3401', '3402', '3403', '3404']);
    expect(searchRegions('32041', { limit: 3 }).map(({ code }) => code)).toEqual(['320410', '320411', '320412']);
  });

  it('leads a retired code to its successors, unless retired ones are asked for', () => {
    expect(searchRegions('91.01')).toMatchObject([{ code: '9301', status: 'current', matchedName: '9101' }]);
    expect(searchRegions('332214').map(({ code }) => code)).toEqual(['332218', '332219']);
    expect(searchRegions('91.01', { status: 'any' })).toMatchObject([{ code: '9101', status: 'retired' }]);
  });

  it.each(['99', '3204112001', '3204112001900001', '.', '  '])('finds nothing for %j', (text) => {
    expect(searchRegions(text)).toEqual([]);
  });
});

describe('options', () => {
  it('keeps to a level and to a province or regency', () => {
    const hits = searchRegions('utara', { level: 'district', within: '32.7', limit: 50 });
    expect(hits).toEqual([]);
    const inWestJava = searchRegions('utara', { level: 'district', within: '32', limit: 50 });
    expect(inWestJava.length).toBeGreaterThan(2);
    expect(inWestJava.every(({ code }) => code.startsWith('32') && code.length === 6)).toBe(true);
  });

  it('limits to none below 1 and to ten for what is no number', () => {
    for (const text of ['utara', '320']) {
      for (const limit of [0, -1, -Infinity]) expect(searchRegions(text, { limit })).toEqual([]);
      expect(searchRegions(text, { limit: Number.NaN })).toEqual(searchRegions(text));
    }
    expect(searchRegions('utara', { limit: Infinity }).length).toBeGreaterThan(100);
  });

  it('finds retired regions only when asked', () => {
    expect(searchRegions('merauke', { limit: 50 }).every(({ status }) => status === 'current')).toBe(true);
    expect(searchRegions('merauke', { status: 'retired' })[0]).toMatchObject({ code: '9101', status: 'retired' });
    const any = searchRegions('merauke', { status: 'any' }).map(({ code }) => code);
    expect(any.slice(0, 4)).toEqual(['9301', '930101', '9101', '910101']);
  });

  it('finds a place by the name it had under a retired code', () => {
    expect(first('Meurendu')).toMatchObject({ code: '111801', matchedName: 'Meurendu' });
  });
});

it('never throws, whatever is typed, and answers codes it can find again', () => {
  expect(searchRegions(undefined as unknown as string)).toEqual([]);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      for (const { code, match: _, matchedName: __, ...region } of searchRegions(text)) {
        expect(findRegion(code)).toEqual({ code, ...region });
      }
    }),
    { numRuns: 60 },
  );
});
