/** The words that every element shows. None of them can be replaced or emptied by the page: they keep the element honest. */
export interface CommonMessages {
  'notice.title': string;
  'notice.unofficial': string;
  /** `{instansi}`: the body that put the element on its page. */
  'notice.embed': string;
  'privacy.short': string;
  'privacy.proof': string;
  'privacy.nik': string;
  'scam.title': string;
  'scam.fee': string;
  'scam.secrets': string;
  'scam.links': string;
  'scam.us': string;
  'scam.spread': string;
  /** `{name}`, `{number}` and `{date}`: of the contact, from the data. */
  'scam.report': string;
  'official.cta': string;
  /** `{host}`: the address that the button opens. */
  'official.where': string;
  /** The same, where the page named the address of another office. */
  'official.elsewhere': string;
}

/** The words of one element, in both languages. Plain sentences with `{holes}`: nothing is put together from pieces. */
export type Catalogue<Section> = Record<'id' | 'en', Section>;
