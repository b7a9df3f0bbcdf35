// What people read here: in both languages, short, without promises, and with every abbreviation told once.
import { describe, expect, it } from 'vitest';
import { contacts, type Guide, guideDocuments, guides, officialSystems, safetySources } from './index.ts';

interface Said {
  path: string;
  id: string;
  en: string;
}

function* textsIn(value: unknown, path: string): Generator<Said> {
  if (typeof value !== 'object' || value === null) return;
  const { id, en } = value as Partial<Said>;
  if (en !== undefined) yield { path, id: id ?? '', en };
  else for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${path}.${key}`);
}

const all = { contacts: contacts(), systems: officialSystems(), documents: guideDocuments(), guides: guides() };
const texts = [...textsIn(all, '')];

/** Fields that hold words: all of them are texts, none is a bare string. */
const worded = /"(?:name|owner|who|asks|shows|now|note|for|title|answer|text|do|howLong|said)":\s*"/;

it('is there in Indonesian and in English', () => {
  expect(texts.length).toBeGreaterThan(250);
  expect(texts.filter(({ id, en }) => id.trim() === '' || en.trim() === '')).toEqual([]);
  const bare = JSON.stringify({
    ...all,
    guides: all.guides.map(({ steps, ...rest }) => ({ ...rest, steps: steps.map(({ who: _, ...step }) => step) })),
  });
  expect(bare).not.toMatch(worded);
});

it('is said in short sentences', () => {
  const long = texts.flatMap(({ path, id, en }) =>
    [id, en]
      .flatMap((text) => text.split(/(?<=[.!?])\s+/))
      .filter((sentence) => sentence.split(/\s+/).length > 22)
      .map((sentence) => `${path}: ${sentence}`),
  );
  expect(long).toEqual([]);
  const lengths = guides().flatMap((guide) =>
    [...textsIn(guide, '')].flatMap(({ id }) => id.split(/(?<=[.!?])\s+/).map((one) => one.split(/\s+/).length)),
  );
  lengths.sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(12);
});

it('promises nothing', () => {
  const promise = /\b(berhak|lolos|pasti|dipastikan|selamat|dijamin|entitled|guaranteed?|congratulations)\b|!/i;
  expect(texts.filter(({ id, en }) => promise.test(`${id} ${en}`))).toEqual([]);
});

it('calls a source what it is to a reader, not what it was to its makers', () => {
  const titles = Object.values(safetySources()).map(({ title, issuer }) => `${title} ${issuer}`);
  expect(titles.filter((title) => /this project|founding|seed|brief/i.test(title))).toEqual([]);
});

/** A guide in the order in which it is read. */
function reading({ answer, causes, steps, unknown }: Guide, locale: 'id' | 'en'): string {
  const papers = new Map(guideDocuments().map(({ id, name }) => [id, name]));
  return [
    answer,
    ...causes.map(({ text }) => text),
    ...steps.flatMap((step) => [step.do, ...step.documents.map((id) => papers.get(id))]),
    ...unknown.map(({ text }) => text),
  ]
    .map((text) => text?.[locale] ?? '')
    .join(' ');
}

describe.each(guides().map((guide) => [guide.slug, guide] as const))('%s', (_, guide) => {
  it.each(['id', 'en'] as const)('explains each abbreviation where it first stands (%s)', (locale) => {
    const text = reading(guide, locale);
    const untold = [
      'NIK',
      'KTP',
      'KK',
      'KKS',
      'KPM',
      'DTSEN',
      'SIKS-NG',
      'BPS',
      'PBI',
      'PKH',
      'OTP',
      'APK',
      'IKD',
    ].filter((short) => {
      const first = new RegExp(`\\b${short}\\b(?!-)(.{0,2})`).exec(text);
      return first && !/^\s?\(/.test(first[1] ?? '');
    });
    expect(untold).toEqual([]);
  });
});
