import type { CatalogIssueCode } from '../src/policy/schema/issue.ts';

// Mistakes that contributors make, for the tests: each breaks a copy of the good catalog in one place.

// biome-ignore lint/suspicious/noExplicitAny: a copy that the test breaks in ways that the types forbid
export type Broken = any;

export interface Mistake {
  /** What the contributor did. */
  name: string;
  breaks: (catalog: Broken) => void;
  path: string;
  code: CatalogIssueCode;
  hint?: string;
  /** A word of the cure, to see that it speaks of this very mistake. */
  cure: string;
}

export const elig = (catalog: Broken, index = 0) => catalog.programs[index].eligibility[0].value;
const amount = (catalog: Broken) => catalog.programs[0].amounts[0].value;
const perMember = (catalog: Broken) => amount(catalog).of.of[2];
export const condAt = 'programs[0].eligibility[0].value';
const amountAt = 'programs[0].amounts[0].value';
export const fact = (id: string) => ({ op: 'fact', id });
export const value = (literal: unknown) => ({ op: 'const', value: literal });
/** Puts a condition in the place of the one about the register. */
const third = (cond: object) => (catalog: Broken) => {
  elig(catalog).of[2] = cond;
};
const thirdAt = `${condAt}.of[2]`;
export const dated = {
  validFrom: '2024-01-01',
  checkedOn: '2026-06-01',
  confidence: 'high',
  cite: [{ source: 'law-1' }],
};

// biome-ignore format: one mistake a line
const shape: Mistake[] = [
  { name: 'a list in place of the catalog', breaks: () => {}, path: '', code: 'wrong-type', cure: 'object' },
  { name: 'a key misspelt', breaks: (c) => { c.programs[0].alocation = 1; }, path: 'programs[0].alocation', code: 'unknown-key', hint: 'allocation', cure: 'Known:' },
  { name: 'a key forgotten', breaks: (c) => { delete c.programs[0].authority; }, path: 'programs[0].authority', code: 'missing-key', cure: 'Add it' },
  { name: 'a text in English only', breaks: (c) => { c.programs[0].name = { en: 'Cash' }; }, path: 'programs[0].name.id', code: 'missing-indonesian', cure: 'Add "id"' },
  { name: 'an empty text', breaks: (c) => { c.programs[0].name.id = ' '; }, path: 'programs[0].name.id', code: 'empty-text', cure: 'Write it' },
  { name: 'an operator misspelt', breaks: third({ op: 'eqq', left: fact('kks'), right: value(true) }), path: `${thirdAt}.op`, code: 'unknown-op', hint: 'eq', cure: 'Use one of' },
  { name: 'an operator of another language', breaks: third({ op: '>=', left: fact('decile'), right: value(1) }), path: `${thirdAt}.op`, code: 'unknown-op', hint: 'gte', cure: 'Use one of' },
  { name: 'an operand without an operator', breaks: third({ op: 'eq', left: { id: 'kks' }, right: value(true) }), path: `${thirdAt}.left.op`, code: 'missing-key', cure: 'Add it' },
  { name: 'a bare word in place of an operand', breaks: third({ op: 'eq', left: 'kks', right: value(true) }), path: `${thirdAt}.left`, code: 'wrong-type', cure: 'an object' },
  { name: 'a list in place of an object', breaks: (c) => { elig(c).of[0].say = []; }, path: `${condAt}.of[0].say`, code: 'wrong-type', cure: 'found a list' },
  { name: 'a choice misspelt', breaks: (c) => { c.programs[0].allocation = 'quotas'; }, path: 'programs[0].allocation', code: 'unknown-choice', hint: 'quota', cure: 'entitlement' },
  { name: 'a unit that is none', breaks: (c) => { c.params['cash.most'].unit = 'person'; }, path: 'params["cash.most"].unit', code: 'unknown-choice', hint: 'persons', cure: 'rupiah/year/person' },
  { name: 'a later schema', breaks: (c) => { c.schema = 2; }, path: 'schema', code: 'schema-version', cure: '"schema": 1' },
  { name: 'a number as text', breaks: (c) => { amount(c).of.of[1].low.value = '1'; }, path: `${amountAt}.of.of[1].low.value`, code: 'wrong-type', cure: 'found text' },
  { name: 'cents in a sum', breaks: (c) => { amount(c).of.of[1].low.value = 0.5; }, path: `${amountAt}.of.of[1].low.value`, code: 'not-whole', cure: 'whole number' },
  { name: 'a sum below zero', breaks: (c) => { amount(c).of.of[1].low.value = -1; }, path: `${amountAt}.of.of[1].low.value`, code: 'negative', cure: '0 or more' },
  { name: 'a number beyond exactness', breaks: (c) => { c.params['cash.most'].values[0].value = 1e300; }, path: 'params["cash.most"].values[0].value', code: 'number-too-large', cure: 'too large' },
  { name: 'a day that does not exist', breaks: (c) => { c.programs[0].eligibility[0].validFrom = '2026-02-30'; }, path: 'programs[0].eligibility[0].validFrom', code: 'date', cure: 'calendar' },
  { name: 'a date in another form', breaks: (c) => { c.evidenceUntil = '1/6/2026'; }, path: 'evidenceUntil', code: 'date', cure: 'YYYY-MM-DD' },
  { name: 'a publication date that is none', breaks: (c) => { c.sources['law-1'].publishedOn = '2019-13'; }, path: 'sources["law-1"].publishedOn', code: 'date-precision', cure: '2025-06' },
  { name: 'a title said to be Indonesian, which needs no saying', breaks: (c) => { c.sources['page-1'].lang = 'id'; }, path: 'sources["page-1"].lang', code: 'unknown-choice', cure: 'en' },
  { name: 'a note that is no text for people', breaks: (c) => { c.sources['page-1'].note = { en: 'A copy.' }; }, path: 'sources["page-1"].note.id', code: 'missing-indonesian', cure: 'Indonesian' },
  { name: 'an id with a space', breaks: (c) => { c.programs[0].id = 'Cash Aid'; }, path: 'programs[0].id', code: 'id-form', cure: 'pbi-jkn' },
  { name: 'an id of a fact with hyphens', breaks: (c) => { c.facts['moved-on'] = c.facts.movedOn; }, path: 'facts["moved-on"]', code: 'id-form', cure: 'birthDate' },
  { name: 'an entry without a source', breaks: (c) => { c.programs[0].eligibility[0].cite = []; }, path: 'programs[0].eligibility[0].cite', code: 'no-cite', cure: 'Add at least one' },
  { name: 'nothing inside all', breaks: (c) => { elig(c).of = []; }, path: `${condAt}.of`, code: 'empty-list', cure: 'at least one entry' },
  { name: 'a region code with dots', breaks: (c) => { elig(c, 1).of[2].region = '32.04'; }, path: 'programs[1].eligibility[0].value.of[2].region', code: 'region-code', cure: 'without dots' },
  { name: 'a version of two numbers', breaks: (c) => { c.version = '1.0'; }, path: 'version', code: 'version', cure: '1.0.0' },
  { name: 'a range of npm', breaks: (c) => { c.extends = [{ id: 'small', range: '~1.2 || 2.x' }]; }, path: 'extends[0].range', code: 'extends-range', cure: '^1.2' },
  { name: 'an address without https', breaks: (c) => { c.sources['page-1'].url = 'example.org'; }, path: 'sources["page-1"].url', code: 'url', cure: 'https://' },
  { name: 'a gap without a reason', breaks: (c) => { c.params['cash.decile'].values[1].gap = {}; }, path: 'params["cash.decile"].values[1].gap.id', code: 'missing-indonesian', cure: 'Indonesian' },
  { name: 'an id that JavaScript keeps', breaks: (c) => { c.rules.constructor = c.rules['not-moved']; }, path: 'rules.constructor', code: 'reserved-key', cure: 'another name' },
];

// biome-ignore format: one mistake a line
const ids: Mistake[] = [
  { name: 'a fact misspelt', breaks: third({ op: 'eq', left: fact('desile'), right: value(1) }), path: `${thirdAt}.left.id`, code: 'unknown-fact', hint: 'decile', cure: 'Define it under "facts"' },
  { name: 'a fact with a name of JavaScript', breaks: third({ op: 'eq', left: fact('toString'), right: value(1) }), path: `${thirdAt}.left.id`, code: 'unknown-fact', cure: 'no fact' },
  { name: 'a param misspelt', breaks: (c) => { elig(c).of[0].param = 'cash.desile'; }, path: `${condAt}.of[0].param`, code: 'unknown-param', hint: 'cash.decile', cure: '"params"' },
  { name: 'a rule misspelt', breaks: (c) => { elig(c).of[6].id = 'not-move'; }, path: `${condAt}.of[6].id`, code: 'unknown-rule', hint: 'not-moved', cure: '"rules"' },
  { name: 'a programme misspelt', breaks: (c) => { elig(c, 1).of[0].program = 'cahs'; }, path: 'programs[1].eligibility[0].value.of[0].program', code: 'unknown-program', hint: 'cash', cure: 'no programme' },
  { name: 'an alias in place of an id', breaks: (c) => { elig(c, 1).of[1].code = 'old-cash'; }, path: 'programs[1].eligibility[0].value.of[1].code', code: 'unknown-program', hint: 'cash', cure: 'not an alias' },
  { name: 'a source misspelt', breaks: (c) => { c.programs[0].targets[0].cite[0].source = 'law-2'; }, path: 'programs[0].targets[0].cite[0].source', code: 'unknown-source', hint: 'law-1', cure: '"sources"' },
  { name: 'a source of an alternative misspelt', breaks: (c) => { c.programs[0].eligibility[0].alternatives[0].cite[0].source = 'pag-1'; }, path: 'programs[0].eligibility[0].alternatives[0].cite[0].source', code: 'unknown-source', hint: 'page-1', cure: 'no source' },
  { name: 'a category without a word in the glossary', breaks: (c) => { c.programs[0].category = 'reguler'; }, path: 'programs[0].category', code: 'unknown-category', hint: 'regular', cure: 'glossary' },
  { name: 'a list that is none', breaks: third({ op: 'some', list: 'member', where: { op: 'eq', left: fact('school'), right: value('sd') } }), path: `${thirdAt}.list`, code: 'unknown-list', hint: 'members', cure: 'of type list' },
  { name: 'a code misspelt', breaks: third({ op: 'eq', left: fact('registered'), right: value('dtsem') }), path: `${thirdAt}.right.value`, code: 'unknown-code', hint: 'dtsen', cure: 'dtsen, none' },
  { name: 'a code of has misspelt', breaks: (c) => { elig(c).of[4].code = 'fodo'; }, path: `${condAt}.of[4].code`, code: 'unknown-code', hint: 'food', cure: 'food' },
  { name: 'one of several codes misspelt', breaks: third({ op: 'in', left: fact('registered'), right: ['dtsen', 'non'] }), path: `${thirdAt}.right[1]`, code: 'unknown-code', hint: 'none', cure: 'no code of "registered"' },
  { name: 'an order of components that are not there', breaks: (c) => { perMember(c).order.of[0] = 'eldery'; }, path: `${amountAt}.of.of[2].order.of[0]`, code: 'unknown-component', hint: 'elderly', cure: 'elderly, pupil' },
];

// biome-ignore format: one mistake a line
const facts: Mistake[] = [
  { name: 'a code fact without codes', breaks: (c) => { delete c.facts.members.of.school.codes; c.programs = []; }, path: 'facts.members.of.school', code: 'fact-codes', cure: 'Add "codes"' },
  { name: 'a list of nothing', breaks: (c) => { c.facts.things = { type: 'list', label: { id: 'Barang' } }; }, path: 'facts.things', code: 'fact-of', cure: 'Add "of"' },
  { name: 'bounds of a text', breaks: (c) => { c.facts.kks.min = 1; }, path: 'facts.kks.min', code: 'fact-extra', cure: 'Remove it' },
  { name: 'bounds the wrong way round', breaks: (c) => { c.facts.decile.min = 11; }, path: 'facts.decile.min', code: 'fact-bounds', cure: 'Swap' },
  { name: 'one name for two facts', breaks: (c) => { c.facts.members.of.kks = c.facts.kks; }, path: 'facts.members.of.kks', code: 'fact-clash', cure: 'Rename' },
  { name: 'a list inside a list', breaks: (c) => { c.facts.members.of.cards = { type: 'list', label: { id: 'Kartu' }, of: { no: c.facts.kks } }; }, path: 'facts.members.of.cards.type', code: 'list-in-list', cure: 'not supported' },
];

// biome-ignore format: one mistake a line
const conditions: Mistake[] = [
  { name: "a member's fact outside the list", breaks: third({ op: 'eq', left: fact('school'), right: value('sd') }), path: `${thirdAt}.left.id`, code: 'fact-in-list', cure: 'over "members"' },
  { name: 'less than a code', breaks: third({ op: 'lt', left: fact('registered'), right: value('dtsen') }), path: `${thirdAt}.left.id`, code: 'fact-type', cure: 'whole number' },
  { name: 'has on a code', breaks: third({ op: 'has', fact: 'registered', code: 'dtsen' }), path: `${thirdAt}.fact`, code: 'fact-type', cure: 'list of codes' },
  { name: 'equal to a list of codes', breaks: third({ op: 'eq', left: fact('receives'), right: value('cash') }), path: `${thirdAt}.left.id`, code: 'fact-type', cure: 'cannot be used' },
  { name: 'the age of a code', breaks: (c) => { perMember(c).components[0].where.left.born = 'school'; }, path: `${amountAt}.of.of[2].components[0].where.left.born`, code: 'fact-type', cure: 'date' },
  { name: 'within no region', breaks: third({ op: 'within', left: { op: 'fact', id: 'region' }, region: [] }), path: `${thirdAt}.region`, code: 'empty-list', cure: 'empty' },
  { name: 'within a name among codes', breaks: third({ op: 'within', left: { op: 'fact', id: 'region' }, region: ['31', 'Jakarta'] }), path: `${thirdAt}.region[1]`, code: 'region-code', cure: 'code' },
  { name: 'within a number', breaks: third({ op: 'within', left: fact('decile'), region: '32' }), path: `${thirdAt}.left.id`, code: 'fact-type', cure: 'region' },
  { name: 'within something worked out', breaks: third({ op: 'within', left: { op: 'count', list: 'members' }, region: '32' }), path: `${thirdAt}.left`, code: 'compare-types', cure: 'same kind' },
  { name: 'a limit on a code', breaks: third({ op: 'meets', left: fact('registered'), param: 'cash.decile' }), path: `${thirdAt}.left.id`, code: 'fact-type', cure: 'whole number' },
  { name: 'a date compared with a number', breaks: third({ op: 'gt', left: fact('movedOn'), right: { op: 'param', id: 'cash.most' } }), path: `${thirdAt}.right`, code: 'compare-types', cure: 'cannot be compared' },
  { name: 'a number compared with a text', breaks: third({ op: 'lte', left: fact('decile'), right: value('4') }), path: `${thirdAt}.right.value`, code: 'const-type', cure: 'Expected number' },
  { name: 'a yes compared with a word', breaks: third({ op: 'eq', left: fact('kks'), right: value('true') }), path: `${thirdAt}.right.value`, code: 'const-type', cure: 'true or false' },
  { name: 'the constant first, and wrong', breaks: third({ op: 'eq', left: value(1), right: fact('kks') }), path: `${thirdAt}.left.value`, code: 'const-type', cure: 'true or false' },
  { name: 'an age compared with a text', breaks: (c) => { perMember(c).components[0].where.right.value = 'old'; }, path: `${amountAt}.of.of[2].components[0].where.right.value`, code: 'const-type', cure: 'number' },
  { name: 'a date compared with a year', breaks: third({ op: 'gt', left: fact('movedOn'), right: value(2024) }), path: `${thirdAt}.right.value`, code: 'const-type', cure: 'date' },
  { name: 'a region compared with a number', breaks: third({ op: 'eq', left: fact('region'), right: value(32) }), path: `${thirdAt}.right.value`, code: 'const-type', cure: 'region code' },
  { name: 'a code compared with a number', breaks: third({ op: 'eq', left: fact('registered'), right: value(1) }), path: `${thirdAt}.right.value`, code: 'const-type', cure: 'Expected code' },
  { name: 'a word that has to meet a limit', breaks: third({ op: 'meets', left: value('4'), param: 'cash.decile' }), path: `${thirdAt}.left.value`, code: 'const-type', cure: 'Expected number' },
  { name: 'a word in a list of numbers', breaks: third({ op: 'in', left: { op: 'count', list: 'members' }, right: [1, '2'] }), path: `${thirdAt}.right[1]`, code: 'const-type', cure: 'number' },
  { name: 'half a decile', breaks: third({ op: 'lte', left: fact('decile'), right: value(4.5) }), path: `${thirdAt}.right.value`, code: 'not-whole', cure: 'whole' },
  { name: 'a date that does not exist', breaks: third({ op: 'gt', left: fact('movedOn'), right: value('2025-02-29') }), path: `${thirdAt}.right.value`, code: 'date', cure: 'calendar' },
  { name: 'a region that is no code', breaks: third({ op: 'eq', left: fact('region'), right: value('Bandung') }), path: `${thirdAt}.right.value`, code: 'region-code', cure: 'digits' },
  { name: 'a decile of 40', breaks: third({ op: 'lte', left: fact('decile'), right: value(40) }), path: `${thirdAt}.right.value`, code: 'const-bounds', cure: '1 to 10' },
  { name: 'an office asked for what people know', breaks: third({ op: 'attested', fact: 'kks', text: { id: 'Menurut dinas' } }), path: `${thirdAt}.fact`, code: 'not-attested', cure: '"attested": true' },
  { name: 'a bare number as a limit', breaks: (c) => { elig(c).of[0].param = 'cash.most'; }, path: `${condAt}.of[0].param`, code: 'meets-number', cure: '"lte"' },
  { name: 'a limit as a bare number', breaks: third({ op: 'lte', left: fact('decile'), right: { op: 'param', id: 'cash.decile' } }), path: `${thirdAt}.right.id`, code: 'threshold-compared', cure: 'Use "meets"' },
  { name: 'an age in months', breaks: (c) => { c.params['cash.old-age'].unit = 'months'; }, path: `${condAt}.of[1].where.right.id`, code: 'age-unit', cure: 'in years' },
  { name: 'two reasons of one name', breaks: (c) => { elig(c).of[1].id = 'decile'; }, path: `${condAt}.of[1].id`, code: 'duplicate-reason', cure: `${condAt}.of[0].id` },
  { name: 'a word to fill in that nobody fills in', breaks: (c) => { elig(c).of[0].say.unmet.en = 'Yours is {value}.'; }, path: `${condAt}.of[0].say.unmet.en`, code: 'placeholder', cure: '{actual} and {limit}' },
  { name: 'a brace left open', breaks: (c) => { elig(c).of[0].say.unmet.en = 'Yours is {actual.'; }, path: `${condAt}.of[0].say.unmet.en`, code: 'placeholder', cure: 'not filled in' },
  { name: 'a promise', breaks: (c) => { elig(c).of[0].say.met = { id: 'Anda Berhak menerima.' }; }, path: `${condAt}.of[0].say.met.id`, code: 'promise-word', cure: 'promises' },
];

// biome-ignore format: one mistake a line
const amounts: Mistake[] = [
  { name: 'a sum with cents', breaks: (c) => { c.params['cash.elderly'].values[0].value = 99.5; }, path: 'params["cash.elderly"].values[0].value', code: 'param-not-whole', cure: 'Round it' },
  { name: 'a sum below zero', breaks: (c) => { c.params['cash.elderly'].regional['31'][0].value = -5; }, path: 'params["cash.elderly"].regional["31"][0].value', code: 'param-negative', cure: '0 or more' },
  { name: 'numbers and limits mixed', breaks: (c) => { c.params['cash.decile'].values[0].value = 5; }, path: 'params["cash.decile"]', code: 'param-mixed', cure: 'same way' },
  { name: 'people where money is asked for', breaks: (c) => { perMember(c).components[0].amount.id = 'cash.most'; }, path: `${amountAt}.of.of[2].components[0].amount.id`, code: 'amount-unit', cure: 'in rupiah' },
  { name: 'people in the other case', breaks: (c) => { amount(c).of.of[3].else = { op: 'param', id: 'cash.most' }; }, path: `${amountAt}.of.of[3].else.id`, code: 'amount-unit', cure: 'in rupiah' },
  { name: 'people times people', breaks: (c) => { amount(c).of.of[3].then.of[0].id = 'cash.most'; }, path: `${amountAt}.of.of[3].then`, code: 'amount-no-money', cure: 'in rupiah' },
  { name: 'a condition of an amount about nothing', breaks: (c) => { amount(c).of.of[3].if.fact = 'need'; }, path: `${amountAt}.of.of[3].if.fact`, code: 'unknown-fact', hint: 'needs', cure: 'no fact' },
  { name: 'a limit where money is asked for', breaks: (c) => { c.params['cash.elderly'].values[0].value = { op: 'lte', value: 1 }; delete c.params['cash.elderly'].regional; }, path: `${amountAt}.of.of[2].components[0].amount.id`, code: 'amount-threshold', cure: 'bare number' },
  { name: 'money times money', breaks: (c) => { amount(c).of.of[0].of = [1, 2].map(() => ({ op: 'param', id: 'cash.elderly' })); }, path: `${amountAt}.of.of[0]`, code: 'amount-product', cure: 'plain number' },
  { name: 'a cap in Rupiah', breaks: (c) => { perMember(c).most = 'cash.elderly'; }, path: `${amountAt}.of.of[2].most`, code: 'most-unit', cure: 'persons' },
  { name: 'from more to less', breaks: (c) => { amount(c).of.of[1].low.value = 3; }, path: `${amountAt}.of.of[1]`, code: 'range-backwards', cure: 'Swap' },
  { name: 'stages of a monthly amount', breaks: (c) => { amount(c).per = 'month'; }, path: `${amountAt}.stagesPerYear`, code: 'stages-per-year', cure: 'Remove' },
  { name: 'a component twice', breaks: (c) => { perMember(c).components[1].id = 'elderly'; perMember(c).order.of.pop(); }, path: `${amountAt}.of.of[2].components[1].id`, code: 'duplicate-component', cure: 'once' },
  { name: 'a component twice in the order', breaks: (c) => { perMember(c).order.of[1] = 'elderly'; }, path: `${amountAt}.of.of[2].order.of[1]`, code: 'duplicate-component', cure: 'once' },
  { name: 'a budget in families', breaks: (c) => { c.programs[0].budgets[0].unit = 'families'; }, path: 'programs[0].budgets[0].unit', code: 'figure-unit', cure: 'budgets in rupiah' },
];

// biome-ignore format: one mistake a line
const time: Mistake[] = [
  { name: 'an end before the start', breaks: (c) => { c.programs[0].eligibility[0].validTo = '2023-12-31'; }, path: 'programs[0].eligibility[0].validTo', code: 'timeline-backwards', cure: 'last day' },
  { name: 'the newest first', breaks: (c) => { c.params['cash.decile'].values.reverse(); }, path: 'params["cash.decile"].values[1].validFrom', code: 'timeline-order', cure: 'oldest entry first' },
  { name: 'an entry after one without an end', breaks: (c) => { delete c.params['cash.decile'].values[1].validTo; }, path: 'params["cash.decile"].values[1]', code: 'timeline-open', cure: '"validTo": "2025-03-31"' },
  { name: 'one day in two entries', breaks: (c) => { c.params['cash.decile'].values[1].validTo = '2025-04-01'; }, path: 'params["cash.decile"].values[2].validFrom', code: 'timeline-overlap', cure: 'only one' },
  { name: 'a day in no entry', breaks: (c) => { c.params['cash.decile'].values[1].validTo = '2025-03-30'; }, path: 'params["cash.decile"].values[2].validFrom', code: 'timeline-hole', cure: '"validFrom": "2025-03-31", "validTo": "2025-03-31"' },
  { name: 'a hole in prose', breaks: (c) => { c.programs[0].prose.documents = [{ ...dated, validTo: '2024-02-28', value: [{ id: 'KTP' }] }, { ...dated, validFrom: '2024-03-01', value: [{ id: 'KK' }] }]; }, path: 'programs[0].prose.documents[1].validFrom', code: 'timeline-hole', cure: '2024-02-29' },
  { name: 'checked before it was out', breaks: (c) => { c.params['cash.decile'].values[2].checkedOn = '2025-01-01'; delete c.params['cash.decile'].values[2].evidenceUntil; }, path: 'params["cash.decile"].values[2].checkedOn', code: 'checked-before-published', cure: 'Correct one' },
  { name: 'evidence from after the check', breaks: (c) => { c.params['cash.decile'].values[2].evidenceUntil = '2026-07-01'; }, path: 'params["cash.decile"].values[2].evidenceUntil', code: 'evidence-after-check', cure: 'last check' },
  { name: 'retrieved before it was out', breaks: (c) => { c.sources['law-1'].retrievedOn = '2018-01-01'; }, path: 'sources["law-1"].retrievedOn', code: 'retrieved-before-published', cure: 'Retrieved' },
];

// biome-ignore format: one mistake a line
const names: Mistake[] = [
  { name: 'a source nobody can look up', breaks: (c) => { delete c.sources['page-1'].url; }, path: 'sources["page-1"]', code: 'source-unreachable', cure: 'Add its "url"' },
  { name: 'two programmes of one id', breaks: (c) => { c.programs[1].id = 'cash'; elig(c, 1).of.shift(); }, path: 'programs[1].id', code: 'duplicate-program', cure: 'programs[0].id' },
  { name: 'two programmes of one alias', breaks: (c) => { c.programs[1].aliases = ['old-cash']; }, path: 'programs[1].aliases[0]', code: 'duplicate-alias', cure: 'programs[0].aliases[0]' },
  { name: 'an alias that is an id', breaks: (c) => { c.programs[1].aliases = ['cash']; }, path: 'programs[1].aliases[0]', code: 'alias-is-id', cure: 'Remove the alias' },
  { name: 'two programmes that ask for one another', breaks: third({ op: 'eligible', program: 'rice' }), path: 'programs[1].eligibility[0].value.of[0].program', code: 'cycle', cure: 'cash → rice → cash' },
  { name: 'a rule that asks for its programme', breaks: (c) => { c.rules['not-moved'].versions[0].value.of = { op: 'eligible', program: 'cash' }; }, path: `${condAt}.of[6].id`, code: 'cycle', cure: 'not-moved → cash → not-moved' },
];

// biome-ignore format: one mistake a line
export const regional: Mistake[] = [
  { name: 'an id without the prefix', breaks: (c) => { c.programs[0].aliases = ['top-up']; }, path: 'programs[0].aliases[0]', code: 'prefix', hint: 'city:top-up', cure: 'Begin it with "city:"' },
  { name: 'an id under the prefix of another', breaks: (c) => { c.facts['town:card'] = c.facts['city:card']; }, path: 'facts["town:card"]', code: 'prefix', hint: 'city:card', cure: 'own name' },
  { name: 'another territory', breaks: (c) => { c.programs[0].territory = '3204'; }, path: 'programs[0].territory', code: 'territory', cure: 'begins with 3273' },
  { name: 'a value for another territory', breaks: (c) => { c.params['city:sum'].regional = { '31': c.params['city:sum'].values }; }, path: 'params["city:sum"].regional["31"]', code: 'territory', cure: 'outside' },
  { name: 'an own param misspelt', breaks: (c) => { c.programs[0].amounts[0].value.of.id = 'city:sums'; }, path: 'programs[0].amounts[0].value.of.id', code: 'unknown-param', hint: 'city:sum', cure: 'no param' },
];

/** In a catalog that stands alone. */
export const nationalMistakes = { shape, ids, facts, conditions, amounts, time, names };
