/** What a mistake is called, and what its sentence needs to know. The sentences are apart: `explainCatalogIssue`. */
export interface CatalogIssueParams {
  // The shape
  'too-deep': { most: number };
  'reserved-key': { key: string };
  'wrong-type': { expected: string; found: string };
  'missing-key': { key: string };
  'missing-indonesian': object;
  'unknown-key': { key: string; known: string };
  'unknown-op': { found: string; known: string };
  'unknown-choice': { found: string; known: string };
  'schema-version': { found: string };
  'id-form': { id: string; form: string };
  date: { found: string };
  'date-precision': { found: string };
  'empty-text': object;
  'empty-list': object;
  'no-cite': object;
  'region-code': { found: string };
  version: { found: string };
  'extends-range': { found: string };
  url: { found: string };
  'not-whole': { found: string };
  negative: { found: string };
  'number-too-large': object;

  // Ids that lead nowhere
  'unknown-fact': { id: string };
  'unknown-list': { id: string };
  'unknown-param': { id: string };
  'unknown-rule': { id: string };
  'unknown-program': { id: string };
  'unknown-source': { id: string };
  'unknown-category': { id: string };
  'unknown-code': { code: string; fact: string; known: string };
  'unknown-component': { id: string; known: string };

  // Facts
  'fact-codes': { type: string };
  'fact-of': object;
  'fact-extra': { key: string; type: string };
  'fact-bounds': { min: number; max: number };
  'fact-clash': { id: string; list: string };
  'list-in-list': { id: string };

  // Conditions
  'fact-in-list': { id: string; list: string };
  'fact-type': { op: string; fact: string; type: string; needs: string };
  'compare-types': { left: string; right: string };
  'const-type': { expected: string; found: string };
  'const-bounds': { value: number; min: string; max: string };
  'not-attested': { fact: string };
  'meets-number': { param: string };
  'threshold-compared': { param: string };
  'age-unit': { param: string; unit: string };
  'duplicate-reason': { id: string; first: string };
  placeholder: { found: string };
  'promise-word': { word: string };

  // Params and amounts
  'param-mixed': object;
  'param-not-whole': { value: number; unit: string };
  'param-negative': { value: number; unit: string };
  'amount-threshold': { param: string };
  'amount-unit': { param: string; unit: string };
  'amount-product': object;
  'amount-no-money': object;
  'most-unit': { param: string; unit: string };
  'range-backwards': { low: number; high: number };
  'stages-per-year': { per: string };
  'duplicate-component': { id: string; first: string };
  'figure-unit': { list: string; unit: string };

  // Time
  'timeline-backwards': { validFrom: string; validTo: string };
  'timeline-order': { validFrom: string; before: string };
  'timeline-open': { until: string };
  'timeline-overlap': { validFrom: string; before: string };
  'timeline-hole': { from: string; to: string };
  'checked-before-published': { checkedOn: string; publishedOn: string };
  'evidence-after-check': { evidenceUntil: string; checkedOn: string };
  'retrieved-before-published': { retrievedOn: string; publishedOn: string };

  // Programmes and catalogs
  'source-unreachable': { id: string };
  'duplicate-program': { id: string; first: string };
  'duplicate-alias': { alias: string; first: string };
  'alias-is-id': { alias: string };
  cycle: { through: string };
  prefix: { id: string; prefix: string };
  territory: { code: string; territory: string };

  // Several catalogs together
  'duplicate-catalog': { id: string };
  'extends-missing': { id: string };
  'extends-version': { id: string; range: string; found: string };
  shadow: { id: string; owner: string };
}

export type CatalogIssueCode = keyof CatalogIssueParams;

/** A mistake in a catalog. `explainCatalogIssue` gives the sentence. */
export type CatalogIssue = { [Code in CatalogIssueCode]: IssueOf<Code> }[CatalogIssueCode];

interface IssueOf<Code extends CatalogIssueCode> {
  code: Code;
  /** Where: `programs[3].eligibility[1].value.of[0].left`. Empty for the file itself. */
  path: string;
  params: CatalogIssueParams[Code];
  /** The known word that comes nearest to the one found. */
  hint?: string;
  /** In which of several catalogs. */
  catalog?: string;
}

/** How a value can be wrong in a household's file. */
export type FactIssueCode =
  | 'wrong-type'
  | 'unknown-fact'
  | 'belongs-in-list'
  | 'belongs-outside'
  | 'unknown-code'
  | 'unknown-program'
  | 'date'
  | 'region-code'
  | 'out-of-range';

/** A mistake in a household's file. Names the place and the kinds of value, never the value. */
export interface FactIssue {
  code: FactIssueCode;
  /** `members[0].birthDate`. A name that may itself be personal data is a `?`. */
  path: string;
  /** What would be right: a kind of value, the codes, or the smallest and the largest number. */
  expected: string;
  /** The kind of what was found: `text`, `number`, `decimal number`, `list` … */
  found: string;
  /** The known fact that comes nearest. Never made from a value. */
  hint?: string;
}

export type Checked<Key extends string, Value, Issue> =
  | ({ ok: true; issues?: never } & { [K in Key]: Value })
  | ({ ok: false; issues: Issue[] } & { [K in Key]?: never });
