/**
 * Whole Rupiah as people here write it, or both ends of a range. By hand, because browsers put a space behind `Rp`.
 *
 * @example rupiah(600_000) //=> 'Rp600.000'
 * @example rupiah(225_000, 500_000) //=> 'Rp225.000–500.000'
 */
export function rupiah(low: number, high: number = low): string {
  return low === high ? `Rp${grouped(low)}` : `Rp${grouped(low)}–${grouped(high)}`;
}

/** In both languages: a comma in an English text would make one sum look like two. */
const grouped = (amount: number): string => String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, '.');
