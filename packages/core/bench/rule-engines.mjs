// One rule of six comparisons, said to each engine in its own way: decile at most 4, no civil servant, one of three provinces,
// and rural, pregnant or 60 years old. `ask` answers yes, no or what else the engine says; `rows` is how many households a pass takes.
import { createRequire } from 'node:module';
import { LogicEngine } from 'json-logic-engine';
import { Engine as RulesEngine } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { evaluate, snapshot } from '../dist/policy.js';

const require = createRequire(import.meta.url);
const nameOf = (name) => `${name} ${versionOf(name)}`;
const provinces = ['31', '32', '35'];

function versionOf(name) {
  const { devDependencies } = require('../package.json');
  return devDependencies[name];
}

const boolean = (id) => [id, { type: 'boolean', label: { id } }];
const integer = (id) => [id, { type: 'integer', label: { id } }];
const fact = (id) => ({ op: 'fact', id });
const constant = (value) => ({ op: 'const', value });
const rule = {
  op: 'all',
  of: [
    { id: 'decile', op: 'lte', left: fact('decile'), right: constant(4) },
    { id: 'civil-servant', op: 'eq', left: fact('civilServant'), right: constant(false) },
    { id: 'province', op: 'in', left: fact('province'), right: provinces },
    {
      id: 'need',
      op: 'any',
      of: [
        { op: 'eq', left: fact('rural'), right: constant(true) },
        { op: 'eq', left: fact('pregnant'), right: constant(true) },
        { op: 'gte', left: fact('age'), right: constant(60) },
      ],
    },
  ],
};
const text = { id: 'Contoh' };
const dating = { validFrom: '2026-01-01', checkedOn: '2026-01-01', confidence: 'high', cite: [{ source: 'made-up' }] };
const one = snapshot(
  {
    schema: 1,
    id: 'bench',
    version: '1.0.0',
    name: text,
    evidenceUntil: '2026-12-31',
    sources: {},
    glossary: {},
    facts: Object.fromEntries([
      integer('decile'),
      boolean('civilServant'),
      [
        'province',
        { type: 'code', label: text, codes: Object.fromEntries([...provinces, '33'].map((id) => [id, text])) },
      ],
      boolean('rural'),
      boolean('pregnant'),
      integer('age'),
    ]),
    params: {},
    rules: {},
    programs: [
      {
        id: 'aid',
        name: text,
        summary: text,
        authority: text,
        category: 'x',
        unit: 'family',
        allocation: 'quota',
        eligibility: [{ ...dating, value: rule }],
      },
    ],
  },
  { asOf: '2026-05-01' },
);
const ours = (reasons) => (facts) => {
  const { status, missing } = evaluate(one, 'aid', facts, { reasons });
  return status === 'needs-info' ? `unknown: ${missing.join(', ')}` : status === 'eligible';
};

const variable = (id) => ({ var: id });
const logic = new LogicEngine().build({
  and: [
    { '<=': [variable('decile'), 4] },
    { '===': [variable('civilServant'), false] },
    { in: [variable('province'), provinces] },
    {
      or: [
        { '===': [variable('rural'), true] },
        { '===': [variable('pregnant'), true] },
        { '>=': [variable('age'), 60] },
      ],
    },
  ],
});

function rulesEngine(allowUndefinedFacts) {
  const engine = new RulesEngine([], { allowUndefinedFacts });
  const is = (id, operator, value) => ({ fact: id, operator, value });
  engine.addRule({
    event: { type: 'eligible' },
    conditions: {
      all: [
        is('decile', 'lessThanInclusive', 4),
        is('civilServant', 'equal', false),
        is('province', 'in', provinces),
        { any: [is('rural', 'equal', true), is('pregnant', 'equal', true), is('age', 'greaterThanInclusive', 60)] },
      ],
    },
  });
  return async (facts) => (await engine.run(facts)).events.length > 0;
}

const publicodes = new Publicodes({
  decile: { type: 'nombre' },
  civilServant: { type: 'booléen' },
  province: { type: 'nombre' },
  rural: { type: 'booléen' },
  pregnant: { type: 'booléen' },
  age: { type: 'nombre' },
  eligible: {
    'toutes ces conditions': [
      'decile <= 4',
      'civilServant = non',
      { 'une de ces conditions': provinces.map((code) => `province = ${code}`) },
      { 'une de ces conditions': ['rural = oui', 'pregnant = oui', 'age >= 60'] },
    ],
  },
});
const inFrench = (value) => (typeof value === 'boolean' ? (value ? 'oui' : 'non') : Number(value));

function askPublicodes(facts) {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined && value !== null);
  publicodes.setSituation(Object.fromEntries(known.map(([id, value]) => [id, inFrench(value)])));
  const { nodeValue, missingVariables } = publicodes.evaluate('eligible');
  return nodeValue === undefined ? `unknown: ${Object.keys(missingVariables).join(', ')}` : nodeValue === true;
}

export const engines = [
  { name: '@bansos-kit/core', rows: 100_000, ask: ours(false) },
  { name: '@bansos-kit/core, with reasons', rows: 100_000, ask: ours(true) },
  { name: `${nameOf('json-logic-engine')}, compiled`, rows: 100_000, ask: logic },
  { name: nameOf('json-rules-engine'), rows: 2_000, ask: rulesEngine(false), isAsync: true },
  {
    name: `${nameOf('json-rules-engine')}, allowUndefinedFacts`,
    rows: 2_000,
    ask: rulesEngine(true),
    isAsync: true,
  },
  { name: nameOf('publicodes'), rows: 1_000, ask: askPublicodes },
];
