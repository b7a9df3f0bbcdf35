import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearlyNiks } from '../../test/niks.ts';
import { nikVerdict, scanNiks } from './index.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const valid = '3204115710909001'; // made up, as all here
const suspect = '3204115710900000';
const invalid = '3204115713909001';

it('gives a verdict a line', () => {
  const scan = scanNiks(bytesOf(`${valid}\n${suspect}\r\n${invalid}\n\n3204-115710-909001\n${valid}`));
  expect([...scan.verdicts]).toEqual([2, 1, 0, 0, 2, 2]);
  expect(scan).toMatchObject({ rows: 6, valid: 3, suspect: 1, invalid: 2, consumed: 88 });
});

it('reads what files really hold', () => {
  const verdictOf = (text: string) => scanNiks(bytesOf(text)).verdicts[0];
  expect(verdictOf(`\ufeff${valid}\n`)).toBe(nikVerdict.valid);
  expect(verdictOf(`${valid}\r`)).toBe(nikVerdict.valid);
  expect(verdictOf('٣٢٠٤١١٥٧١٠٩٠٩٠٠١')).toBe(nikVerdict.valid);
  expect(verdictOf(`"${valid}"`)).toBe(nikVerdict.invalid);
  expect(scanNiks(new Uint8Array([0xff, 0xfe, 0x33])).verdicts[0]).toBe(nikVerdict.invalid);
  expect(scanNiks(new Uint8Array())).toMatchObject({ rows: 0, consumed: 0 });
});

it('goes on over chunks as over the whole', () => {
  const lines = fc.array(fc.oneof(nearlyNiks, fc.constantFrom('', 'x', ` ${valid}`, `${valid}\r`, 'é'.repeat(20))));
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 60 }), (list, size) => {
      const bytes = bytesOf(list.join('\n'));
      const whole = scanNiks(bytes);
      const verdicts: number[] = [];
      let rest = new Uint8Array();
      for (let at = 0; at < bytes.length; at += size) {
        const chunk = new Uint8Array([...rest, ...bytes.subarray(at, at + size)]);
        const scan = scanNiks(chunk, { final: at + size >= bytes.length });
        verdicts.push(...scan.verdicts);
        rest = chunk.slice(scan.consumed);
      }
      expect(verdicts).toEqual([...whole.verdicts]);
      expect(rest.length).toBe(0);
      expect(whole.valid + whole.suspect + whole.invalid).toBe(whole.rows);
    }),
    { numRuns: 300 },
  );
});

it.each<[string, number[], number]>([
  ['', [], 0],
  [valid, [], 0], // a digit may follow, or a line feed
  [`${valid}\r`, [], 0],
  [`${valid}\n`, [2], 17],
  [`${valid}\r\n`, [2], 18],
  [`${valid}\n${suspect}`, [2], 17],
  [`${valid}\n${suspect}\r\n${valid}`, [2, 1], 35],
  [`x\n${valid}\n\n`, [0, 2, 0], 20],
  [`${valid}0\n`, [0], 18],
  ['3204-1157', [], 0],
])('leaves an unfinished line for the next chunk: %o', (text, verdicts, consumed) => {
  const scan = scanNiks(bytesOf(text), { final: false });
  expect([[...scan.verdicts], scan.consumed]).toEqual([verdicts, consumed]);
});

it('uses the memory it is given, and more when that is too little', () => {
  const verdicts = new Uint8Array(1);
  const one = scanNiks(bytesOf(valid), { verdicts });
  expect(one.verdicts.buffer).toBe(verdicts.buffer);
  const many = scanNiks(bytesOf('\n'.repeat(1000)), { verdicts });
  expect([many.rows, many.invalid, many.verdicts.length]).toEqual([1000, 1000, 1000]);
});
