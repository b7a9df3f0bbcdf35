/** "Rp2.700.000", or both ends of a range. */
export function rupiah(low: number, high: number, language: 'id' | 'en'): string {
  const one = (amount: number): string => `Rp${amount.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB')}`;
  return low === high ? one(low) : `${one(low)}–${one(high)}`;
}
