import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['desile', 'decile'],
  ['deciel', 'decile'],
  ['Decile', 'decile'],
  ['declie', 'decile'],
  ['decil', 'decile'],
  ['birthdate', 'birthDate'],
  ['eqq', 'eq'],
])('takes %s for %s', (word, expected) => {
  expect(nearest(word, ['registered', 'eq', 'decile', 'birthDate'])).toBe(expected);
});

it('does not guess at what is far from all', () => {
  expect(nearest('income', ['decile', 'registered'])).toBeUndefined();
  expect(nearest('', ['decile'])).toBeUndefined();
  expect(nearest('x'.repeat(10_000), ['decile'])).toBeUndefined();
});

it('prefers the nearer one, wherever it stands', () => {
  expect(nearest('law-2', ['lav-3', 'law-1'])).toBe('law-1');
  expect(nearest('law-2', ['law-1', 'lav-3'])).toBe('law-1');
});

it('finds what one letter more, less or other leads away from', () => {
  const word = fc.stringMatching(/^[a-z]{4,12}$/);
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('less', 'other', 'more'), (text, place, slip) => {
      const at = place % text.length;
      const letter = slip === 'less' ? '' : 'q';
      const written = text.slice(0, at) + letter + text.slice(slip === 'more' ? at : at + 1);
      expect(nearest(written, ['0000000000', text])).toBe(text);
    }),
  );
});
