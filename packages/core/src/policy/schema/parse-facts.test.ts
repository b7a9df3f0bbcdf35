import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cityCatalog } from '../../../test/city-catalog.ts';
import { goodCatalog } from '../../../test/good-catalog.ts';
import { explainFactIssue } from './explain-fact-issue.ts';
import type { FactIssueCode } from './issue.ts';
import { mergeCatalogs } from './merge/merge-catalogs.ts';
import { checkFacts, parseFacts } from './parse-facts.ts';

const catalog = goodCatalog();
const household = {
  region: '3204112001',
  registered: 'dtsen',
  decile: 4,
  kks: false,
  movedOn: '2024-02-29',
  receives: ['rice'],
  needs: [],
  extended: null,
  members: [{ birthDate: '1950-01-31', school: 'none' }, { birthDate: null }, {}],
};

describe('parseFacts', () => {
  it('takes a good file as it is, with what is not known left out or null', () => {
    expect(parseFacts(catalog, household)).toEqual({ ok: true, facts: household });
    expect(parseFacts(catalog, {})).toEqual({ ok: true, facts: {} });
  });

  it('takes former names of programmes for their ids, once each', () => {
    expect(parseFacts(catalog, { receives: ['old-cash', 'cash', 'rice'] }).facts).toEqual({
      receives: ['cash', 'rice'],
    });
  });

  it('knows the facts of a merged catalog', () => {
    const merged = mergeCatalogs(catalog, cityCatalog());
    expect(merged.ok && checkFacts(merged.catalog, { 'city:card': true, receives: ['city:extra'] })).toEqual([]);
    expect(checkFacts(catalog, { 'city:card': true })).toMatchObject([{ code: 'unknown-fact', path: '["city:card"]' }]);
  });

  // biome-ignore format: one mistake a line
  const mistakes: [string, unknown, FactIssueCode, string, string, string, string?][] = [
    ['a list in place of a household', [], 'wrong-type', '', 'object', 'list'],
    ['a fact misspelt', { desile: 4 }, 'unknown-fact', 'desile', 'fact', 'number', 'decile'],
    ['a fact of a member misspelt', { members: [{}, { birthdate: '1950-01-31' }] }, 'unknown-fact', 'members[1].birthdate', 'fact', 'text', 'birthDate'],
    ["a member's fact outside", { birthDate: '1950-01-31' }, 'belongs-in-list', 'birthDate', 'members', 'text'],
    ['a fact of the family inside', { members: [{ decile: 4 }] }, 'belongs-outside', 'members[0].decile', 'fact', 'number'],
    ['a number as text', { decile: '4' }, 'wrong-type', 'decile', 'integer', 'text'],
    ['half a decile', { decile: 4.5 }, 'wrong-type', 'decile', 'integer', 'decimal number'],
    ['a decile of 11', { decile: 11 }, 'out-of-range', 'decile', '1 – 10', 'number'],
    ['a decile of 0', { decile: 0 }, 'out-of-range', 'decile', '1 – 10', 'number'],
    ['yes as a word', { kks: 'yes' }, 'wrong-type', 'kks', 'boolean', 'text'],
    ['a date as a number', { movedOn: 20240229 }, 'wrong-type', 'movedOn', 'date', 'number'],
    ['a date that does not exist', { movedOn: '2025-02-29' }, 'date', 'movedOn', 'date', 'text'],
    ['a code as a number', { registered: 1 }, 'wrong-type', 'registered', 'code', 'number'],
    ['a code misspelt', { registered: 'dtsem' }, 'unknown-code', 'registered', 'dtsen, none', 'text'],
    ['a code with a name of JavaScript', { registered: 'toString' }, 'unknown-code', 'registered', 'dtsen, none', 'text'],
    ['a code in place of a list', { needs: 'food' }, 'wrong-type', 'needs', 'codes', 'text'],
    ['a code in a list misspelt', { needs: ['food', 'fod'] }, 'unknown-code', 'needs[1]', 'food', 'text'],
    ['a number in a list of codes', { receives: [1] }, 'wrong-type', 'receives[0]', 'code', 'number'],
    ['a programme that is none', { receives: ['bread'] }, 'unknown-program', 'receives[0]', 'program', 'text'],
    ['a region as a number', { region: 3204 }, 'wrong-type', 'region', 'region', 'number'],
    ['a region with dots', { region: '32.04' }, 'region-code', 'region', 'region', 'text'],
    ['members as an object', { members: { a: {} } }, 'wrong-type', 'members', 'list', 'object'],
    ['a member that is none', { members: ['Budi'] }, 'wrong-type', 'members[0]', 'object', 'text'],
  ];

  it.each(mistakes)('finds %s', (_, json, code, path, expected, found, hint) => {
    const issue = { code, path, expected, found, ...(hint ? { hint } : {}) };
    expect(parseFacts(catalog, json)).toEqual({ ok: false, issues: [issue] });
    const [inIndonesian, inEnglish] = [
      explainFactIssue(issue, { locale: 'id' }),
      explainFactIssue(issue, { locale: 'en' }),
    ];
    expect(inIndonesian).not.toBe(inEnglish);
    for (const sentence of [inIndonesian, inEnglish]) {
      expect(sentence).not.toMatch(/undefined|NaN/);
      if (hint) expect(sentence).toContain(`"${hint}"?`);
    }
  });

  it('does not show a key that may be personal data', () => {
    for (const key of ['3204115710909001', 'nik3204115710909001', 'Siti', 'siti aminah', 'x'.repeat(80)]) {
      expect(JSON.stringify(checkFacts(catalog, { [key]: 1 }))).not.toContain(key);
      expect(checkFacts(catalog, { [key]: 1 })).toMatchObject([{ path: '["?"]' }]);
      expect(checkFacts(catalog, { members: [{ [key]: 1 }] })).toMatchObject([{ path: 'members[0]["?"]' }]);
    }
  });

  it('never shows a value', () => {
    const secret = fc.stringMatching(/^zq[a-z0-9]{6,12}$/);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(catalog.facts)), secret, (id, value) => {
        for (const json of [{ [id]: value }, { [id]: [value] }, { members: [{ birthDate: value, school: value }] }]) {
          const issues = checkFacts(catalog, json);
          const words = issues.flatMap((issue) => [
            explainFactIssue(issue, { locale: 'id' }),
            explainFactIssue(issue, { locale: 'en' }),
          ]);
          expect(issues.length).toBeGreaterThan(0);
          expect(JSON.stringify([issues, words])).not.toContain(value);
        }
      }),
    );
  });

  it('never throws', () => {
    const ids = fc.constantFrom(...Object.keys(catalog.facts), 'birthDate', '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(ids, fc.jsonValue())), (json) => {
        const result = parseFacts(catalog, json);
        expect(result.ok).toBe(checkFacts(catalog, json).length === 0);
      }),
      { numRuns: 500 },
    );
  });
});
