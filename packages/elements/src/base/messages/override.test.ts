import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { id as cek } from '../../cek/messages/id.ts';
import { messages as jadwal } from '../../jadwal/messages.ts';
import { messages as nik } from '../../nik/messages.ts';
import { messages as nominal } from '../../nominal/messages.ts';
import { messages as wilayah } from '../../wilayah/messages.ts';
import { id as common } from './id.ts';
import { override } from './override.ts';

/** What a page may say in its own words, of these. */
function free(section: object): string[] {
  const words = section as Record<string, string>;
  const own = Object.fromEntries(Object.keys(words).map((key) => [key, 'Lain']));
  return Object.keys(words).filter((key) => override(words, own, key) === 'Lain');
}

describe('override', () => {
  it('takes a wording for questions and buttons', () => {
    expect(free(cek)).toEqual(
      expect.arrayContaining(['title', 'next', 'members.count', 'ask.school', 'steps.propose']),
    );
    expect(override({ next: 'Lanjut' }, { next: 'Terus' }, 'next')).toBe('Terus');
  });

  it.each([{ next: ' ' }, { next: 3 }, { next: {} }, null, 'next', undefined])('takes none from %j', (own) =>
    expect(override({ next: 'Lanjut' }, own, 'next')).toBe('Lanjut'),
  );

  it('takes none for what every element says of itself', () => expect(free(common)).toEqual([]));

  it('takes none for what came out, how sure it is, who said so, what is known, and what an answer means', () => {
    const words = {
      cek: 'status. result. reason confidence. hint. hints. when. amount. share print step.hasil skippable gate. fact. notice. as-of yes no unknown',
      jadwal: 'firstPaid noData evidence announced sources waves stale certainty byPress notSeen saved',
      nik: 'lead meaning codeUnknown codeRetired codeKnown exampleNote masked cleared fine odd proves',
      nominal:
        'perStage perMonth perYear once aStage noAmount notRunning noSource range toInsurer cap sources lead facts stale confidence.',
    };
    const sections = { cek, jadwal: jadwal.id, nik: nik.id, nominal: nominal.id };
    for (const [element, starts] of Object.entries(words)) {
      const section = sections[element as keyof typeof sections];
      for (const start of starts.split(' ')) {
        expect(Object.keys(section).filter((key) => key.startsWith(start))).not.toEqual([]);
        expect(free(section).filter((key) => key.startsWith(start))).toEqual([]);
      }
    }
  });

  it('takes none that says a sum, a date, a source, or how it stands', () => {
    for (const section of [cek, jadwal.id, jadwal.en, nik.id, nik.en, nominal.id, nominal.en, wilayah.id]) {
      const words: Record<string, string> = { ...section };
      const said = free(section).filter((key) =>
        /\{(?!n\}|what\}|year\})|\bcair\b|paid|cocok|terdaftar:|sumber|source/i.test(words[key] ?? ''),
      );
      expect(said).toEqual([]);
    }
  });

  it('takes what the README says, and nothing else', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    const [, table = ''] = /\| Keys \| What a page may word \|\n([\s\S]*?)\n\n/.exec(readme) ?? [];
    const codes = (text = ''): string[] => [...text.matchAll(/`(.+?)`/g)].map(([, key = '']) => key);
    const rows = table.split('\n').map((row) => row.split('|'));
    const listed = rows.flatMap(([, keys]) => codes(keys));
    const but = rows.flatMap(([, , what]) => codes(what));
    const isListed = (key: string): boolean =>
      !but.includes(key) && listed.some((one) => (one.endsWith('.') ? key.startsWith(one) : key === one));
    const sections = [common, cek, jadwal.id, nik.id, nominal.id, wilayah.id];
    for (const section of sections) expect(free(section)).toEqual(Object.keys(section).filter(isListed));
    const keys = sections.flatMap((section) => Object.keys(section));
    for (const one of [...listed, ...but]) expect(keys.some((key) => key.startsWith(one))).toBe(true);
  });
});
