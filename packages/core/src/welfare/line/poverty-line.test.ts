import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// biome-ignore lint/style/noRestrictedImports: only to hold the two tables of provinces against each other
import { provinces } from '../../regions/provinces.ts';
import { povertyLine } from './poverty-line.ts';
import type { Area } from './types.ts';

const codes = provinces().map(({ code }) => code);
const day = fc
  .date({ min: new Date('2019-01-15'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const area = fc.constantFrom<Area>('total', 'urban', 'rural');
const province = fc.option(fc.constantFrom(...codes, '99', '97'), { nil: undefined });
const asked = (asOf: string, code: string | undefined, part: Area) =>
  povertyLine({ asOf, area: part, ...(code !== undefined && { province: code }) });

describe('povertyLine', () => {
  it('takes the newest line that was out, not the newest survey', () => {
    expect(povertyLine({ asOf: '2026-02-04' })).toMatchObject({ period: '2025-03', rupiah: 609_160 });
    expect(povertyLine({ asOf: '2026-02-05' })).toMatchObject({ period: '2025-09', rupiah: 641_443 });
  });

  it('is never of a survey after the day, nor published after it', () => {
    fc.assert(
      fc.property(day, province, area, (asOf, code, part) => {
        const line = asked(asOf, code, part);
        expect(line).toBeDefined();
        expect(line && line.period <= asOf.slice(0, 7)).toBe(true);
        expect(line && line.publishedOn <= asOf).toBe(true);
      }),
    );
  });

  it('never goes back to an older survey as days pass', () => {
    fc.assert(
      fc.property(day, day, province, area, (one, other, code, part) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect((asked(earlier, code, part)?.period ?? '') <= (asked(later, code, part)?.period ?? '')).toBe(true);
      }),
    );
  });

  it('has a line of its own for each of the 38 provinces today, under Kemendagri codes', () => {
    expect(codes).toHaveLength(38);
    for (const code of codes) {
      expect(povertyLine({ province: code, asOf: '2026-03-01' })).toMatchObject({
        scope: 'province',
        province: code,
        period: '2025-09',
        fallbacks: [],
      });
    }
  });

  it('reads a longer region code by its province', () => {
    expect(povertyLine({ province: '320101', asOf: '2026-03-01' })).toEqual(
      povertyLine({ province: '32', asOf: '2026-03-01' }),
    );
  });

  it.each([
    // By the bureau's numbers 91 is Papua Barat and 94 Papua.
    ['91', 'Papua', 736_720],
    ['92', 'Papua Barat', 868_631],
    ['93', 'Papua Selatan', 587_264],
    ['94', 'Papua Tengah', 873_843],
    ['95', 'Papua Pegunungan', 1_235_328],
    ['96', 'Papua Barat Daya', 855_657],
  ])('gives %s (%s) its own line and not that of the same number at BPS', (code, _, rupiah) => {
    expect(povertyLine({ province: code, asOf: '2026-03-01' })?.rupiah).toBe(rupiah);
  });

  it('says that a figure from before the split was for the undivided province', () => {
    expect(povertyLine({ province: '91', asOf: '2023-08-01' })).toMatchObject({
      rupiah: 686_469,
      covers: ['91', '93', '94', '95'],
      fallbacks: [],
    });
    expect(povertyLine({ province: '96', asOf: '2023-08-01' })).toMatchObject({
      province: '92',
      rupiah: 728_619,
      covers: ['92', '96'],
      fallbacks: [{ code: 'before-split' }],
    });
    expect(povertyLine({ province: '91', asOf: '2026-03-01' })).not.toHaveProperty('covers');
  });

  it('falls back to the nation aloud for a code that no province has', () => {
    // 97 is a province at BPS only.
    for (const code of ['97', '99', 'xx', '']) {
      const line = povertyLine({ province: code, asOf: '2026-03-01' });
      expect(line).toMatchObject({ scope: 'national', rupiah: 641_443, fallbacks: [{ code: 'unknown-province' }] });
      expect(line).not.toHaveProperty('province');
    }
  });

  it('falls back to the nation aloud while a province has no line yet', () => {
    expect(povertyLine({ province: '32', asOf: '2019-02-01' })).toMatchObject({
      scope: 'national',
      period: '2018-09',
      fallbacks: [{ code: 'no-line-for-province' }],
    });
  });

  it('prefers the province in all to the nation’s towns, and says so', () => {
    expect(povertyLine({ province: '32', area: 'urban', asOf: '2026-03-01' })).toMatchObject({
      scope: 'province',
      area: 'total',
      fallbacks: [{ code: 'no-line-for-area' }],
    });
    expect(povertyLine({ area: 'urban', asOf: '2025-08-01' })).toMatchObject({ rupiah: 629_561, fallbacks: [] });
    expect(povertyLine({ province: '18', area: 'rural', asOf: '2026-09-01' })).toMatchObject({ rupiah: 631_717 });
  });

  it('has nothing before the first line was published', () => {
    expect(povertyLine({ asOf: '2019-01-14' })).toBeUndefined();
    expect(povertyLine({ province: '32', asOf: '2019-01-14' })).toBeUndefined();
  });

  it('names later surveys whose figure we lack', () => {
    expect(povertyLine({ province: '93', asOf: '2025-03-01' })).toMatchObject({
      period: '2024-03',
      notFound: ['2024-09'],
    });
    expect(povertyLine({ province: '32', asOf: '2026-11-21' })).toMatchObject({
      period: '2025-09',
      notFound: ['2026-03'],
      stale: { evidenceUntil: '2026-03-01' },
    });
    expect(povertyLine({ asOf: '2026-08-01' })).toMatchObject({ period: '2026-03', notFound: [] });
  });

  it('is stale only after its sources end', () => {
    expect(povertyLine({ asOf: '2026-08-25' })).not.toHaveProperty('stale');
    expect(povertyLine({ asOf: '2026-08-26' })).toHaveProperty('stale', { evidenceUntil: '2026-08-25' });
  });

  it('gives the household line as BPS prints it, for the nation only', () => {
    expect(povertyLine({ asOf: '2026-03-01' })?.household).toEqual({ rupiah: 3_053_269, members: 4.76 });
    expect(povertyLine({ province: '32', asOf: '2026-03-01' })).not.toHaveProperty('household');
  });

  it('marks the one day of publication that no source has', () => {
    expect(povertyLine({ asOf: '2026-08-01' })?.publishedBasis).toBe('habit');
    expect(povertyLine({ asOf: '2026-03-01' })?.publishedBasis).toBe('source');
  });

  it('throws for a day that is none', () => {
    expect(() => povertyLine({ asOf: '2026-02-30' })).toThrow(RangeError);
    // @ts-expect-error: a code is text
    expect(() => povertyLine({ asOf: '2026-02-28', province: 32 })).toThrow(RangeError);
  });
});
