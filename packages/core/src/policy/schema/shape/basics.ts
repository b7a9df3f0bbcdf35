import * as v from 'valibot';
import { readDay } from '../../day.ts';
import { type IdForm, idForms, regionCode } from '../id-forms.ts';
import { once } from './once.ts';

// A validation's message is the code of the issue (and a word for its sentence); from-valibot.ts reads it.

/** Valibot takes a list where an object is asked for; a catalog must not. */
export function objectOnly<Schema extends v.GenericSchema>(schema: Schema): Schema {
  const run: Schema['~run'] = (dataset, config) =>
    schema['~run'](Array.isArray(dataset.value) ? { value: null } : dataset, config);
  return { ...schema, '~run': run };
}

/** An object without other keys. The message of its issues is the list of its keys. */
export function strict<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries).join(' ');
  return objectOnly(v.strictObject(entries, known));
}

export const record = <Key extends v.GenericSchema<string, string>, Value extends v.GenericSchema>(
  key: Key,
  value: Value,
) => objectOnly(v.record(key, value));

/**
 * One of two by a look at the input. A plain union can only say that neither fits; this says what is wrong with the one
 * that was meant. It stays a union for the JSON Schema.
 */
export function either<A extends v.GenericSchema, B extends v.GenericSchema>(
  isFirst: (input: unknown) => boolean,
  first: A,
  second: B,
): v.UnionSchema<[A, B], undefined> {
  const union = v.union([first, second]);
  const run: (typeof union)['~run'] = (dataset, config) =>
    (isFirst(dataset.value) ? first : second)['~run'](dataset, config) as ReturnType<(typeof union)['~run']>;
  return { ...union, '~run': run };
}

export const isObject = (input: unknown): input is object =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

export const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.minLength(1, 'empty-list'));

export const id = (form: IdForm) => v.pipe(v.string(), v.regex(idForms[form], `id-form ${form}`));

export const basics = once(() => {
  const words = v.pipe(v.string(), v.regex(/\S/, 'empty-text'));

  const isoDate = v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d\d-\d\d$/, 'date'),
    v.check((text) => readDay(text) !== 0, 'date'),
  );

  const months = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

  /** `2025`, `2025-06` or `2025-06-10`. */
  const roughDate = v.pipe(
    v.string(),
    v.regex(months, 'date-precision'),
    v.check((text) => text.length < 10 || readDay(text) !== 0, 'date'),
  );

  const region = v.pipe(v.string(), v.regex(regionCode, 'region-code'));

  const limit = Number.MAX_SAFE_INTEGER;
  const number = v.pipe(v.number(), v.minValue(-limit, 'number-too-large'), v.maxValue(limit, 'number-too-large'));
  const whole = v.pipe(
    v.number(),
    v.integer('not-whole'),
    v.minValue(-limit, 'number-too-large'),
    v.maxValue(limit, 'number-too-large'),
  );
  const count = v.pipe(
    v.number(),
    v.integer('not-whole'),
    v.minValue(0, 'negative'),
    v.maxValue(limit, 'number-too-large'),
  );

  const literal = v.union([v.boolean(), number, v.string()]);

  const text = strict({ id: words, en: v.exactOptional(words) });

  const confidence = v.picklist(['high', 'medium', 'low']);

  const cite = strict({ source: id('source'), at: v.exactOptional(words) });

  const cites = v.pipe(v.array(cite), v.minLength(1, 'no-cite'));

  return { text, cite, cites, confidence, words, isoDate, roughDate, region, number, whole, count, literal };
});
