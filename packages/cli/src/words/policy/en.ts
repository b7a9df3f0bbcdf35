import type { PolicyWords } from './words.ts';

const common = {
  json: 'Print one JSON object, for programs.',
  locale: "Language: id or en. Default: the system's, and id where that is not en.",
  catalog: 'Add this regional catalog. May be repeated.',
  help: 'Show this help.',
};

export const policy: PolicyWords = {
  help: {
    check: {
      description: "Compares a family's data with the written criteria of each programme of social assistance.",
      arguments: {
        file: "The family's data as JSON; - reads standard input.",
        'as-of': 'Judge by this date. Default: today in Jakarta.',
        program: 'Only this programme, such as pkh. May be repeated.',
        catalog: common.catalog,
        all: 'Every criterion of every programme, also of those not running.',
        brief: 'The outcome only, without reasons and sources.',
        payments: 'Add the next payments, by the written criteria alone.',
        json: common.json,
        locale: common.locale,
        help: common.help,
      },
      examples: [
        { says: 'Every programme, as of today.', command: 'bansos check family.json' },
        {
          says: 'One programme, by the rules of that day.',
          command: 'bansos check family.json --program pkh --as-of 2026-02-15',
        },
        { says: 'With a regional catalog.', command: 'bansos check family.json --catalog jakarta.json' },
      ],
      notes: [
        'What is left out is not known, which is not a "no". What is not there has to be said: false, 0 or [].',
        'The report repeats no birth date and nothing else of the file but what reasons compare. Nothing is sent, nothing stored.',
      ],
    },
    catalog: {
      description: 'Lints, compares and prints the rules: the national catalog and regional ones.',
      arguments: { locale: common.locale, help: common.help },
      examples: [
        { says: 'Lint a regional catalog.', command: 'bansos catalog lint jakarta.json' },
        { says: 'The rules of PKH, for a policy owner to check.', command: 'bansos catalog print pkh' },
      ],
      notes: [],
    },
    'catalog lint': {
      description: 'Finds mistakes in catalogs: where they are and what cures them.',
      arguments: {
        files: 'Files of catalogs; - reads standard input.',
        json: common.json,
        locale: common.locale,
        help: common.help,
      },
      examples: [
        {
          says: 'Two catalogs, and one beside the other.',
          command: 'bansos catalog lint jakarta.json jawa-timur.json',
        },
      ],
      notes: [],
    },
    'catalog diff': {
      description: 'Tells what changed between two days, when, and who says so.',
      arguments: {
        from: 'What held on this day is compared …',
        to: '… with what held up to this day.',
        program: 'Only what touches this programme. May be repeated.',
        catalog: common.catalog,
        json: common.json,
        locale: common.locale,
        help: common.help,
      },
      examples: [
        {
          says: 'What PKH changed in 2025.',
          command: 'bansos catalog diff --from 2025-01-01 --to 2025-12-31 --program pkh',
        },
      ],
      notes: [],
    },
    'catalog print': {
      description: 'Prints the rules as prose, with sources, dates, confidence and what other sources say.',
      arguments: {
        program: 'Only this programme. Default: all.',
        'as-of': 'What is in force on this day. Default: today in Jakarta.',
        history: 'Every version, not only what is in force.',
        catalog: common.catalog,
        json: common.json,
        locale: common.locale,
        help: common.help,
      },
      examples: [{ says: 'PKH since 2019.', command: 'bansos catalog print pkh --history' }],
      notes: [],
    },
    'catalog schema': {
      description: 'Prints the JSON Schema of catalogs, for editors that help with the typing.',
      arguments: { locale: common.locale, help: common.help },
      examples: [{ says: 'Keep it beside the catalog.', command: 'bansos catalog schema > catalog.schema.json' }],
      notes: [],
    },
  },
  usage: {
    unknownCatalogCommand: 'bansos catalog needs one of: lint, diff, print, schema.',
    noHousehold:
      'no file of a family was given. Write it after the command, or write - to read it from standard input.',
    oneHousehold: 'one file of a family at a time. Put a name that has spaces in quotes.',
    noCatalogs: 'no file of a catalog was given. Try: bansos catalog lint jakarta.json.',
    unreadable: (file, code) =>
      `the file ${file ? `"${file}" ` : ''}cannot be read${code ? ` (${code})` : ''}. Check its name and folder.`,
    unknownProgram: (known, suggestion) =>
      `a programme must be given by its id in the catalog.${suggestion ? ` Did you mean ${suggestion}?` : ''} There are: ${known.join(', ')}.`,
    missingDate: (option) => `${option} is missing. Give the day, such as ${option} 2026-01-01.`,
    backwards: '--to lies before --from. Swap them.',
    oneProgram: 'one programme at a time. Without a name, all are printed.',
    noArguments: 'this command takes options only. Leave the other words out.',
    allAndBrief: '--all and --brief do not go together. Choose one.',
  },
  files: {
    prompt: 'Paste the JSON, press Enter, then Ctrl+D (on Windows: Ctrl+Z, Enter).',
    unnamed: (place) => `File ${place}`,
    notJson: (line, column) =>
      `This is not JSON${line ? `: look around line ${line}, column ${column}` : ''}. Often a comma or a quote is missing.`,
    findings: (count) => `${count} ${count === 1 ? 'finding' : 'findings'}`,
    wholeFile: '(the whole file)',
  },
  sources: {
    heading: 'Sources',
    weak: 'weak source',
    confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  },
  check: {
    title: 'This family and the written criteria of social assistance',
    asOf: 'Judged as of',
    catalog: 'Catalog',
    programs: (count) => `${count} programmes`,
    evidence: 'Sources',
    until: (date) => `up to ${date}, unless a programme says otherwise`,
    household: "The family's file",
    status: {
      eligible: 'Written criteria met',
      'needs-info': 'Not enough data',
      'not-eligible': 'Some written criterion is not met',
      'not-running': 'Not running',
      'no-source': 'No source for this day',
    },
    allocation: { entitlement: '', quota: 'Places are limited.', discretionary: 'Officials decide.' },
    estimates: 'Amounts are estimates by the written rules, no promise.',
    amount: 'Amount',
    per: { month: 'a month', stage: 'a stage', year: 'a year', once: 'once' },
    notCounted: (members, because, perhaps) =>
      perhaps
        ? `${members} may not be counted: there is a limit on how many are`
        : `${members} not counted: ${because === 'total-limit' ? 'no more people are counted in all' : 'no more are counted in this component'}`,
    member: (place) => `member ${place}`,
    and: 'and',
    open: 'Open',
    note: 'Note',
    shared: (met, unknown) =>
      [met > 0 ? `${met} shared criteria met` : '', unknown > 0 ? `${unknown} shared criteria not known` : '']
        .filter(Boolean)
        .join(', ')
        .concat('; listed below'),
    sharedHeading: 'Shared criteria',
    sharedBy: (programs) => `Of ${programs}.`,
    others: (met, unknown) =>
      `Other criteria: ${[met > 0 ? `${met} met` : '', unknown > 0 ? `${unknown} not known` : ''].filter(Boolean).join(', ')}. All with --all.`,
    notRunning: (date) => `Not running on ${date}`,
    noSource: (date) => `Running or not on ${date}: we have no source`,
    ended: (date) => `until ${date}`,
    starts: (date) => `from ${date}`,
    next: 'What to ask next',
    closing: {
      title: 'Meeting the criteria ≠ being registered ≠ having been paid.',
      text:
        'This compares with the written criteria only. Who is registered, only the Ministry of Social Affairs knows: look at ' +
        'cekbansos.kemensos.go.id. What has been paid, only the bank or PT Pos knows. This is no government tool.',
    },
  },
  catalog: {
    noFindings: (programs, sources) => `No findings: ${programs} programmes, ${sources} sources.`,
    standalone: 'Without "extends": judged by itself, not as a regional catalog.',
    diff: {
      title: (from, to) => `What changed after ${from}, up to ${to}`,
      none: 'Nothing changed in the catalog in that time.',
      programs: 'for',
    },
    print: {
      title: (date) => `the rules in force on ${date}`,
      history: 'all rules that were ever in force',
      sharedHeading: 'Used by several programmes',
      facts: {
        authority: 'Authority',
        category: 'Group',
        unit: 'For',
        aliases: 'Former names',
        territory: 'Territory',
      },
      unit: { person: 'persons', family: 'families', household: 'households' },
      figures: 'Figures',
      parts: {
        eligibility: 'Criteria',
        amounts: 'Amount',
        duties: 'Duties',
        documents: 'Documents',
        channels: 'Channels',
        steps: 'Steps',
        combination: 'With other programmes',
        limits: 'Limits',
        exclusions: 'Exclusions',
        legal: 'Legal basis',
        'in-kind': 'In kind',
      },
      dates: (from, to) => `in force from ${from}${to ? ` to ${to}` : ' until something newer'}`,
      until: (date) => `until ${date}`,
      checked: (date) => `checked ${date}`,
      evidence: (date) => `sources up to ${date}`,
      note: (text) => `Note: ${text}`,
      gap: (name, from, to, why) => `${name}: nothing, from ${from}${to ? ` to ${to}` : ''}. ${why}`,
      otherwise: (value, why) => `Another source says: ${value}. ${why}`,
      notInForce: 'not in force on that day',
      conds: {
        all: 'All of these hold:',
        any: 'One of these is enough:',
        not: 'This must not hold:',
        none: 'No family member:',
        some: 'A family member:',
        every: 'Every family member:',
      },
      rule: (name) => `Shared criteria: ${name}`,
      attested: (text) => `${text} (for officials to say)`,
      paid: (per, stages, to) =>
        `${{ month: 'A month', stage: 'A stage', year: 'A year', once: 'Once' }[per]}${stages ? ` in ${stages} stages` : ''}, ${
          {
            person: 'paid to the person',
            family: 'paid to the family',
            insurer: 'paid to the insurer, not to the family',
            school: 'paid to the school',
            meter: 'as a discount on the bill',
          }[to]
        }:`,
      perMember: (most) =>
        `The sum over the members${most ? `, at most ${most} of them` : ''}; each counts once, in the best paid component:`,
      order: (names) => `The order by one source: ${names}`,
      atMost: (count) => `at most ${count} persons`,
      range: 'Between the two:',
      add: 'The sum of:',
      mul: 'The product of:',
      when: (cond) => `If ${cond}:`,
      else: 'Otherwise:',
      targets: 'Targets',
      budgets: 'Budgets',
      figure: ({ year, value, unit, reached }) =>
        `${year}: ${value}${{ families: ' families', persons: ' persons', rupiah: '' }[unit]} ${reached ? '(reached)' : '(planned)'}`,
    },
  },
};
