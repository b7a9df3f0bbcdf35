import { defineOnce } from '../base/define-once.ts';
import { BansosWilayah } from './bansos-wilayah.ts';

defineOnce('bansos-wilayah', BansosWilayah);
