// The research behind this entry point has 10 systems, 8 cases, 7 contacts and 7 patterns of fraud. What became of each.
import { describe, expect, it } from 'vitest';
import pages from './data/app-pages.json' with { type: 'json' };
import findOut from './data/find-out.json' with { type: 'json' };
import services from './data/link-services.json' with { type: 'json' };
import rules from './data/message-signs.json' with { type: 'json' };
import {
  contacts,
  guide,
  guideDocuments,
  guides,
  inspectLink,
  officialContacts,
  officialSystems,
  safetySources,
} from './index.ts';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const unique = (list: readonly string[]) => new Set(list).size === list.length;

describe('systems', () => {
  it('all 10 are there', () => {
    expect(ids(officialSystems())).toEqual([
      ...['cekbansos', 'cekbansos-app', 'dtks-login', 'dtks-jakarta', 'siks-ng'],
      ...['cek-dtsen', 'dtsen-portal', 'perlinsos', 'pip', 'lapor'],
    ]);
  });

  it('have government addresses, and nobody is sent to what is not confirmed', () => {
    for (const { address, state, offered } of officialSystems()) {
      if (address !== undefined) expect(inspectLink(address).verdict).toBe('official');
      if (state === 'past') expect(offered).toBe(false);
    }
    expect(officialSystems().find(({ id }) => id === 'dtks-login')).toMatchObject({
      state: 'unconfirmed',
      offered: false,
    });
  });

  it('the form of Cek Bansos changed from name to NIK, with a fortnight of which nothing is known', () => {
    const [old, now] = officialSystems().find(({ id }) => id === 'cekbansos')?.forms ?? [];
    expect([old?.validTo, now?.validFrom, now?.validTo]).toEqual(['2026-01-31', '2026-02-16', undefined]);
    expect(now?.asks.id).toMatch(/NIK/);
  });
});

describe('contacts', () => {
  it('all 7 are there, local offices one by one, and the offices that steps name', () => {
    const research = [
      'command-center',
      'bank-1500111',
      'whatsapp',
      'info-email',
      'lapor',
      'dinsos',
      'village',
      'facilitator',
      'bps',
    ];
    const steps = ['cekbansos-site', 'cekbansos-app', 'dukcapil', 'card-bank', 'health-facility', 'police'];
    expect(ids(contacts()).toSorted()).toEqual([...research, ...steps].toSorted());
  });

  it('what is wrong or unconfirmed is never shown', () => {
    const shown = JSON.stringify([officialContacts(), officialSystems()]);
    for (const hidden of ['1500-111', '0811-1022-210', 'info@kemensos.go.id']) {
      expect(shown).not.toContain(hidden);
      expect(contacts().find(({ value }) => value === hidden)?.verdict).not.toBe('right');
    }
    expect(contacts().length - officialContacts().length).toBe(3);
    // A guide may name the wrong number, but only to correct it.
    const inGuides = JSON.stringify(guides().map(({ outdated: _, ...rest }) => rest));
    expect(inGuides).not.toMatch(/1500-111|0811|info@/);
  });

  it('the call centre is 021-171', () => {
    expect(
      officialContacts()
        .filter(({ kind }) => kind === 'phone')
        .map(({ value }) => value),
    ).toEqual(['021-171']);
  });

  it('sites and apps pass our own check', () => {
    for (const { kind, link } of officialContacts())
      if (kind === 'site' || kind === 'app') expect(inspectLink(link ?? '').verdict).toBe('official');
  });
});

describe('guides', () => {
  it('answer the 8 cases of the research and 4 more: moving, wrong data, no internet, a scam', () => {
    const cases = [
      'not-found',
      'no-decile',
      'decile-too-high',
      'listed-not-paid',
      'no-longer-recipient',
      'kks-lost',
      'pbi-inactive',
      'site-down',
    ];
    expect(ids(guides()).toSorted()).toEqual(
      [...cases, 'moved-house', 'wrong-data', 'no-internet', 'scam-message'].toSorted(),
    );
  });

  it('are found by id and by slug', () => {
    for (const one of guides()) {
      expect(guide(one.id)).toBe(one);
      expect(guide(one.slug)).toBe(one);
      expect(one.slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
    expect(unique(guides().map(({ slug }) => slug))).toBe(true);
    expect(guide('resep-rendang')).toBeUndefined();
  });

  it('lead only to contacts that may be shown, papers that are named, and guides that exist', () => {
    const may = new Set(ids(officialContacts()));
    const papers = new Set(ids(guideDocuments()));
    for (const { contacts: named, steps, related } of guides()) {
      expect([...named, ...steps.flatMap(({ where }) => where)].filter((id) => !may.has(id))).toEqual([]);
      expect(steps.flatMap(({ documents }) => documents).filter((id) => !papers.has(id))).toEqual([]);
      expect(related.filter((id) => !guide(id))).toEqual([]);
      expect(steps.length).toBeGreaterThan(0);
    }
    const used = new Set(guides().flatMap(({ steps }) => steps.flatMap(({ documents }) => documents)));
    expect([...papers].filter((id) => !used.has(id))).toEqual([]);
  });

  it('link to official pages only', () => {
    const links = guides().flatMap(({ steps }) => steps.flatMap(({ link }) => link ?? []));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => inspectLink(link).verdict !== 'official')).toEqual([]);
  });

  it('put old advice right', () => {
    const said = guides()
      .flatMap(({ outdated }) => outdated.map(({ now }) => now.en))
      .join('\n');
    for (const right of [
      /28 May 2025/,
      /dtks|No source confirms that login/,
      /e-warong has ended/,
      /021-171/,
      /NIK and a picture code/,
    ])
      expect(said).toMatch(right);
  });
});

describe('evidence', () => {
  const rows = [...contacts(), ...officialSystems(), ...guides(), ...rules, ...services, ...pages, ...findOut];
  const parts = [
    ...officialSystems().flatMap(({ forms }) => forms),
    ...guides().flatMap(({ causes, steps, outdated }) => [...causes, ...steps, ...outdated]),
  ];

  it('comes with every row: source, confidence, day', () => {
    for (const { cite, confidence, checkedOn } of rows) {
      expect(cite.length).toBeGreaterThan(0);
      expect(['high', 'medium', 'low']).toContain(confidence);
      expect(checkedOn).toMatch(/^2026-\d\d-\d\d$/);
    }
    for (const { cite, confidence } of parts) {
      expect(cite.length).toBeGreaterThan(0);
      expect(['high', 'medium', 'low']).toContain(confidence);
    }
    expect(parts.length).toBeGreaterThan(100);
  });

  it('names sources that are there, and each that is there is named', () => {
    const unknown = guides().flatMap(({ unknown }) => unknown.flatMap(({ cite = [] }) => cite));
    const cited = new Set(
      [...rows, ...parts]
        .flatMap(({ cite }) => cite)
        .concat(unknown)
        .map(({ source }) => source),
    );
    expect([...cited].filter((id) => !Object.hasOwn(safetySources(), id))).toEqual([]);
    expect(Object.keys(safetySources()).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('patterns of fraud: all 7 are seen by a sign or a reason', () => {
    const seen = rules.map(({ code }) => code);
    expect(seen).toEqual(
      expect.arrayContaining(['register-by-link', 'hoax-amount', 'install', 'suspicious-link', 'fee', 'otp', 'pin']),
    );
    expect(seen.length).toBe(11);
  });
});
