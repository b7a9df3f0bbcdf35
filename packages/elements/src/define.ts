// Registers every element. The single-file bundle is made of this. It says each one itself and does not import the other `define`
// files: what two entry points share goes into a chunk, and a bundler that is told by `sideEffects` which files do something
// would throw that chunk away.
import { defineOnce } from './base/define-once.ts';
import { BansosCek } from './cek/bansos-cek.ts';
import { BansosJadwal } from './jadwal/bansos-jadwal.ts';
import { BansosNik } from './nik/bansos-nik.ts';
import { BansosNominal } from './nominal/bansos-nominal.ts';
import { nameRegions } from './region-names.ts';
import { BansosWilayah } from './wilayah/bansos-wilayah.ts';

defineOnce('bansos-cek', BansosCek);
defineOnce('bansos-jadwal', BansosJadwal);
defineOnce('bansos-nik', BansosNik);
defineOnce('bansos-nominal', BansosNominal);
defineOnce('bansos-wilayah', BansosWilayah);

nameRegions();
