import { describe, expect, it } from 'vitest';
import { sources } from '../../generated/schedule-sources.ts';
import { wordsOf } from './fold.ts';
import { lexicon } from './lexicon.ts';
import { listingWords } from './payment-status.ts';
import { pipelineStates } from './pipeline.ts';
import { listings, pipeline } from './rows.ts';

const rows = [...pipelineStates(), ...listingWords()];

describe('the rows', () => {
  it('hold all 24 steps on record and 47 of their 48 words', () => {
    // Left out: "KETERANGAN -" for a failed account check. A bare dash elsewhere means an empty column.
    expect(pipelineStates()).toHaveLength(24);
    expect(pipelineStates().flatMap(({ words }) => words)).toHaveLength(47);
  });

  it('hold what the public site prints: yes, no, the payer it once named, and four ways to find nobody', () => {
    expect(listingWords().map(({ words }) => words.length)).toEqual([1, 1, 1, 4]);
  });

  it.each(rows)(
    '$id: has its words in both languages, without a promise',
    ({ label, meaning, whatToDo, whoseMove }) => {
      for (const text of [label, meaning, whatToDo, whoseMove.name]) {
        expect(text.id.length).toBeGreaterThan(1);
        expect(text.en.length).toBeGreaterThan(1);
        expect(`${text.id} ${text.en}`).not.toMatch(
          /\b(berhak|lolos|pasti|selamat|resmi|entitled|guarantee\w*|congrat\w*)\b/i,
        );
      }
    },
  );

  it.each(rows)(
    '$id: cites sources that exist, with the dates of the first and the last',
    ({ cite, seen, confidence }) => {
      const dates = cite.map(({ source }) => sources[source]?.publishedOn ?? 'missing').toSorted();
      expect(cite.length).toBeGreaterThan(0);
      expect(dates).not.toContain('missing');
      expect(['high', 'medium', 'low']).toContain(confidence);
      if (seen.in === 'siks-ng') expect([seen.from, seen.to]).toEqual([dates[0], dates.at(-1)]);
      expect(seen.from <= seen.to).toBe(true);
    },
  );

  it('give no word two meanings, but for SI', () => {
    const of = new Map<string, Set<string>>();
    for (const [id, row] of [...Object.entries(pipeline()), ...Object.entries(listings())]) {
      for (const word of [...row.words, ...(row.alone ?? []), ...(row.spellings ?? [])]) {
        const letters = wordsOf(word.toLowerCase()).join('');
        of.set(letters, (of.get(letters) ?? new Set()).add(id));
      }
    }
    expect([...of].filter(([, ids]) => ids.size > 1)).toEqual([]);
    const ambiguous = [...lexicon().whole].filter(
      ([, { meaning }]) => 'states' in meaning && meaning.states.length > 1,
    );
    expect(ambiguous.map(([letters]) => letters)).toEqual(['si', 'standinginstruction', 'sudahsi']);
  });

  it('keep what only the matching needs to themselves', () => {
    for (const row of rows) expect(Object.keys(row)).not.toEqual(expect.arrayContaining(['spellings']));
  });
});
