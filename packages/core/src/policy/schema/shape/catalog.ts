import * as v from 'valibot';
import { semver } from '../id-forms.ts';
import { semverRange } from '../semver-range.ts';
import { basics, id, list, record, strict } from './basics.ts';
import { condShapes } from './cond.ts';
import { factShapes } from './fact.ts';
import { once } from './once.ts';
import { paramShapes } from './param.ts';
import { programShapes } from './program.ts';
import { timeline } from './timeline.ts';

export const catalogShapes = once(() => {
  const { isoDate, region, roughDate, text, words } = basics();
  const { cond } = condShapes();
  const { factSchema } = factShapes();
  const { paramSchema } = paramShapes();
  const { programSchema } = programShapes();

  const sourceSchema = strict({
    title: words,
    lang: v.exactOptional(v.literal('en')),
    kind: v.picklist(['law', 'regulation', 'decree', 'circular', 'guideline', 'release', 'site', 'press', 'data']),
    number: v.exactOptional(words),
    issuer: words,
    note: v.exactOptional(text),
    publishedOn: v.exactOptional(roughDate),
    url: v.exactOptional(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+(?:\/\S*)?$/, 'url'))),
    retrievedOn: isoDate,
  });

  const ruleSchema = strict({ name: text, versions: timeline(cond) });

  const catalogSchema = strict({
    schema: v.literal(1),
    id: id('catalog'),
    version: v.pipe(v.string(), v.regex(semver, 'version')),
    name: text,
    extends: v.exactOptional(
      list(strict({ id: id('catalog'), range: v.pipe(v.string(), v.regex(semverRange, 'extends-range')) })),
    ),
    territory: v.exactOptional(region),
    evidenceUntil: isoDate,
    coversFrom: v.exactOptional(isoDate),
    sources: record(id('source'), sourceSchema),
    glossary: record(id('kebab'), strict({ name: text, text })),
    facts: record(id('camel'), factSchema),
    params: record(id('dotted'), paramSchema),
    rules: record(id('kebab'), ruleSchema),
    programs: v.array(programSchema),
  });

  return { sourceSchema, ruleSchema, catalogSchema };
});
