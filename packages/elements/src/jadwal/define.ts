import { defineOnce } from '../base/define-once.ts';
import { BansosJadwal } from './bansos-jadwal.ts';

defineOnce('bansos-jadwal', BansosJadwal);
