/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

export type RegionLevel = 'province' | 'regency' | 'district';

/** A regency is a `kabupaten` or a `kota`; the number says which: 71 and above is a kota. */
export type RegencyKind = 'kabupaten' | 'kota';

/** A region whose code is in use. */
export interface CurrentRegion {
  /** Kemendagri code without dots: 2, 4 or 6 digits. */
  code: string;
  level: RegionLevel;
  /** As in the decree: "Jawa Barat", "Kabupaten Bandung", "Kota Administrasi Jakarta Pusat", "Katapang". */
  name: string;
  status: 'current';
  /** Regencies only. */
  kind?: RegencyKind;
}

/**
 * A region whose code was in use and no longer is. The place is still there, under another code; numbers and cards that
 * carry the old one remain valid. No province code has ever been retired.
 */
export interface RetiredRegion {
  code: string;
  level: 'regency' | 'district';
  /** The last name we know; `null` for the 26 district codes that existed but whose name no source tells. */
  name: string | null;
  status: 'retired';
  kind?: RegencyKind;
  retirement: Retirement;
}

export type Region = CurrentRegion | RetiredRegion;

/** How a code went out of use, and how sure that is. */
export interface Retirement {
  /** The last decree that lists the code; `null` where only the end is known. */
  lastListed: Decree | null;
  /** The first decree without it. The change of code is somewhere between the two; nothing here tells the day. */
  firstAbsent: Decree;
  /** The law that moved the place, as the decree's annex cites it (errors included): "UU 16/2022". */
  law: string | null;
  /**
   * Codes in use today, of the same level: one, several when the place was split, none when unknown.
   */
  successors: string[];
  /** The regency it lies in today, known for some districts without a known successor; `null` when unknown. */
  successorRegency: string | null;
  /**
   * - `printed`: code and name stand in a decree we could read.
   * - `position`: the annex keeps a row without a code at the place of the missing number.
   * - `position-trailing`: the same after the regency's last number.
   * - `gap-unnamed`: a number is missing, and nothing tells its name.
   */
  basis: 'printed' | 'position' | 'position-trailing' | 'gap-unnamed';
  /** How the successor was found; `null` without one. `curated`: by hand, because the name changed or the place was split. */
  successorBasis: 'same name' | 'similar name' | 'same name in province' | 'curated' | null;
}

/** A ministerial decree that lists the codes. */
export interface Decree {
  /** "39/2015" */
  key: string;
  /** "Peraturan Menteri Dalam Negeri Nomor 39 Tahun 2015" */
  title: string;
  year: number;
}

/** A province with what people ask of it. */
export interface Province extends CurrentRegion {
  level: 'province';
  /** As everybody says: "Jabar", "DKI Jakarta", "NTT". */
  shortName: string;
  englishName: string;
  /** ISO 3166-2: "ID-JB". */
  iso: string;
  /** The code of the statistics bureau (BPS) since the Papua split of 2022. */
  bpsCode: string;
  /** Its code from 2003 to 2022; `null` for a province that did not exist. */
  bpsCodeBefore2022: string | null;
  capital: string;
  islandGroup: string;
  timeZone: 'WIB' | 'WITA' | 'WIT';
  /** "Asia/Jakarta" */
  ianaZone: string;
  /** The law that founded it and the law's date: general knowledge, checked against the text for few provinces. */
  foundingLaw: string;
  foundedOn: IsoDate;
}
