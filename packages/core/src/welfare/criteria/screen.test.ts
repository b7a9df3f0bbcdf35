import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PovertyAnswers, povertyCriteria, screenPovertyCriteria } from './screen.ts';

const ids = povertyCriteria().map(({ id }) => id);
const answers = fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom(true, false, null, undefined)])), {
  requiredKeys: [],
}) as fc.Arbitrary<PovertyAnswers>;

describe('screenPovertyCriteria', () => {
  it('counts nothing as a no that was not said', () => {
    expect(screenPovertyCriteria({})).toMatchObject({ met: 0, unmet: 0, unknown: 9, complete: false });
    expect(screenPovertyCriteria({ floor: null, walls: undefined })).toMatchObject({ unmet: 0, unknown: 9 });
  });

  it('keeps the three states apart and adds up to nine', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { criteria, met, unmet, unknown, complete } = screenPovertyCriteria(given);
        expect(met + unmet + unknown).toBe(9);
        expect(complete).toBe(unknown === 0);
        for (const { id, state } of criteria) {
          expect(state).toBe(given[id] === true ? 'met' : given[id] === false ? 'unmet' : 'unknown');
        }
      }),
    );
  });

  it('calls nobody poor or not poor, even with nine of nine', () => {
    const all = Object.fromEntries(ids.map((id) => [id, true]));
    const { summary, doesNotDecide, complete } = screenPovertyCriteria(all);
    expect(complete).toBe(true);
    expect(summary.id).toBe(
      'Dari 9 kriteria: 9 cocok, 0 tidak cocok, 0 belum diketahui. Ini hitungan, bukan penetapan.',
    );
    expect(`${summary.id} ${summary.en}`).not.toMatch(/miskin|poor/i);
    expect(doesNotDecide.length).toBeGreaterThan(0);
  });

  it('throws for a criterion that is none of the nine, and for an answer that is none, without the answer', () => {
    expect(() => screenPovertyCriteria({ roof: true } as PovertyAnswers)).toThrow(TypeError);
    const typed = { floor: 'ya, tanah' } as unknown as PovertyAnswers;
    expect(() => screenPovertyCriteria(typed)).toThrow('The answer to floor is neither true, false nor unknown.');
  });
});
