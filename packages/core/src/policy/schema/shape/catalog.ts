import * as v from 'valibot';
import { semver } from '../id-forms.ts';
import { semverRange } from '../semver-range.ts';
import { id, isoDate, list, record, region, roughDate, strict, text, words } from './basics.ts';
import { cond } from './cond.ts';
import { factSchema } from './fact.ts';
import { paramSchema } from './param.ts';
import { programSchema } from './program.ts';
import { timeline } from './timeline.ts';

export const sourceSchema = strict({
  title: words,
  kind: v.picklist(['law', 'regulation', 'decree', 'circular', 'guideline', 'release', 'site', 'press', 'data']),
  number: v.exactOptional(words),
  issuer: words,
  publishedOn: v.exactOptional(roughDate),
  url: v.exactOptional(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+(?:\/\S*)?$/, 'url'))),
  retrievedOn: isoDate,
});

export const ruleSchema = strict({ name: text, versions: timeline(cond) });

export const catalogSchema = strict({
  schema: v.literal(1),
  id: id('catalog'),
  version: v.pipe(v.string(), v.regex(semver, 'version')),
  name: text,
  extends: v.exactOptional(
    list(strict({ id: id('catalog'), range: v.pipe(v.string(), v.regex(semverRange, 'extends-range')) })),
  ),
  territory: v.exactOptional(region),
  evidenceUntil: isoDate,
  sources: record(id('source'), sourceSchema),
  glossary: record(id('kebab'), strict({ name: text, text })),
  facts: record(id('camel'), factSchema),
  params: record(id('dotted'), paramSchema),
  rules: record(id('kebab'), ruleSchema),
  programs: v.array(programSchema),
});
