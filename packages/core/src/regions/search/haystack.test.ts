import fc from 'fast-check';
import { expect, it } from 'vitest';
import { haystack, textsWith } from './haystack.ts';

const texts = fc.array(fc.stringMatching(/^[ab ]{0,5}$/), { maxLength: 12 });

it('finds the texts that a loop finds', () => {
  fc.assert(
    fc.property(texts, fc.stringMatching(/^[ab ]{1,3}$/), (list, needle) => {
      const positions = (test: (text: string) => boolean) => list.flatMap((text, i) => (test(text) ? [i] : []));
      expect(textsWith(haystack(list), needle)).toEqual(positions((text) => text.includes(needle)));
      expect(textsWith(haystack(list), `\n${needle}`)).toEqual(positions((text) => text.startsWith(needle)));
    }),
  );
});
