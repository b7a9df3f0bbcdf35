/** What an id looks like, by what it names. A regional catalog's own have its prefix: `jakarta:klj`. */
export const idForms = {
  /** `jawa-timur` */
  catalog: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  /** `pbi-jkn`: programmes, rules, words of the glossary, reasons, components. */
  kebab: /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*:)?[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  /** `pkh.decile-certain` */
  dotted: /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*:)?[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/,
  /** `birthDate` */
  camel: /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*:)?[a-z][A-Za-z0-9]*$/,
  /** `pasal3_25` */
  source: /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*:)?[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/,
} as const;

export type IdForm = keyof typeof idForms;

/** A Kemendagri code of a province, regency, district or village, digits only. */
export const regionCode = /^\d\d(?:\d\d(?:\d\d(?:\d{4})?)?)?$/;

export const semver = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;
