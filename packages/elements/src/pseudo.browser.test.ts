import { nationalCatalog } from '@bansos-kit/core/catalog';
import { childrenOf, provinces, regencies } from '@bansos-kit/core/regions';
import { scheduleSource, stages } from '@bansos-kit/core/schedule';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { cutPrompts, cutText } from '../test/cut-text.ts';
import { narrow, states, unfold } from '../test/every-state.ts';
import { mount, part } from '../test/page.ts';
import { outsideBrackets, pseudo, pseudonymise, pseudonymiseTexts, textsIn } from '../test/pseudo.ts';
import { date } from './base/dates.ts';
import { id as common } from './base/messages/id.ts';
import { id as check } from './cek/messages/id.ts';
import { catalog } from './generated/catalog.ts';
import { programNames } from './generated/programs.ts';
import { messages as jadwal } from './jadwal/messages.ts';
import { messages as nik } from './nik/messages.ts';
import { messages as nominal } from './nominal/messages.ts';
import { messages as wilayah } from './wilayah/messages.ts';

// Sentences that the library makes belong to the page, too.
vi.mock('@bansos-kit/core/policy', async (load) => {
  const policy = await load<typeof import('@bansos-kit/core/policy')>();
  const explain: typeof policy.explain = (...args) => {
    const told = policy.explain(...args);
    const spoken = <Row extends { text: string }>(row: Row): Row => ({ ...row, text: pseudo(row.text) });
    return {
      ...told,
      name: pseudo(told.name),
      summary: told.summary.map(pseudo),
      open: told.open.map(pseudo),
      notes: told.notes.map(pseudo),
      reasons: told.reasons.map(spoken),
      ...(told.amount && { amount: { ...spoken(told.amount), lines: told.amount.lines.map(spoken) } }),
    };
  };
  return { ...policy, explain };
});
vi.mock('@bansos-kit/core/nik', async (load) => {
  const nik = await load<typeof import('@bansos-kit/core/nik')>();
  const explainNikIssue: typeof nik.explainNikIssue = (...args) => pseudo(nik.explainNikIssue(...args));
  const explainNikSuggestion: typeof nik.explainNikSuggestion = (...args) => pseudo(nik.explainNikSuggestion(...args));
  return { ...nik, explainNikIssue, explainNikSuggestion };
});
vi.mock('@bansos-kit/core/schedule', async (load) => {
  const schedule = await load<typeof import('@bansos-kit/core/schedule')>();
  const told = <Data>(data: Data): Data => {
    const own = structuredClone(data);
    pseudonymiseTexts(own);
    return own;
  };
  const stages: typeof schedule.stages = (...args) => told(schedule.stages(...args));
  const upcoming: typeof schedule.upcoming = (...args) => told(schedule.upcoming(...args));
  const calendar: typeof schedule.calendar = (...args) => told(schedule.calendar(...args));
  return { ...schedule, stages, upcoming, calendar };
});

// Of a catalogue that is missing here, every sentence counts as written into a template.
const wording = [common, check, jadwal, nik, nominal, wilayah];

beforeAll(async () => {
  pseudonymise(wording);
  pseudonymiseTexts(catalog);
  pseudonymiseTexts(nationalCatalog);
  pseudonymiseTexts(programNames);
  await Promise.all([import('./define.ts'), import('./wilayah/districts.ts')]);
  await narrow();
  names = namesInData();
});
afterEach(() => document.body.replaceChildren());

/** Names that are the same in every language: of places, and of who said what. */
function namesInData(): Set<string> {
  const places = provinces().flatMap(({ code }) => regencies(code));
  const cited = nationalCatalog.programs.flatMap(({ id }) => textsIn(stages(id, 2026))).map(scheduleSource);
  const sources = [...Object.values(nationalCatalog.sources), ...cited];
  return new Set([provinces(), places, childrenOf('3273'), sources].flatMap(textsIn));
}
let names: Set<string>;

const isName = (text: string): boolean => names.has(text) || text.split(', ').every((part) => names.has(part));
const months = Array.from({ length: 12 }, (_, month) =>
  date(`2026-${String(month + 1).padStart(2, '0')}`, 'id').slice(0, -5),
);
// The letters of the months' strip, the same in both languages; its words stand beside it.
const initials = /^[JFMASOND]$/;
const values = new RegExp(`[\\w.]+\\.go\\.id|Rp[\\d.–]+|${months.join('|')}`, 'gu'); // written by rule, in every language

/** Text, also for screen readers alone, that stands in no brackets and is no name: somebody wrote it into a template. */
function hardCoded(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const own = [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data);
    const said = ['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? '');
    const loose = [...own, ...said]
      .map((text) => outsideBrackets(text).trim())
      .filter((text) => !(initials.test(text) && element.closest('.strip')))
      .filter((text) => !isName(text) && /\p{L}/u.test(text.replace(values, '')));
    return [
      ...loose.map((text) => `in no catalogue: "${text}" in ${element.localName}.${element.className}`),
      ...(element.shadowRoot ? hardCoded(element.shadowRoot) : []),
    ];
  });
}

it.each(Object.keys(states))(
  '%s can be read whole at 320 px, and says nothing that stands in no catalogue',
  async (name) => {
    for await (const state of states[name]?.() ?? []) {
      unfold();
      expect([...cutText(), ...cutPrompts()], state).toEqual([]);
      expect(hardCoded(document.body), state).toEqual([]);
    }
  },
);

it('would see text that is cut, and text that stands in no catalogue', async () => {
  const element = await mount('<bansos-jadwal as-of="2026-11-21"></bansos-jadwal>');
  part(element, 'h2').style.whiteSpace = 'nowrap';
  part(element, 'p').append('Halo');
  expect(cutText().join()).toContain('out of its box');
  expect(hardCoded(document.body).join()).toContain('"Halo"');
});

it('is longer by 40 % and keeps its holes and hosts', () => {
  const text = 'Cek di {host} atau cekbansos.kemensos.go.id';
  expect(pseudo(text)).toMatch(/^⟦.*\{host\}.*cekbansos\.kemensos\.go\.id.*⟧$/);
  for (const one of [text, 'KTP', 'Lanjut']) expect(pseudo(one).length).toBeGreaterThanOrEqual(one.length * 1.4);
  expect(pseudo(pseudo(text))).toBe(pseudo(text));
});
