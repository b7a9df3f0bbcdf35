/**
 * A desa is governed by its own elected head, a kelurahan by officials of its kota or kabupaten, a desa adat by customary law
 * (14 of them, all in Kabupaten Jayapura). Programmes ask for it: Dana Desa goes to a desa, never to a kelurahan.
 */
export type VillageKind = 'desa' | 'kelurahan' | 'desa-adat';

export interface Village {
  /** Kemendagri code, ten digits without dots. */
  code: string;
  /** As in the decree. Names repeat, also within one regency. */
  name: string;
  /** Told by the code: its last four digits start with 1 for a kelurahan, 2 for a desa, 3 for a desa adat. */
  kind: VillageKind;
}
