import { UsageError } from '../usage-error.ts';

/**
 * A sum as people write it: `700000`, `700.000`, `Rp700.000`, `Rp 700,000`, `Rp700.000,-`. Points or commas stand between
 * thousands only, so that `700.5` and a number of sixteen digits are no sums.
 */
export function readRupiah(option: string, value: string): number {
  const [, digits] = /^(?:rp\.?)?\s*(\d{1,12}|\d{1,3}(?:\.\d{3}){1,3}|\d{1,3}(?:,\d{3}){1,3})(?:,-|,00)?$/i.exec(
    value.trim(),
  ) ?? [undefined, undefined];
  if (digits === undefined) throw new UsageError(({ usage }) => usage.money(option));
  return Number(digits.replaceAll(/[.,]/g, ''));
}
