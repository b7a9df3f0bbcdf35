export type LinkVerdict = 'official' | 'unofficial' | 'suspicious';

/** What was seen in a link. Stable: pages may choose icons by it. */
export type LinkReasonCode =
  // whose page it is
  | 'government-host'
  | 'app-listing'
  | 'not-official'
  | 'not-a-link'
  // worth knowing, and no sign by itself
  | 'no-tls'
  | 'redirect'
  | 'free-hosting'
  // tricks
  | 'malformed'
  | 'scheme'
  | 'odd-writing'
  | 'hidden-character'
  | 'user-info'
  | 'international-name'
  | 'ip-address'
  | 'port'
  | 'look-alike'
  | 'official-name-elsewhere'
  | 'install-file'
  | 'shortener'
  | 'form-service'
  | 'chat';

/** Holds nothing of the link that its writer chose: `name` is a word of our own lists, such as `bit.ly` or `kemensos`. */
export interface LinkReason {
  code: LinkReasonCode;
  params?: { name: string };
}

export interface LinkResult {
  verdict: LinkVerdict;
  reasons: LinkReason[];
  /** The host that a browser would ask, in lower case, without a final dot. Never the path or the query: they may hold personal data. */
  host?: string;
}
