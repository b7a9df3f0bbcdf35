import type { CatalogIssueCode, CatalogIssueParams } from '../issue.ts';
import { kindWords } from './kinds.ts';

export type Sentences = { [Code in CatalogIssueCode]: (params: CatalogIssueParams[Code]) => string };

const forms: Record<string, string> = {
  catalog: 'small letters and digits with hyphens, such as "jawa-timur"',
  kebab: 'small letters and digits with hyphens, such as "pbi-jkn"',
  dotted: 'small letters, digits, hyphens and dots, such as "pkh.decile-certain"',
  camel: 'letters and digits, each new word with a capital, such as "birthDate"',
  source: 'letters and digits with hyphens, dots or underscores, such as "permensos-1-2018"',
};

const kinds = (words: string) => kindWords(words, 'en');

/** Each says what was found and what to do about it. A hint comes after it: `explainCatalogIssue` adds it. */
export const english: Sentences = {
  'too-deep': ({ most }) => `Nested more than ${most} levels deep. Move the inner part into a rule of its own.`,
  'reserved-key': ({ key }) => `"${key}" is a word that JavaScript keeps for itself. Choose another name.`,
  'wrong-type': ({ expected, found }) =>
    `Expected ${kinds(expected)}, found ${kinds(found)}. Write the value as asked.`,
  'missing-key': ({ key }) => `"${key}" is missing. Add it.`,
  'missing-indonesian': () => 'The text has no Indonesian. Add "id": it is the first language, "en" the second.',
  'unknown-key': ({ key, known }) => `"${key}" is not known here. Known: ${known}.`,
  'unknown-op': ({ found, known }) => `There is no operator "${found}" here. Use one of: ${known}.`,
  'unknown-choice': ({ found, known }) => `"${found}" is no choice here. Use one of: ${known}.`,
  'schema-version': ({ found }) => `This library reads catalogs of schema 1, found ${found}. Write "schema": 1.`,
  'id-form': ({ id, form }) => `"${id}" is no id. Use ${forms[form]}.`,
  date: ({ found }) => `"${found}" is no date of the calendar. Write YYYY-MM-DD, such as 2026-02-28.`,
  'date-precision': ({ found }) => `"${found}" is no date. Write as much as is known: 2025, 2025-06 or 2025-06-10.`,
  'empty-text': () => 'The text is empty. Write it, or leave the key out.',
  'empty-list': () => 'The list is empty. Put at least one entry in, or leave the key out.',
  'no-cite': () => 'No source is cited. Add at least one: { "source": "…", "at": "art. 5(2)" }.',
  'region-code': ({ found }) => `"${found}" is no region code. Write 2, 4, 6 or 10 digits without dots, such as 3204.`,
  version: ({ found }) => `"${found}" is no version. Write three numbers, such as 1.0.0.`,
  'extends-range': ({ found }) => `"${found}" is no range that is understood. Write 1.2.3, ^1.2 or >=1.2.`,
  url: ({ found }) => `"${found}" is no web address. Write all of it, from https:// on.`,
  'not-whole': ({ found }) => `${found} is not whole. Write a whole number.`,
  negative: ({ found }) => `${found} is below 0. Write 0 or more.`,
  'number-too-large': () => 'The number is too large to be exact. Write one below 9 quadrillion.',

  'unknown-fact': ({ id }) => `There is no fact "${id}". Define it under "facts", or use one that is there.`,
  'unknown-list': ({ id }) => `"${id}" is no fact of type list. Name one that is, such as "members".`,
  'unknown-param': ({ id }) => `There is no param "${id}". Define it under "params", or use one that is there.`,
  'unknown-rule': ({ id }) => `There is no rule "${id}". Define it under "rules", or use one that is there.`,
  'unknown-program': ({ id }) => `There is no programme "${id}". Use the id of one that is there, not an alias.`,
  'unknown-source': ({ id }) => `There is no source "${id}". Define it under "sources", or cite one that is there.`,
  'unknown-category': ({ id }) =>
    `"${id}" is not in the glossary. Define it under "glossary", or use one that is there.`,
  'unknown-code': ({ code, fact, known }) => `"${code}" is no code of "${fact}". Use one of: ${known}.`,
  'unknown-component': ({ id, known }) => `"${id}" is no component here. Use one of: ${known}.`,

  'fact-codes': ({ type }) => `A fact of type ${type} needs to say which codes it can have. Add "codes".`,
  'fact-of': () => 'A fact of type list needs to say what is known of each one. Add "of".',
  'fact-extra': ({ key, type }) => `"${key}" means nothing for a fact of type ${type}. Remove it or change the type.`,
  'fact-bounds': ({ min, max }) => `"min" ${min} is above "max" ${max}. Swap them.`,
  'fact-clash': ({ id, list }) => `"${id}" is a fact of the household and one of "${list}" too. Rename one of them.`,
  'list-in-list': ({ id }) =>
    `"${id}" is a list inside a list, which is not supported. Make it a list of the household.`,

  'fact-in-list': ({ id, list }) =>
    `"${id}" is a fact of each of "${list}". Use it inside "some", "every" or "count" over "${list}".`,
  'fact-type': ({ op, fact, type, needs }) =>
    `"${op}" cannot be used with "${fact}", which is a ${kinds(type)}. It needs: ${kinds(needs)}.`,
  'compare-types': ({ left, right }) =>
    `A ${kinds(left)} cannot be compared with a ${kinds(right)}. Compare two of the same kind.`,
  'const-type': ({ expected, found }) =>
    `Expected ${kinds(expected)}, found ${kinds(found)}. Write the value in the kind of the fact.`,
  'const-bounds': ({ value, min, max }) =>
    `${value} is outside what the fact can be (${min || '…'} to ${max || '…'}), so this decides nothing. Correct the number.`,
  'not-attested': ({ fact }) =>
    `"${fact}" is not a fact that only an official can tell. Add "attested": true to it, or use "eq".`,
  'meets-number': ({ param }) =>
    `"${param}" holds a bare number, and "meets" needs a limit. Write { "op": "lte", "value": … } in it, or use "lte" here.`,
  'threshold-compared': ({ param }) => `"${param}" says its own comparison. Use "meets" with it.`,
  'age-unit': ({ param, unit }) => `An age is in years, and "${param}" is in ${unit}. Use a param in years.`,
  'duplicate-reason': ({ id, first }) => `"${id}" already names the condition at ${first}. Give this one another id.`,
  placeholder: ({ found }) => `"${found}" is not filled in. Only {actual} and {limit} are.`,
  'promise-word': ({ word }) =>
    `"${word}" promises something. Say what the criterion is, such as "meets the criterion".`,

  'param-mixed': () => 'Some values are bare numbers and some say their comparison. Write all of them the same way.',
  'param-not-whole': ({ value, unit }) =>
    `${value} is not whole, and ${unit} is counted in whole ones. Round it as the source does.`,
  'param-negative': ({ value, unit }) => `${value} is below 0, which ${unit} cannot be. Write 0 or more.`,
  'amount-threshold': ({ param }) => `"${param}" is a limit, not a sum. Use a param with a bare number.`,
  'amount-unit': ({ param, unit }) => `"${param}" is in ${unit}, and this is a sum of money. Use a param in rupiah.`,
  'amount-product': () => 'Money is multiplied with money. Keep one sum in rupiah and multiply it with a plain number.',
  'amount-no-money': () => 'Nothing that is multiplied here is money. Let one part be a sum or a param in rupiah.',
  'most-unit': ({ param, unit }) => `"${param}" is in ${unit}, and "most" counts people. Use a param in persons.`,
  'range-backwards': ({ low, high }) => `"low" ${low} is above "high" ${high}. Swap them.`,
  'stages-per-year': ({ per }) =>
    `"stagesPerYear" is for amounts per year and at least 1; this one is per ${per}. Remove or correct it.`,
  'duplicate-component': ({ id, first }) => `"${id}" is already at ${first}. Name each component once.`,
  'figure-unit': ({ list, unit }) =>
    `"${list}" cannot be in ${unit}. Targets are in families or persons, budgets in rupiah.`,

  'timeline-backwards': ({ validFrom, validTo }) =>
    `"validTo" ${validTo} is before "validFrom" ${validFrom}. Correct one of them; "validTo" is the last day in force.`,
  'timeline-order': ({ validFrom, before }) =>
    `${validFrom} comes after an entry from ${before}. Put the oldest entry first.`,
  'timeline-open': ({ until }) => `This entry has no end, but another follows it. Add "validTo": "${until}".`,
  'timeline-overlap': ({ validFrom, before }) =>
    `${validFrom} is on or before ${before}, the last day of the entry before. Let only one be in force on a day.`,
  'timeline-hole': ({ from, to }) =>
    `From ${from} to ${to} nothing is said. Add { "validFrom": "${from}", "validTo": "${to}", "gap": … } that says why.`,
  'checked-before-published': ({ checkedOn, publishedOn }) =>
    `Checked on ${checkedOn}, before it was published on ${publishedOn}. Correct one of the dates.`,
  'evidence-after-check': ({ evidenceUntil, checkedOn }) =>
    `The evidence reaches ${evidenceUntil}, after the last check on ${checkedOn}. Correct one of the dates.`,
  'retrieved-before-published': ({ retrievedOn, publishedOn }) =>
    `Retrieved on ${retrievedOn}, before it was published on ${publishedOn}. Correct one of the dates.`,

  'source-unreachable': ({ id }) => `Nobody can look "${id}" up. Add its "url", or its "number" if it is a regulation.`,
  'duplicate-program': ({ id, first }) => `"${id}" is already at ${first}. Give this programme another id.`,
  'duplicate-alias': ({ alias, first }) => `"${alias}" is already an alias at ${first}. Remove one of them.`,
  'alias-is-id': ({ alias }) => `"${alias}" is the id of a programme. Remove the alias.`,
  cycle: ({ through }) => `This asks for itself in a circle: ${through}. Break the circle in one place.`,
  prefix: ({ id, prefix }) => `"${id}" is not under this catalog's own name. Begin it with "${prefix}".`,
  territory: ({ code, territory }) =>
    `${code} is outside ${territory}, the territory of this catalog. Use a code that begins with ${territory}.`,

  'duplicate-catalog': ({ id }) => `Two catalogs are named "${id}". Give one of them another id.`,
  'extends-missing': ({ id }) =>
    `This catalog does not build on "${id}", or that is not here. Add it to "extends", or load it as well.`,
  'extends-version': ({ id, range, found }) =>
    `Made for "${id}" ${range}, found ${found}. Check the catalog against that version and change the range.`,
  shadow: ({ id, owner }) => `"${id}" belongs to the catalog "${owner}" and cannot be defined again. Use another id.`,
};
