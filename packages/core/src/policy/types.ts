// The shape of a catalog: rules as plain JSON. `schema/` checks it; the engine trusts what was checked.
//
// Money is whole Rupiah. Dates are calendar dates, `validTo` the last day in force, as regulations write it.

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Words for people. Indonesian is the main language; the national catalog has both. */
export interface Text {
  id: string;
  en?: string;
}

export type Confidence = 'high' | 'medium' | 'low';

export interface Source {
  /** In the language of the source, so that who opens it knows it again: its headline, or in plain words what it is about. */
  title: string;
  /** The language of the title where it is not Indonesian. */
  lang?: 'en';
  kind: 'law' | 'regulation' | 'decree' | 'circular' | 'guideline' | 'release' | 'site' | 'press' | 'data';
  number?: string;
  issuer: string;
  /** A short sentence on how it was read or came about: "Only its headline was read.", "A copy on Scribd." */
  note?: Text;
  /** As precise as known: `2025`, `2025-06` or `2025-06-10`. */
  publishedOn?: string;
  url?: string;
  /** The day somebody looked. */
  retrievedOn: IsoDate;
}

export interface Cite {
  source: string;
  /** "art. 5(2)", "p. 12" */
  at?: string;
}

/** What another source says instead, and why it was not taken. */
export interface Alternative {
  value: Literal | Text;
  cite: Cite[];
  why: Text;
}

/** From when to when something holds, who says so, and how sure that is. */
export interface Dating {
  validFrom: IsoDate;
  validTo?: IsoDate;
  publishedOn?: IsoDate;
  checkedOn: IsoDate;
  /** Until when the sources reach; the catalog's own date where a row has none. */
  evidenceUntil?: IsoDate;
  confidence: Confidence;
  cite: Cite[];
  note?: Text;
  alternatives?: Alternative[];
}

export interface Dated<T> extends Dating {
  value: T;
}

/** A stretch of time for which nothing holds, or nothing is known, and why. */
export interface Gap {
  validFrom: IsoDate;
  validTo?: IsoDate;
  gap: Text;
  /** That no source was found, which is not to say that nothing held. Without it, nothing held. */
  unknown?: true;
  cite?: Cite[];
}

/** In order, without overlaps; a gap between two entries must be explained by a `Gap`. */
export type Timeline<T> = (Dated<T> | Gap)[];

export type Literal = boolean | number | string;

/** `rupiah/year/person` and the like, or what is counted. */
export type Unit =
  | `rupiah/${'day' | 'month' | 'stage' | 'semester' | 'year' | 'once'}/${'person' | 'family' | 'household' | 'meter'}`
  | 'years'
  | 'months'
  | 'decile'
  | 'persons'
  | 'percent'
  | 'va'
  | 'rupiah/month';

export type Comparator = 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte';

/** A limit that says on which side of it one must be. */
export interface Threshold {
  op: Comparator;
  value: number;
}

export interface Param {
  name: Text;
  unit: Unit;
  values: Timeline<number | Threshold>;
  /** Values of their own for a region (Kemendagri code); the longest code that fits the household's region wins. */
  regional?: Record<string, Timeline<number | Threshold>>;
}

export type FactType = 'boolean' | 'integer' | 'date' | 'code' | 'codes' | 'region' | 'list';

/** A thing that can be known about a household. Absent, `undefined` and `null` mean unknown; "none" must be said. */
export interface Fact {
  type: FactType;
  label: Text;
  /** The codes that a `code` or `codes` fact can have, with their words. */
  codes?: Record<string, Text>;
  /** For `codes`: any programme id, instead of a list of codes. */
  programs?: true;
  min?: number;
  max?: number;
  /** Of each one in a `list`. These ids are not used outside it. */
  of?: Record<string, Fact>;
  ask?: { text: Text; help?: Text; order: number };
  /** Never to be logged, stored or put into a URL. */
  sensitive?: true;
  /** Only an official can tell. */
  attested?: true;
}

export type Operand =
  | { op: 'fact'; id: string }
  | { op: 'param'; id: string }
  | { op: 'const'; value: Literal }
  /** In full years on the day, by year, month and day: someone born on 29 February is a year older on 1 March. */
  | { op: 'age'; born: string }
  | { op: 'count'; list: string; where?: Cond };

interface Said {
  /** Names the condition: it becomes a reason of its own in the result. Unique within its programme or rule. */
  id?: string;
  /** In place of the sentence that the engine builds. `{actual}` and `{limit}` are filled in. */
  say?: { met?: Text; unmet?: Text; unknown?: Text };
  cite?: Cite[];
}

export type Cond = Said &
  (
    | { op: 'all' | 'any'; of: Cond[] }
    | { op: 'not'; of: Cond }
    | { op: 'meets'; left: Operand; param: string }
    | { op: Comparator; left: Operand; right: Operand }
    | { op: 'in'; left: Operand; right: Literal[] }
    /** Whether a `codes` fact holds the code. */
    | { op: 'has'; fact: string; code: string }
    /** In a region, or in one of several, by the Kemendagri code. */
    | { op: 'within'; left: Operand; region: string | string[] }
    | { op: 'some' | 'every'; list: string; where: Cond }
    | { op: 'eligible'; program: string }
    /** A shared rule. On a day on which no version of it is in force it asks nothing, and is met. */
    | { op: 'rule'; id: string }
    /** What an official decides: unknown until the fact is given. */
    | { op: 'attested'; fact: string; text: Text }
  );

/** A requirement that several programmes share. */
export interface Rule {
  name: Text;
  versions: Timeline<Cond>;
}

export type AmountNode =
  | { op: 'const'; value: number }
  | { op: 'param'; id: string }
  /** Somewhere between the two, by what the sources leave open. */
  | { op: 'range'; low: AmountNode; high: AmountNode }
  | { op: 'add' | 'mul'; of: AmountNode[] }
  | { op: 'when'; if: Cond; then: AmountNode; else?: AmountNode }
  | PerMember;

/** A sum over the members of a list: each counts once, in the best paid component that fits. */
export interface PerMember {
  op: 'perMember';
  list: string;
  components: Component[];
  /** How many are counted in all (a param in `persons`). */
  most?: string;
  /**
   * In which order the places are filled, by component id, as one source has it. The amount then ranges from that order to
   * the best paid first, because the sources do not settle it.
   */
  order?: { of: string[]; cite: Cite[]; confidence: Confidence };
}

export interface Component {
  id: string;
  name: Text;
  where: Cond;
  amount: AmountNode;
  /** How many are counted in this component (a param in `persons`). */
  most?: string;
}

export interface Amount {
  per: 'month' | 'stage' | 'year' | 'once';
  /** For `year`: in how many stages it is paid. */
  stagesPerYear?: number;
  /** `insurer` and the like: the family never sees the money. */
  paidTo: 'person' | 'family' | 'insurer' | 'school' | 'meter';
  of: AmountNode;
}

/** A count or a sum of one year, such as a target or a budget. */
export interface Figure {
  year: number;
  value: number;
  unit: 'families' | 'persons' | 'rupiah';
  /** What the figure is: a plan, or what was reached. */
  what: 'target' | 'reached';
  cite: Cite[];
  confidence: Confidence;
  checkedOn: IsoDate;
  note?: Text;
}

export type ProseKind =
  | 'duties'
  | 'documents'
  | 'channels'
  | 'steps'
  | 'combination'
  | 'limits'
  | 'exclusions'
  | 'legal'
  | 'in-kind';

export interface Program {
  id: string;
  aliases?: string[];
  name: Text;
  /** One or two plain sentences: what it is and for whom. */
  summary: Text;
  authority: Text;
  /** Kemendagri code; absent: the whole country. */
  territory?: string;
  /** An id of `glossary`. */
  category: string;
  unit: 'person' | 'family' | 'household';
  allocation: 'entitlement' | 'quota' | 'discretionary';
  eligibility: Timeline<Cond>;
  amounts?: Timeline<Amount>;
  prose?: Partial<Record<ProseKind, Timeline<Text[]>>>;
  targets?: Figure[];
  budgets?: Figure[];
}

export interface Catalog {
  schema: 1;
  id: string;
  version: string;
  name: Text;
  /** What a regional catalog builds on. Its own ids begin with its id and a colon: `jakarta:klj`. */
  extends?: { id: string; range: string }[];
  /** Kemendagri code of a regional catalog: the territory of its programmes. */
  territory?: string;
  evidenceUntil: IsoDate;
  /** The first day that the catalog speaks about: of days before it nothing is known. */
  coversFrom?: IsoDate;
  sources: Record<string, Source>;
  glossary: Record<string, { name: Text; text: Text }>;
  facts: Record<string, Fact>;
  params: Record<string, Param>;
  rules: Record<string, Rule>;
  programs: Program[];
}
