import { describe, expect, it } from 'vitest';
import { bullets, columns, item, page, paragraph, table, width, wrap } from './layout.ts';

describe('wrap', () => {
  it('breaks at spaces and counts no colour', () => {
    expect(wrap('satu dua tiga', 8)).toEqual(['satu dua', 'tiga']);
    expect(wrap('\u001B[31msatu\u001B[39m dua tiga', 8)).toEqual(['\u001B[31msatu\u001B[39m dua', 'tiga']);
  });

  it('loses no word, and only a single word is ever longer than asked', () => {
    const words = Array.from({ length: 60 }, (_, place) => 'kata'.repeat(1 + ((place * 7) % 5)));
    for (let columns = 1; columns <= 50; columns++) {
      const lines = wrap(words.join(' '), columns);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.length <= columns || !line.includes(' ')).toBe(true);
    }
  });
});

it('aligns the further lines of a bullet and of a last column', () => {
  const long = 'kata '.repeat(30).trim();
  for (const line of bullets([long]).slice(1)) expect(line).toMatch(/^ {4}kata/);
  const lines = columns([
    ['a', 'bb', long],
    ['aaa', 'b', 'c'],
  ]);
  expect(lines[0]).toMatch(/^ {2}a {4}bb {2}kata/);
  expect(lines[1]).toMatch(/^ {11}kata/);
  expect(lines.at(-1)).toBe('  aaa  b   c');
  for (const line of [...lines, ...paragraph(long), ...bullets([long])]) expect(line.length).toBeLessThanOrEqual(width);
});

it('puts a text after its lead, the further lines below the first, whatever colour the lead has', () => {
  const lines = item('  \u001B[32m✓\u001B[39m ', 'kata '.repeat(30).trim());
  expect(lines[0]).toContain('✓\u001B[39m kata');
  for (const line of lines.slice(1)) expect(line).toMatch(/^ {4}kata/);
});

it('makes a page of blocks, and of an empty one nothing', () => {
  expect(page([['a', 'b'], [], ['c']])).toBe('\na\nb\n\nc\n\n');
});

it('paints whole cells', () => {
  expect(columns([['a', 'b']], [(text) => `<${text}>`])).toEqual(['  <a>  b']);
});

it('wraps every cell of a table within its own column', () => {
  const lines = table(
    [
      ['satu', 'dua tiga empat', 'lima'],
      ['enam', '', 'tujuh'],
    ],
    [6, 9, 5],
    [(text) => `<${text}>`],
  );
  expect(lines).toEqual(['  <satu>    dua tiga   lima', '          empat', '  <enam>               tujuh']);
});
