/**
 * An amount as people write it: digits, alone or in groups of three, with or without "Rp". Anything else is not guessed at:
 * a misread amount would answer a question that nobody asked.
 *
 * @example
 * parseAmount('Rp 2.800.000') //=> 2800000
 * parseAmount('2,8 juta') //=> undefined
 */
export function parseAmount(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^rp\.?\s*/i, '')
    .replace(/,(?:00|-)$/, '');
  if (!/^(?:\d{1,12}|\d{1,3}(?:([., ])\d{3})(?:\1\d{3}){0,2})$/.test(plain)) return undefined;
  return Number(plain.replace(/\D/g, ''));
}
