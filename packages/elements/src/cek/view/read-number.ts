/** Reads a whole number as people write it: "1.500.000", "Rp 900", "12 ". Undefined for nothing, `NaN` for what is no such number. */
export function readNumber(text: string): number | undefined {
  const plain = text.replace(/^\s*rp/i, '').replace(/[\s\u00a0]/g, '');
  if (plain === '') return undefined;
  if (/^\d+$/.test(plain)) return Number(plain);
  return /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(plain) ? Number(plain.replace(/[.,]/g, '')) : Number.NaN;
}
