// One file a programme, sorted by name.
import atensi from './atensi.json' with { type: 'json' };
import atensiYapi from './atensi-yapi.json' with { type: 'json' };
import beras from './beras.json' with { type: 'json' };
import bltBbm from './blt-bbm.json' with { type: 'json' };
import bltDesa from './blt-desa.json' with { type: 'json' };
import bltElNino from './blt-el-nino.json' with { type: 'json' };
import bltKesra from './blt-kesra.json' with { type: 'json' };
import bltMinyakGoreng from './blt-minyak-goreng.json' with { type: 'json' };
import bltMitigasiPangan from './blt-mitigasi-pangan.json' with { type: 'json' };
import bst from './bst.json' with { type: 'json' };
import diskonListrik from './diskon-listrik.json' with { type: 'json' };
import kipKuliah from './kip-kuliah.json' with { type: 'json' };
import pbiJkn from './pbi-jkn.json' with { type: 'json' };
import permakanan from './permakanan.json' with { type: 'json' };
import pip from './pip.json' with { type: 'json' };
import pkh from './pkh.json' with { type: 'json' };
import prakerja from './prakerja.json' with { type: 'json' };
import sembako from './sembako.json' with { type: 'json' };

export const programFiles = [
  atensi,
  atensiYapi,
  beras,
  bltBbm,
  bltDesa,
  bltElNino,
  bltKesra,
  bltMinyakGoreng,
  bltMitigasiPangan,
  bst,
  diskonListrik,
  kipKuliah,
  pbiJkn,
  permakanan,
  pip,
  pkh,
  prakerja,
  sembako,
];
