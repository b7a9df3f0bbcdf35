import type { Catalogue } from '../base/messages/types.ts';

export interface WilayahMessages {
  title: string;
  province: string;
  regency: string;
  district: string;
  /** The first choice of every list: not to say. */
  unknown: string;
  /** In a list that waits for the one above. */
  firstProvince: string;
  firstRegency: string;
  /** `{n}`: how many can be chosen from now. */
  choices: string;
  /** `{names}`: what was chosen, from small to large. */
  chosen: string;
}

export const messages: Catalogue<WilayahMessages> = {
  id: {
    title: 'Wilayah',
    province: 'Provinsi',
    regency: 'Kabupaten atau kota',
    district: 'Kecamatan',
    unknown: 'Tidak tahu atau lewati',
    firstProvince: 'Pilih provinsi dulu',
    firstRegency: 'Pilih yang di atas dulu',
    choices: '{n} pilihan.',
    chosen: 'Dipilih: {names}.',
  },
  en: {
    title: 'Region',
    province: 'Province',
    regency: 'Regency or city',
    district: 'District',
    unknown: 'Not known, or skip',
    firstProvince: 'Choose a province first',
    firstRegency: 'Choose the one above first',
    choices: '{n} to choose from.',
    chosen: 'Chosen: {names}.',
  },
};
