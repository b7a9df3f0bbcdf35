import { provinces, regencies } from '@bansos-kit/core/regions';

/** Every province with its regencies, for one native list: it needs no script to be filled. */
export function regionGroups(): { code: string; name: string; regencies: { code: string; name: string }[] }[] {
  return provinces().map(({ code, name }) => ({
    code,
    name,
    regencies: regencies(code).map((regency) => ({
      code: `${code}.${regency.code.slice(2)}`,
      name: regency.name,
    })),
  }));
}
