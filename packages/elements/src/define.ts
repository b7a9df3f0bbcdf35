// Registers every element. The single-file bundle is made of this.
import { nameRegions } from './region-names.ts';
import './cek/define.ts';
import './jadwal/define.ts';
import './nik/define.ts';
import './nominal/define.ts';
import './wilayah/define.ts';

nameRegions();
