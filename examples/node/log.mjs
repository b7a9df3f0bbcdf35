// No NIK in a log, whatever a message carries. Run it: node log.mjs
import { redactNiks } from '@bansos-kit/core/nik';

const log = (message) => console.log(redactNiks(message));

log('request 4711 failed for 3204-1157-1090-9001'); //=> request 4711 failed for [NIK]   (synthetic)
log(JSON.stringify({ nik: '3204115710909001', sent: '2026-11-21' })); //=> {"nik":"[NIK]","sent":"2026-11-21"}
log('paid Rp600.000 on 21 November'); //=> paid Rp600.000 on 21 November
