import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, fold } from './content-line.ts';

const octets = (text: string) => Buffer.byteLength(text);
const anyLine = fc.string({ unit: 'grapheme', maxLength: 400 }).filter((line) => !/[\r\n]/.test(line));

describe('fold', () => {
  it('leaves a line of 75 octets alone and breaks one of 76', () => {
    expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
    expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  it('counts octets, not characters, and never cuts one', () => {
    const pieces = fold('é'.repeat(60)).split('\r\n');
    expect(pieces.map(octets)).toEqual([74, 47]);
    expect(fold(`${'a'.repeat(73)}😀`).split('\r\n')).toEqual(['a'.repeat(73), ' 😀']);
  });

  it('can be undone, byte by byte, whatever the line', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const folded = fold(line);
        for (const piece of folded.split('\r\n')) expect(octets(piece)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
        const bytes = Buffer.from(folded).toString('latin1').replaceAll('\r\n ', '');
        expect(Buffer.from(bytes, 'latin1').toString()).toBe(line);
      }),
    );
  });
});

describe('escapeText', () => {
  it('escapes what has a meaning in the format', () => {
    expect(escapeText('a,b;c\\d\r\ne\rf\ng')).toBe('a\\,b\\;c\\\\d\\ne\\nf\\ng');
  });

  it('drops what a content line may not hold', () => {
    expect(escapeText('a\u0000b\u001bc\u007fd\te')).toBe('abcd\te');
  });
});
