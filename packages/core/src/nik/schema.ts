import * as v from 'valibot';
import { explainNikIssue } from './explain-nik-issue.ts';
import type { IsNikOptions } from './is-nik.ts';
import { parseNik } from './parse-nik.ts';

export interface NikSchemaOptions extends IsNikOptions {
  /** The language of the messages. Default: `id`. */
  locale?: 'id' | 'en';
}

/**
 * A valibot schema, hence a Standard Schema, which form and API libraries take as it is. Its output is the sixteen bare
 * digits. An issue a failed part, its message a sentence, its `expected` the code (`date`, `length` …); unlike other
 * schemas' issues these do not carry the input, because issues end up in logs.
 *
 * @throws RangeError when `asOf` is no date.
 * @example
 * v.parse(nikSchema(), '320411.571090.0001') //=> '3204115710900001'
 * v.safeParse(nikSchema({ locale: 'en' }), '3204115713900001').issues?.[0].message
 * //=> 'Digits 7 to 12 are no possible date. Compare with the identity card.'
 */
// A function, not a constant: bundlers keep a schema that is made at the top level.
export function nikSchema(options: NikSchemaOptions = {}): v.GenericSchema<string, string> {
  const { accept = 'plausible', locale = 'id', ...parseOptions } = options;
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, string>(({ dataset, addIssue, NEVER }) => {
      const result = parseNik(dataset.value as string, parseOptions);
      if (result.status === 'valid' || (result.status === 'suspect' && accept === 'plausible')) return result.value.nik;
      for (const issue of result.issues) {
        addIssue({
          message: explainNikIssue(issue, { locale }),
          expected: issue.code,
          received: hidden,
          input: hidden,
        });
      }
      return NEVER;
    }),
  ) as v.GenericSchema<unknown, string> as v.GenericSchema<string, string>;
}

const hidden = '[NIK]';
