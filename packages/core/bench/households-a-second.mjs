// How many households a second, for the whole national catalog and, beside other engines, for one rule that all can say; and
// what each answers when a fact is missing: `npm run bench`. One core; engines take turns, so that a busy machine is busy for all.
import { cpus } from 'node:os';
import { nationalCatalog } from '../dist/catalog.js';
import { evaluateAll, snapshot } from '../dist/policy.js';
import { fastest } from './fastest.mjs';
import { makeHouseholds } from './households.mjs';
import { randomFrom } from './random.mjs';
import { engines } from './rule-engines.mjs';
import { table } from './table.mjs';

const households = makeHouseholds(20_000);
const asOf = '2026-05-01';
const may = snapshot(nationalCatalog, { asOf });

const national = [
  { name: 'evaluateAll, no reasons', rows: households.length, pass: () => countOpen({ reasons: false }) },
  { name: 'evaluateAll, with reasons', rows: households.length, pass: () => countOpen({}) },
];

function countOpen(options) {
  let count = 0;
  for (const facts of households)
    for (const { status } of evaluateAll(may, facts, options)) if (status !== 'not-eligible') count++;
  return count;
}

const random = randomFrom(7);
const simple = Array.from({ length: 100_000 }, () => ({
  decile: 1 + Math.floor(random() * 10),
  civilServant: random() < 0.05,
  province: ['31', '32', '33', '35'][Math.floor(random() * 4)],
  rural: random() < 0.4,
  pregnant: random() < 0.05,
  age: 18 + Math.floor(random() * 60),
}));
const rule = engines.map(({ name, rows, ask, isAsync }) => {
  const some = simple.slice(0, rows);
  const pass = isAsync ? () => countYesInTurn(ask, some) : () => countYes(ask, some);
  return { name, rows, pass };
});

function countYes(ask, list) {
  let count = 0;
  for (const facts of list) if (ask(facts) === true) count++;
  return count;
}

async function countYesInTurn(ask, list) {
  let count = 0;
  for (const facts of list) if ((await ask(facts)) === true) count++;
  return count;
}

// All must say the same where nothing is missing, or the speeds are of different rules.
const counts = await Promise.all(
  engines.map(({ ask, isAsync }) => (isAsync ? countYesInTurn : countYes)(ask, simple.slice(0, 1000))),
);
if (new Set(counts).size !== 1) throw new Error(`the engines disagree: ${counts.join(', ')}`);

const best = await fastest([...national, ...rule]);

const perSecond = (one) => Math.round(best.get(one)).toLocaleString('en');
const running = evaluateAll(may, {}).filter(({ inForce }) => inForce).length;
console.log(`\n${cpus()[0].model}, Node ${process.versions.node}, best pass of several, one core\n`);
table(
  [
    `national catalog, ${asOf}: ${nationalCatalog.programs.length} programmes, ${running} in force`,
    'households/s',
    'programmes/s',
  ],
  national.map((one) => [
    one.name,
    perSecond(one),
    Math.round(best.get(one) * nationalCatalog.programs.length).toLocaleString('en'),
  ]),
);
table(
  ['one rule of six comparisons', 'households/s', 'of ours'],
  rule.map((one) => [one.name, perSecond(one), `${(best.get(one) / best.get(rule[0])).toFixed(3)} ×`]),
);

const fits = { decile: 3, civilServant: false, province: '32', rural: true, pregnant: false, age: 30 };
const { decile: _, ...unknown } = fits;
const questions = [
  ['decile absent', unknown],
  ['decile null', { ...fits, decile: null }],
  ['decided without it', { ...unknown, civilServant: true }],
];
table(
  ['what they answer', ...questions.map(([name]) => name)],
  await Promise.all(
    engines.map(async ({ name, ask }) => [
      name,
      ...(await Promise.all(questions.map(([, facts]) => answer(ask, facts)))),
    ]),
  ),
);

async function answer(ask, facts) {
  try {
    const found = await ask(facts);
    return typeof found === 'string' ? found : found ? 'yes' : 'no';
  } catch (error) {
    return `throws ${error.code ?? error.name}`;
  }
}
