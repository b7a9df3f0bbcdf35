const kebab = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const prefix = `(?:${kebab}:)?`; // a regional catalog's own ids: jakarta:klj

/** What an id looks like, by what it names. */
export const idForms = {
  /** `jawa-timur` */
  catalog: new RegExp(`^${kebab}$`),
  /** `pbi-jkn`: programmes, rules, words of the glossary, reasons, components. */
  kebab: new RegExp(`^${prefix}${kebab}$`),
  /** `pkh.decile-certain` */
  dotted: new RegExp(`^${prefix}${kebab}(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)*$`),
  /** `birthDate` */
  camel: new RegExp(`^${prefix}[a-z][A-Za-z0-9]*$`),
  /** `pasal3_25` */
  source: new RegExp(`^${prefix}[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$`),
} as const;

export type IdForm = keyof typeof idForms;

/** A Kemendagri code of a province, regency, district or village, digits only. */
export const regionCode = /^\d\d(?:\d\d(?:\d\d(?:\d{4})?)?)?$/;

export const semver = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;
