import { defineOnce } from '../base/define-once.ts';
import { BansosNik } from './bansos-nik.ts';

defineOnce('bansos-nik', BansosNik);
