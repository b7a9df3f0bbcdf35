import type { Locale } from '../i18n/index.ts';

/** @example grouped(2700000, 'id') //=> '2.700.000' */
export function grouped(number: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB').format(number);
}

/**
 * Whole Rupiah, never shortened, written closed up; both ends where they differ.
 *
 * @example
 * rupiah({ low: 225000, high: 450000 }, 'id') //=> 'Rp225.000–Rp450.000'
 */
export function rupiah({ low, high }: { low: number; high: number }, locale: Locale): string {
  const one = (amount: number): string => `Rp${grouped(amount, locale)}`;
  return low === high ? one(low) : `${one(low)}–${one(high)}`;
}
