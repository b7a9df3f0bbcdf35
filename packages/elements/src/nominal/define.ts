import { defineOnce } from '../base/define-once.ts';
import { BansosNominal } from './bansos-nominal.ts';

defineOnce('bansos-nominal', BansosNominal);
