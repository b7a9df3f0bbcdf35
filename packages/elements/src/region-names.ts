import { provinces, regencies } from '@bansos-kit/core/regions';
import { BansosNik } from './nik/bansos-nik.ts';

/** Gives every NIK field the names of provinces and regencies, unless the page gave others. Alone, the field knows codes only. */
export function nameRegions(): void {
  BansosNik.regionName ??= (code) => [...provinces(), ...regencies()].find((region) => region.code === code)?.name;
}
