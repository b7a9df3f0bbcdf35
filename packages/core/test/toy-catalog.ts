import fc from 'fast-check';
import type { Amount, AmountNode, Catalog, Cond, Dated, Operand, Program, Text } from '../src/policy/types.ts';

// A small made-up catalog for tests of the engine, and arbitrary conditions and households for it. No real programme here.

export const text = (id: string): Text => ({ id, en: `${id} (en)` });

export const dated = <T>(value: T, more: Partial<Dated<T>> = {}): Dated<T> => ({
  validFrom: '2025-01-01',
  checkedOn: '2026-01-31',
  confidence: 'high',
  cite: [{ source: 'law' }],
  value,
  ...more,
});

export function program(id: string, cond: Cond, of?: AmountNode, more: Partial<Program> = {}): Program {
  const amount: Amount | undefined = of && { per: 'month', paidTo: 'family', of };
  return {
    id,
    name: text(`Program ${id}`),
    summary: text('Contoh.'),
    authority: text('Dinas Contoh'),
    category: 'kind',
    unit: 'family',
    allocation: 'quota',
    eligibility: [dated(cond)],
    ...(amount ? { amounts: [dated(amount)] } : {}),
    ...more,
  };
}

export function toyCatalog(programs: Program[], more: Partial<Catalog> = {}): Catalog {
  return {
    schema: 1,
    id: 'toy',
    version: '1.0.0',
    name: text('Contoh'),
    evidenceUntil: '2026-01-31',
    sources: {
      law: {
        title: 'UU Contoh',
        kind: 'law',
        issuer: 'Contoh',
        url: 'https://example.org/law',
        retrievedOn: '2026-01-31',
      },
      news: {
        title: 'Berita',
        kind: 'press',
        issuer: 'Koran',
        url: 'https://example.org/news',
        retrievedOn: '2026-01-31',
      },
    },
    glossary: { kind: { name: text('Jenis'), text: text('Contoh.') } },
    facts: {
      yes: { type: 'boolean', label: text('ya'), ask: { text: text('Ya?'), order: 30 } },
      number: { type: 'integer', label: text('nomor'), ask: { text: text('Nomor?'), order: 20 } },
      code: { type: 'code', label: text('kode'), codes: { a: text('A'), b: text('B'), c: text('C') } },
      codes: { type: 'codes', label: text('menerima'), programs: true },
      region: { type: 'region', label: text('wilayah'), ask: { text: text('Di mana?'), order: 10 } },
      said: { type: 'boolean', label: text('kata petugas'), attested: true },
      members: {
        type: 'list',
        label: text('anggota'),
        ask: { text: text('Siapa saja?'), order: 40 },
        of: {
          born: { type: 'date', label: text('lahir'), sensitive: true, ask: { text: text('Lahir?'), order: 41 } },
          pupil: { type: 'boolean', label: text('murid'), ask: { text: text('Murid?'), order: 42 } },
          rank: { type: 'integer', label: text('pangkat'), ask: { text: text('Pangkat?'), order: 43 } },
        },
      },
    },
    params: {
      limit: { name: text('batas'), unit: 'decile', values: [dated({ op: 'lte', value: 4 })] },
      old: { name: text('umur lanjut'), unit: 'years', values: [dated(60)] },
      places: { name: text('tempat'), unit: 'persons', values: [dated(2)] },
      wage: {
        name: text('upah'),
        unit: 'rupiah/month',
        values: [],
        regional: { '32': [dated(3)], '3204': [dated(5)] },
      },
    },
    rules: {
      shared: {
        name: text('aturan bersama'),
        versions: [dated<Cond>({ op: 'eq', left: fact('yes'), right: constant(true) })],
      },
    },
    programs,
    ...more,
  };
}

export const when = (condition: Cond, so: AmountNode, otherwise: AmountNode): AmountNode => ({
  op: 'when',
  if: condition,
  // biome-ignore lint/suspicious/noThenProperty: a word of the catalog's language; nothing awaits it
  then: so,
  else: otherwise,
});

export const fact = (id: string): Operand => ({ op: 'fact', id });
export const constant = (value: boolean | number | string): Operand => ({ op: 'const', value });

const memberLeaves: fc.Arbitrary<Cond> = fc.oneof(
  fc.constantFrom<Cond>(
    { op: 'eq', left: fact('pupil'), right: constant(true) },
    { op: 'gte', left: { op: 'age', born: 'born' }, right: { op: 'param', id: 'old' } },
    { op: 'lt', left: { op: 'age', born: 'born' }, right: constant(7) },
    { op: 'gte', left: fact('born'), right: constant('2000-01-01') },
    { op: 'in', left: fact('rank'), right: [1, 3] },
    { op: 'lt', left: fact('rank'), right: fact('number') },
  ),
);

const memberConds = fc.letrec<{ cond: Cond }>((tie) => ({
  cond: fc.oneof({ maxDepth: 2 }, memberLeaves, group(tie('cond')), negation(tie('cond'))),
})).cond;

function group(of: fc.Arbitrary<Cond>): fc.Arbitrary<Cond> {
  return fc.record({ op: fc.constantFrom('all', 'any'), of: fc.array(of, { minLength: 1, maxLength: 3 }) });
}

function negation(of: fc.Arbitrary<Cond>): fc.Arbitrary<Cond> {
  return of.map((cond) => ({ op: 'not', of: cond }));
}

const leaves: fc.Arbitrary<Cond> = fc.oneof(
  fc.constantFrom<Cond>(
    { op: 'eq', left: fact('yes'), right: constant(true) },
    { op: 'meets', left: fact('number'), param: 'limit' },
    { op: 'ne', left: fact('code'), right: constant('b') },
    { op: 'in', left: fact('code'), right: ['a', 'c'] },
    { op: 'has', fact: 'codes', code: 'other' },
    { op: 'within', left: fact('region'), region: '3204' },
    { op: 'within', left: fact('region'), region: ['31', '3204'] },
    { op: 'gt', left: fact('number'), right: { op: 'param', id: 'wage' } },
    { op: 'attested', fact: 'said', text: text('kata petugas') },
    { op: 'rule', id: 'shared' },
    { op: 'eligible', program: 'other' },
  ),
  fc.record({ op: fc.constantFrom('some', 'every'), list: fc.constant('members'), where: memberConds }),
  fc
    .tuple(fc.constantFrom('eq', 'ne', 'lt', 'lte', 'gt', 'gte'), memberConds, fc.nat({ max: 3 }))
    .map(
      ([op, where, number]): Cond => ({ op, left: { op: 'count', list: 'members', where }, right: constant(number) }),
    ),
);

/** Any condition over the toy facts. `other` is a programme that the catalog must have. */
export const conds: fc.Arbitrary<Cond> = fc.letrec<{ cond: Cond }>((tie) => ({
  cond: fc.oneof({ maxDepth: 3 }, leaves, group(tie('cond')), negation(tie('cond'))),
})).cond;

const days = fc.constantFrom(
  '1940-05-05',
  '1966-05-01',
  '1966-05-02',
  '2000-01-01',
  '2000-02-29',
  '2019-05-01',
  '2024-12-31',
);

export const members = fc.record({ born: days, pupil: fc.boolean(), rank: fc.nat({ max: 4 }) });

/** A household of which everything is known. */
export const households = fc.record({
  yes: fc.boolean(),
  number: fc.nat({ max: 6 }),
  code: fc.constantFrom('a', 'b', 'c'),
  codes: fc.subarray(['other', 'o', 'else']),
  region: fc.constantFrom('32', '3204', '320411', '3273', '31'),
  said: fc.boolean(),
  members: fc.array(members, { maxLength: 4 }),
});

/** The same household, and what is left of it when some is not known. */
export const partlyKnown = households.chain((full) =>
  fc
    .record({
      keep: fc.subarray(Object.keys(full) as (keyof typeof full)[]),
      members: fc.tuple(...full.members.map((member) => fc.subarray(Object.keys(member) as (keyof typeof member)[]))),
      nulls: fc.boolean(),
    })
    .map((known) => {
      const left: Record<string, unknown> = known.nulls ? { yes: null, members: undefined } : {};
      for (const id of known.keep) left[id] = full[id];
      if (known.keep.includes('members')) {
        left['members'] = full.members.map((member, index) =>
          Object.fromEntries((known.members[index] ?? []).map((id) => [id, member[id]])),
        );
      }
      return { full, left };
    }),
);
