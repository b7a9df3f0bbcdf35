import type { Source } from '@bansos-kit/core/policy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestCites } from './fewest-cites.mjs';

const source = (kind: Source['kind']): Source => ({ title: 't', kind, issuer: 'i', retrievedOn: '2026-11-21' });
const sources = {
  law: source('law'),
  a: source('press'),
  b: source('press'),
  c: source('press'),
  d: source('data'),
};
const claim = (...ids: string[]) => ({ value: 1, cite: ids.map((id) => ({ source: id })) });
const left = (claims: { cite: { source: string }[] }[]) =>
  fewestCites(claims, sources).map(({ cite }) => cite.map(({ source }) => source).join());
const claims = fc.array(
  fc.uniqueArray(fc.constantFrom(...Object.keys(sources)), { minLength: 1 }).map((ids) => claim(...ids)),
);

describe('fewestCites', () => {
  it('prefers the text of the rule itself, wherever it stands', () => {
    expect(left([claim('a', 'law'), claim('a'), claim('b', 'law')])).toEqual(['law', 'a', 'law']);
  });

  it('takes the source that most others name as well', () => {
    expect(left([claim('a', 'c'), claim('b', 'c'), claim('c', 'd')])).toEqual(['c', 'c', 'c']);
    expect(left([claim('a', 'b'), claim('b')])).toEqual(['b', 'b']); // b is needed in any case
  });

  it('leaves every claim exactly one of its own sources', () => {
    fc.assert(
      fc.property(claims, (given) => {
        fewestCites(given, sources).forEach(({ cite }, index) => {
          expect(cite).toHaveLength(1);
          expect(given[index]?.cite).toContainEqual(cite[0]);
        });
      }),
    );
  });

  it('keeps the newest beside a rule from a year before the claim began', () => {
    const dated = {
      old: { ...source('regulation'), publishedOn: '2018' },
      mid: { ...source('press'), publishedOn: '2023-06' },
      late: { ...source('press'), publishedOn: '2025' },
    };
    const cite = ['old', 'mid', 'late'].map((id) => ({ source: id }));
    const program = (validFrom: string) => ({ validFrom, value: { of: [{ cite }] } });
    const kept = (validFrom: string) => fewestCites(program(validFrom), dated).value.of[0]?.cite;
    expect(kept('2025-09-01')).toEqual([{ source: 'old' }, { source: 'late' }]);
    expect(kept('2018-03-01')).toEqual([{ source: 'old' }]);
  });

  it('leaves all else, and a claim without sources, as it was', () => {
    const data = {
      note: { id: 'x' },
      rows: [{ ...claim('a'), cite: [{ source: 'a', at: 'art. 5' }] }],
      none: { cite: [] },
    };
    expect(fewestCites(data, sources)).toEqual(data);
  });
});
