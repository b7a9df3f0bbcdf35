/** Where the Ministry of Social Affairs shows who is listed for PKH, Sembako and PBI-JK; of the others, core/safety knows where to ask. */
export const officialSite = { href: 'https://cekbansos.kemensos.go.id/', text: 'cekbansos.kemensos.go.id' };

/** Where the names of the regions in use come from, and on what terms. */
export const namesSource = { href: 'https://github.com/fityannugroho/idn-area-data', text: 'idn-area-data' };
export const namesLicense = { href: 'https://opendatacommons.org/licenses/odbl/1-0/', text: 'ODbL 1.0' };
