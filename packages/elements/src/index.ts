// The classes, without registering anything: `@bansos-kit/elements/define` does that.
export type { Locale } from './base/locale.ts';
export { BansosCek } from './cek/bansos-cek.ts';
export type { CekExport, CekResetReason, CekResult, CekResultProgram } from './cek/events.ts';
export { BansosJadwal, type ExportDetail } from './jadwal/bansos-jadwal.ts';
export { BansosNik, type NikStateDetail } from './nik/bansos-nik.ts';
export type { NikState } from './nik/verdict.ts';
export { BansosNominal } from './nominal/bansos-nominal.ts';
export { BansosWilayah, type WilayahDetail } from './wilayah/bansos-wilayah.ts';
export type { Choice, DistrictsOf } from './wilayah/choices.ts';
