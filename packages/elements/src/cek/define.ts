import { defineOnce } from '../base/define-once.ts';
import { BansosCek } from './bansos-cek.ts';

defineOnce('bansos-cek', BansosCek);
