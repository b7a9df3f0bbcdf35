import fc from 'fast-check';
import * as v from 'valibot';
import { expect, expectTypeOf, it } from 'vitest';
import { anyInput } from '../../test/niks.ts';
import { isNik, nikSchema, normalizeNik } from './index.ts';

const nik = '3204115710909001'; // made up

it('is a valibot schema, alone and inside others', () => {
  expect(v.parse(nikSchema(), '320411.571090.9001')).toBe(nik);
  expect(v.is(nikSchema(), 'x')).toBe(false);
  const form = v.object({ nik: nikSchema(), spouse: v.optional(nikSchema()), all: v.array(nikSchema()) });
  expect(v.parse(form, { nik: `NIK: ${nik}`, all: [nik] })).toEqual({ nik, all: [nik] });
  const failed = v.safeParse(form, { nik: '', all: [nik, '1'] });
  expect(v.flatten(failed.issues ?? [v.getGlobalConfig() as never]).nested).toEqual({
    nik: ['NIK belum diisi. Salin 16 angka dari KTP.'],
    'all.1': ['NIK harus 16 angka. Anda mengisi 1, kurang 15.'],
  });
  expect(v.parse(v.pipe(nikSchema(), v.length(16)), nik)).toBe(nik);
  expectTypeOf<v.InferOutput<ReturnType<typeof nikSchema>>>().toEqualTypeOf<string>();
});

it('is a Standard Schema', async () => {
  const standard = nikSchema({ locale: 'en' })['~standard'];
  expect([standard.version, standard.vendor]).toEqual([1, 'valibot']);
  expect(await standard.validate(` ${nik} `)).toEqual({ value: nik });
  expect(await standard.validate('3204115713909001')).toEqual({
    issues: [{ message: 'Digits 7 to 12 are not a possible date. Compare with the identity card.' }],
  });
});

it('keeps the number out of the message of a union, as of an optional field', () => {
  const optional = v.union([nikSchema(), v.literal('')]);
  expect(v.parse(optional, '')).toBe('');
  const [issue] = v.safeParse(optional, '3204115713909001').issues ?? [];
  expect(issue?.message).toBe('Angka ke-7 sampai ke-12 bukan tanggal yang mungkin. Cocokkan lagi dengan KTP.');
});

it('says of an empty field that it is empty', () => {
  for (const value of [undefined, null, '']) {
    expect(v.safeParse(nikSchema(), value).issues?.[0].message).toBe('NIK belum diisi. Salin 16 angka dari KTP.');
  }
});

it('refuses an asOf that is no date when it is made', () => {
  expect(() => nikSchema({ asOf: 'today' })).toThrow(RangeError);
});

it('gives an issue a failed part, or only the first when asked', () => {
  const codes = (config: v.Config<v.BaseIssue<unknown>> = {}) =>
    v.safeParse(nikSchema(), '9904113102909001', config).issues?.map(({ expected }) => expected);
  expect(codes()).toEqual(['province', 'date']);
  expect(codes({ abortEarly: true })).toEqual(['province']);
});

it('takes a suspect number unless told otherwise', () => {
  const suspect = '3204115710900000';
  expect(v.is(nikSchema(), suspect)).toBe(true);
  expect(v.is(nikSchema({ accept: 'valid' }), suspect)).toBe(false);
});

it('describes itself and its issues as valibot’s own schemas do', () => {
  const schema = nikSchema();
  expect(schema).toMatchObject({ kind: 'schema', type: 'nik', expects: 'NIK', async: false, reference: nikSchema });
  const issue = {
    kind: 'schema',
    type: 'nik',
    expected: 'length',
    message: 'NIK harus 16 angka. Anda mengisi 1, kurang 15.',
  };
  expect(v.safeParse(schema, '1')).toMatchObject({ typed: true, success: false, issues: [issue] });
  expect(v.safeParse(schema, 1)).toMatchObject({ typed: false, success: false });
  expect(v.safeParse(schema, nik)).toMatchObject({ typed: true, success: true });
});

it('judges by the day given', () => {
  const newborn = '3204112902009001';
  expect(v.is(nikSchema({ asOf: '1999-12-31' }), newborn)).toBe(false);
  expect(v.is(nikSchema({ asOf: '2000-02-29' }), newborn)).toBe(true);
});

it('agrees with isNik, and keeps the input out of its issues', () => {
  fc.assert(
    fc.property(anyInput, fc.constantFrom('plausible', 'valid'), (input, accept) => {
      const result = v.safeParse(nikSchema({ accept }), input);
      expect(result.success).toBe(isNik(input, { accept }));
      if (result.success) expect(result.output).toBe(normalizeNik(input as string));
      else for (const issue of result.issues) expect(issue).toMatchObject({ input: '[NIK]', received: '[NIK]' });
    }),
  );
});
