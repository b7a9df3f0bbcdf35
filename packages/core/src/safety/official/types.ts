import type { Cite, Confidence, IsoDate, Text } from '../../policy/types.ts';

/** Who says so, how sure that is, when somebody looked, and how far the sources reach. */
export interface Evidence {
  cite: Cite[];
  confidence: Confidence;
  checkedOn: IsoDate;
  evidenceUntil?: IsoDate;
}

export interface Contact extends Evidence {
  id: string;
  kind: 'phone' | 'chat' | 'email' | 'site' | 'app' | 'office';
  /** Only `right` may be shown to people. `wrong` and `unconfirmed` are kept so that nobody adds them again. */
  verdict: 'right' | 'wrong' | 'unconfirmed';
  name: Text;
  /** The number, address or package id as it is printed. An `office` is local and has none. */
  value?: string;
  /** A `tel:` or `https:` link. */
  link?: string;
  for: Text;
  note?: Text;
}

/** What a system asked and showed in a stretch of time. Without dates: as far as the sources reach. */
export interface SystemForm {
  validFrom?: IsoDate;
  validTo?: IsoDate;
  asks: Text;
  shows: Text;
  cite: Cite[];
  confidence: Confidence;
}

export interface OfficialSystem extends Evidence {
  id: string;
  name: Text;
  owner: Text;
  /** The host. */
  address?: string;
  state: 'open' | 'pilot' | 'staff-only' | 'past' | 'unconfirmed';
  /** Whether to send citizens there at all. */
  offered: boolean;
  who: Text;
  forms: SystemForm[];
  /** How it stands, with dates. */
  now: Text;
  note?: Text;
}

/** Where to ask whether one is registered for a programme, and whether it has been paid: two questions, seldom at one place. */
export interface FindOut extends Evidence {
  /** Ids of the national catalog. */
  programs: string[];
  registered: Text;
  paid: Text;
}
