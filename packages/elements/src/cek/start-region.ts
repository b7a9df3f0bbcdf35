import { provinces, regencies } from '@bansos-kit/core/regions';

/** The code that a page gave, a text or a number, if it is one of a province or regency in use; anything else is as if it gave none. */
export function startRegion(given: unknown): string | undefined {
  const code = String(given ?? '')
    .replace(/\D/g, '')
    .slice(0, 4);
  const known = code.length === 4 ? regencies(code.slice(0, 2)) : provinces();
  return known.some((one) => one.code === code) ? code : undefined;
}
