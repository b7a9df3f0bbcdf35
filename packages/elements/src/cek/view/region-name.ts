import { provinces, regencies } from '@bansos-kit/core/regions';

/** "Kota Bandung, Jawa Barat". Without the table of districts, which is ten times the size. */
export function regionName(code: string): string {
  const province = provinces().find((one) => one.code === code.slice(0, 2))?.name;
  const regency = code.length > 2 ? regencies(code.slice(0, 2)).find((one) => one.code === code)?.name : undefined;
  return [regency, province].filter(Boolean).join(', ') || code;
}
