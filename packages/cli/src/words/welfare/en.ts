import type { WelfareWords } from './words.ts';

export const welfare: WelfareWords = {
  help: {
    welfare: {
      description: 'Shows the poverty line of BPS, the class of a spending, or what a DTSEN decile means.',
      arguments: {
        'per-head': 'Average spending per person a month: 700000, 700.000 or Rp700.000.',
        province: 'Code of a province, such as 32. Without it: the national line.',
        decile: 'The decile on Cek Bansos: 1 to 10, "6-10" or "belum ada desil".',
        'as-of': 'By what was published on this date. Default: today in Jakarta.',
        brief: 'The outcome only, without explanations and sources.',
        json: 'Print one JSON object, for programs.',
        locale: "Language: id or en. Default: the system's, and id where that is not en.",
        help: 'Show this help.',
      },
      examples: [
        { says: 'The poverty line of a province.', command: 'bansos welfare --province 32' },
        { says: 'The class of a spending.', command: 'bansos welfare --per-head 700.000 --province 32' },
        { says: 'What a decile means, and which programmes ask for it.', command: 'bansos welfare --decile 3' },
      ],
      notes: [
        'The poverty line and the classes of spending do not decide on aid. Programmes use DTSEN deciles and other criteria.',
        'Rupiah cannot be turned into a decile: a decile is a rank, not a measure of income.',
      ],
    },
  },
  usage: {
    money: (option) => `${option} must be a sum of rupiah, such as 700000, 700.000 or Rp700.000.`,
    province: (option) =>
      `${option} must be the code of a province that we know, such as 32. Look for it: bansos region <name>.`,
    decile: (option) => `${option} must be 1 to 10, or the text on Cek Bansos: "6-10" or "belum ada desil".`,
  },
  welfare: {
    titleLine: 'Poverty line',
    titleSpending: (sum) => `A spending of ${sum} per person a month`,
    asOf: 'Seen on',
    nation: 'Indonesia',
    line: 'Line',
    perHead: (sum) => `${sum} per person a month`,
    survey: (period, published, byHabit) => `${period}, published ${byHabit ? 'by ' : ''}${published}`,
    period: 'BPS survey',
    household: 'Household',
    householdSum: (sum, members) => `${sum} a month${members ? ` for ${members} people on average` : ''}`,
    notFound: (periods) => `There is a newer one (${periods}), but we did not find its figure.`,
    noLine: 'No line that we know of had been published on that day.',
    stale: (date) => `Our sources reach to ${date}. A newer figure may be out.`,
    class: 'Class',
    bounds: (from, below) => (below ? `${from} to below ${below}` : `${from} and above`),
    boundsLabel: 'Bounds',
    multiples: (from, below) =>
      below ? `${from} to below ${below} times the line` : `${from} times the line and above`,
    times: (ratio) => `${ratio} times the poverty line`,
    ratio: 'The sum',
    note: 'Note',
    doesNotSay: 'What this does not decide',
    rangeText: 'The Cek Bansos site does not tell deciles 6 to 10 apart.',
    range: (from, to) => `Deciles ${from} to ${to}`,
    one: (decile) => `Decile ${decile}`,
    percentile: (from, to) => `Families ranked at ${from} to ${to} percent, from the lowest welfare.`,
    names: (names) => `Often called: ${names}. No official name, and sources differ.`,
    unranked: {
      title: 'No decile yet',
      text: 'The family is known but has no rank yet. That is no refusal, and we do not guess its decile.',
    },
    notListed: {
      title: 'Not found',
      text: 'The site found nobody. That is no decile, and no proof that the person is not registered: check spelling and region.',
    },
    is: 'What it is',
    isNot: 'What it is not',
    programs: 'Programmes that ask for the decile',
    match: {
      meets: 'This decile fits',
      'only-if': 'The decile alone does not settle it: officials or something else decide too',
      'does-not-meet': 'This decile does not fit',
      'depends-on-decile': 'Depends on the exact decile',
    },
    limit: (meets, onlyIf) =>
      [meets ? `deciles ${meets}` : '', onlyIf ? `perhaps ${onlyIf}` : ''].filter(Boolean).join('; '),
    notAsking: 'Do not ask for the decile',
    noSource: 'No source for that day',
    before: (date) => `Deciles of DTSEN have been used since ${date}.`,
    rulesStale: (date) => `The sources of the limits reach to ${date}. The rules may have changed.`,
    update: 'Where the data are wrong',
    ask: 'All criteria, not only the decile: bansos check family.json',
  },
};
