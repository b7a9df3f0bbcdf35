// Is a family within the written criteria, why, and what to ask next? Run it: node household.mjs
import { nationalCatalog } from '@bansos-kit/core/catalog';
import { evaluate, explain, nextFacts, parseFacts, snapshot } from '@bansos-kit/core/policy';

// What is left out is not known, which is not a "no". Data from outside is checked first.
const { facts, issues } = parseFacts(nationalCatalog, {
  registered: 'dtsen',
  decile: 3,
  members: [{ birthDate: '2015-03-01', school: 'sd' }],
});
if (issues) throw new TypeError(issues.map(({ code, path }) => `${code} at ${path}`).join(', ')); // never the values

const february = snapshot(nationalCatalog, { asOf: '2026-02-15' });

const pkh = evaluate(february, 'pkh', facts);
console.log(pkh.status); //=> needs-info
console.log(explain(pkh, { locale: 'en' }).reasons.find(({ id }) => id === 'decile').text); //=> Decile 3, within the limit of decile 4.
console.log(nextFacts([pkh])[0].fact); //=> residesAtAddress

// One thing that is not met decides, whatever else is unknown.
const no = evaluate(february, 'pkh', { ...facts, decile: 9 });
console.log(no.status); //=> not-eligible
console.log(explain(no, { locale: 'id' }).reasons.find(({ outcome }) => outcome === 'unmet').text); //=> Desil 9; PKH sampai desil 4.
