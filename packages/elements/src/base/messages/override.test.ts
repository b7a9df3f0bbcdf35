import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { id as cek } from '../../cek/messages/id.ts';
import { messages as jadwal } from '../../jadwal/messages.ts';
import { messages as nik } from '../../nik/messages.ts';
import { messages as nominal } from '../../nominal/messages.ts';
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

  it('takes none for what came out, how sure it is, who said so, and what is shared or printed', () => {
    const warnings = [
      'status.eligible',
      'result.summary',
      'reason.unknown',
      'hint.decile',
      'when.press',
      'amount.open',
    ];
    const left = ['confidence.low', 'share.text', 'print.result', 'step.hasil', 'skippable', 'gate.rest', 'fact.paid'];
    for (const key of [...warnings, ...left]) expect(free(cek)).not.toContain(key);
    for (const word of ['Cocok', 'cocok', 'cair', 'Bukan', 'lemah', 'diketahui']) {
      expect(free(cek).filter((key) => cek[key as keyof typeof cek].includes(word))).toEqual([]);
    }
  });

  it('takes none for the warnings of the other elements', () => {
    for (const key of ['waves', 'stale', 'certainty.official', 'certainty.unknown', 'byPress', 'notSeen'])
      expect(free(jadwal.id)).not.toContain(key);
    for (const key of ['lead', 'facts', 'stale', 'confidence.low']) expect(free(nominal.id)).not.toContain(key);
    for (const key of ['fine', 'odd', 'proves']) expect(free(nik.id)).not.toContain(key);
  });

  it('keeps what the README says that it keeps, and nothing else', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    const [, table = ''] = /\| Keys \| What they say \|\n([\s\S]*?)\n\n/.exec(readme) ?? [];
    const listed = table
      .split('\n')
      .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(.+?)`/g)].map(([, key = '']) => key));
    expect(listed.length).toBeGreaterThan(20);
    for (const section of [common, cek, jadwal.id, nik.id, nominal.id]) {
      const kept = Object.keys(section).filter((key) => !free(section).includes(key));
      expect(kept).toEqual(Object.keys(section).filter((key) => listed.some((start) => key.startsWith(start))));
    }
  });
});
