import type { BaseIssue, GenericSchema, StandardProps } from 'valibot';
import { readAsOf } from './calendar.ts';
import { explainNikIssue } from './explain-nik-issue.ts';
import type { IsNikOptions } from './is-nik.ts';
import { parseNik } from './parse-nik.ts';
import type { NikIssue } from './types.ts';

export interface NikSchemaOptions extends IsNikOptions {
  /** The language of the messages. Default: `id`. */
  locale?: 'id' | 'en';
}

/**
 * A valibot schema, hence a Standard Schema, which form and API libraries take as it is. Its output is the sixteen bare
 * digits. An issue a failed part, its message a sentence, its `expected` the code (`date`, `length` …); unlike other
 * schemas' issues these do not carry the input, because issues end up in logs. Inside `v.object` valibot adds a path that
 * does carry it: log `issue.message` and `v.getDotPath(issue)`, not the issue.
 *
 * @throws RangeError when `asOf` is no date.
 * @example
 * v.parse(nikSchema(), '320411.571090.9001') //=> '3204115710909001'
 * v.safeParse(nikSchema({ locale: 'en' }), '3204115713909001').issues?.[0].message
 * //=> 'Digits 7 to 12 are not a possible date. Compare with the identity card.'
 */
// Built by hand after valibot's own types, so that importing `/nik` does not load valibot (5 ms of a cold start).
export function nikSchema(options: NikSchemaOptions = {}): GenericSchema<string, string> {
  const { accept = 'plausible', locale = 'id', ...parseOptions } = options;
  if (parseOptions.asOf !== undefined) readAsOf(parseOptions.asOf);
  const schema: GenericSchema<string, string> = {
    kind: 'schema',
    type: 'nik',
    reference: nikSchema,
    expects: 'NIK',
    async: false,
    get '~standard'(): StandardProps<string, string> {
      const validate: StandardProps<string, string>['validate'] = (value) => {
        const result = schema['~run']({ value }, {});
        return result.issues ? { issues: result.issues.map(({ message }) => ({ message })) } : { value: result.value };
      };
      return { version: 1, vendor: 'valibot', validate };
    },
    '~run'(dataset, config) {
      const result = parseNik(dataset.value as string, parseOptions);
      if (result.status === 'valid' || (result.status === 'suspect' && accept === 'plausible')) {
        return { typed: true, value: result.value.nik };
      }
      const issues = config.abortEarly ? result.issues.slice(0, 1) : result.issues;
      const [first, ...others] = issues.map((issue) => schemaIssue(issue, locale)) as [BaseIssue<unknown>];
      // A string that is no NIK is of the right type, as in `pipe(string(), check())`: so a union keeps these issues.
      const { value } = dataset;
      const list: [BaseIssue<unknown>, ...BaseIssue<unknown>[]] = [first, ...others];
      return typeof value === 'string' ? { typed: true, value, issues: list } : { typed: false, value, issues: list };
    },
  };
  return schema;
}

function schemaIssue(issue: NikIssue, locale: 'id' | 'en'): BaseIssue<unknown> {
  return {
    kind: 'schema',
    type: 'nik',
    input: hidden,
    expected: issue.code,
    received: hidden,
    message: explainNikIssue(issue, { locale }),
  };
}

const hidden = '[NIK]';
