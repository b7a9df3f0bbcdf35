// How many NIKs a second, beside the peers, and what each gets wrong: `npm run bench`. All in one run, on one core, over
// the same million made-up numbers, 80 % of them valid. They take turns, so that a busy machine is busy for all alike.
import { cpus } from 'node:os';
import { isNik, parseNik, scanNiks } from '../dist/nik.js';
import { makeCorpus } from './corpus.mjs';
import { fastest } from './fastest.mjs';
import { peers } from './peers.mjs';
import { table } from './table.mjs';

process.env.TZ = 'UTC'; // some peers make local dates

const rows = 1_000_000;
const corpus = makeCorpus(rows);
const texts = corpus.map(({ text }) => text);
const bytes = new Uint8Array(Buffer.from(texts.join('\n')));
const verdicts = new Uint8Array(rows);
const asOf = { asOf: '2026-11-21' };

const ours = [
  { name: 'isNik', rows, pass: () => countChecked(isNik, texts) },
  { name: 'parseNik', rows, pass: () => countChecked((text) => parseNik(text).status !== 'invalid', texts) },
  {
    name: 'parseNik, asOf given',
    rows,
    pass: () => countChecked((t) => parseNik(t, asOf).status !== 'invalid', texts),
  },
  { name: 'scanNiks, over bytes', rows, pass: () => scanNiks(bytes, { verdicts }).valid },
];
const checks = peers.map((peer) => ({
  name: peer.name,
  rows: peer.rows,
  pass: () => countChecked(safely(peer.check), texts.slice(0, peer.rows)),
}));
const reads = peers.map((peer) => {
  // Only what they take: some throw at the rest.
  const taken = texts.slice(0, peer.rows).filter(safely(peer.check));
  return { name: peer.name, rows: taken.length, pass: () => countChecked(safely(peer.read), taken) };
});

function countChecked(check, list) {
  let count = 0;
  for (let index = 0; index < list.length; index++) if (check(list[index])) count++;
  return count;
}

function safely(run) {
  return (text) => {
    try {
      return run(text);
    } catch {
      return false;
    }
  };
}

const best = await fastest([...ours, ...checks, ...reads]);

const [isNikRate, parseRate] = ours.map((one) => best.get(one));
const rate = (one) => {
  const millions = best.get(one) / 1e6;
  return millions.toFixed(millions < 1 ? 3 : 1);
};
const times = (ourRate, one) => `${(ourRate / best.get(one)).toFixed(1)} ×`;

console.log(`\n${cpus()[0].model}, Node ${process.versions.node}, best pass of several, one core\n`);
table(
  ['ours', 'million/s', 'of isNik'],
  ours.map((one) => [one.name, rate(one), `${(best.get(one) / isNikRate).toFixed(2)} ×`]),
);
table(
  ['peers: check', 'million/s', 'isNik is faster'],
  checks.map((one) => [one.name, rate(one), times(isNikRate, one)]),
);
table(
  ['peers: take apart', 'million/s', 'parseNik is faster'],
  reads.map((one) => [one.name, rate(one), times(parseRate, one)]),
);

const share = (wrong, list) => (list.length === 0 ? '-' : `${((100 * wrong.length) / list.length).toFixed(1)} %`);
const us = { name: '@bansos-kit/core', rows: 200_000, check: isNik, read: (text) => parseNik(text, asOf).value };
table(
  ['what they get wrong', 'current refused', 'retired refused', 'invalid taken', 'birth date wrong', 'sex wrong'],
  [us, ...peers].map(({ name, rows: count, check, read }) => {
    const sample = corpus.slice(0, count);
    const takes = ({ text }) => safely(check)(text);
    const of = (kind) => sample.filter((row) => row.kind === kind);
    const refused = (kind) =>
      share(
        of(kind).filter((row) => !takes(row)),
        of(kind),
      );
    const taken = sample.filter((row) => row.kind !== 'invalid' && takes(row));
    const found = taken.map((row) => ({ row, found: safely(read)(row.text) || {} }));
    return [
      name,
      refused('current'),
      refused('retired'),
      share(of('invalid').filter(takes), of('invalid')),
      share(
        found.filter((one) => one.found.birthDate !== one.row.birthDate),
        found,
      ),
      share(
        found.filter((one) => one.found.sex !== one.row.sex),
        found,
      ),
    ];
  }),
);
