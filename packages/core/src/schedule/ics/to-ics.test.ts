import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../answers.ts';
import { calendar } from '../calendar.ts';
import { dayAfter } from '../months.ts';
import { toIcs } from './to-ics.ts';

const asOf = '2026-11-21';
const one = (id: string): CalendarEntry => {
  const entry = calendar({ from: '2019-01-01', to: '2027-12-31' }).find((line) => line.id === id);
  if (!entry) throw new Error(`No line ${id}.`);
  return entry;
};

/** What somebody else's parser reads. */
const read = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name)?.toString();
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      from: event.startDate.toString(),
      allDay: event.startDate.isDate && event.endDate.isDate,
      end: event.endDate.toString(),
      status: value('status'),
      transp: value('transp'),
      stamp: value('dtstamp'),
      url: value('url'),
    };
  });

const anyDay = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('toIcs', () => {
  it('writes an all-day event with an exclusive end, its certainty in words and its source', () => {
    const [event] = read(toIcs([one('pkh-2025-2:announced')], { locale: 'id', asOf }));
    expect(event).toEqual({
      uid: 'pkh-2025-2.announced@bansos-kit',
      summary: 'PKH Tahap 2 2025: diumumkan mulai cair',
      description: [
        'Pekan ketiga Mei 2025, kata Menteri Sosial pada 9 Mei.',
        'Waktunya disebut pejabat.',
        'Pembayaran bertahap menurut bank, daerah, dan hasil cek data. Catatan ini tidak berarti Anda akan dibayar.',
        'Sumber: DTSEN dimutakhirkan demi kelancaran penyaluran bansos triwulan II 2025, Kompas (Kilas Kementerian, Kemensos). https://kilaskementerian.kompas.com/kemensos/read/2025/05/09/18023801/dtsen-dimutakhirkan-demi-kelancaran-penyaluran-bansos-triwulan-ii-2025',
        'Sumber sampai 22 Agustus 2026; dibuat 21 November 2026.',
      ].join('\n'),
      from: '2025-05-15',
      allDay: true,
      end: '2025-05-22',
      status: 'CONFIRMED',
      transp: 'TRANSPARENT',
      stamp: '2026-11-21T00:00:00Z',
      url: 'https://kilaskementerian.kompas.com/kemensos/read/2025/05/09/18023801/dtsen-dimutakhirkan-demi-kelancaran-penyaluran-bansos-triwulan-ii-2025',
    });
  });

  it('speaks English when asked', () => {
    const [event] = read(toIcs([one('beras-2026-2:first-paid')], { locale: 'en', asOf }));
    expect(event?.summary).toBe('Rice aid Round 2 2026: first hand-out seen');
    expect(event?.description).toContain('The press saw it delivered.');
    expect(event?.description).toContain('Sources reach to 22 August 2026; made 21 November 2026.');
  });

  it('never calls a budget period or the word of the press confirmed', () => {
    const status = (id: string) => read(toIcs([one(id)], { locale: 'id', asOf }))[0]?.status;
    expect(status('pkh-2025-2:covers')).toBe('TENTATIVE');
    expect(status('pkh-2026-2:first-paid')).toBe('TENTATIVE');
    expect(status('pkh-2025-1:announced')).toBe('TENTATIVE');
    expect(status('pkh-2026-3:announced')).toBe('CONFIRMED');
  });

  it('says in the title that a budget period is no pay day, and that the press expected', () => {
    const title = (id: string) => read(toIcs([one(id)], { locale: 'id', asOf }))[0]?.summary;
    expect(title('pkh-2026-4:covers')).toBe('PKH Tahap 4 2026: masa anggaran, bukan hari cair');
    expect(title('pkh-2025-1:announced')).toBe('PKH Tahap 1 2025: perkiraan berita');
  });

  it('speaks of rice as handed out, not as paid', () => {
    for (const kind of ['announced', 'covers']) {
      const [event] = read(toIcs([one(`beras-2026-1:${kind}`)], { locale: 'id', asOf }));
      expect(event?.summary).toContain(kind === 'covers' ? 'bukan hari pembagian' : 'mulai dibagikan');
      expect(`${event?.summary}`).not.toMatch(/cair|pembayaran/);
      expect(event?.description).toContain('Pembagian berbeda menurut daerah.');
    }
  });

  it('says of a stage of which nothing was found that the day is not known', () => {
    const [event] = read(toIcs([one('pkh-2026-4:covers')], { locale: 'id', asOf }));
    expect(event?.description).toContain('Hari pembayarannya tidak diketahui.');
  });

  it('writes one event for a line given twice, and none for none', () => {
    const line = one('pkh-2025-2:covers');
    expect(read(toIcs([line, line], { locale: 'id', asOf }))).toHaveLength(1);
    expect(read(toIcs([], { locale: 'id', asOf }))).toEqual([]);
  });

  it('cannot be made to write a line of somebody else’s making', () => {
    const line = one('pkh-2025-2:announced');
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM';
    const [event, ...more] = read(
      toIcs([{ ...line, id: hostile, text: { id: hostile, en: hostile }, name: { id: hostile, en: hostile } }], {
        locale: 'id',
        asOf,
      }),
    );
    expect(more).toEqual([]);
    expect(event?.summary).toContain('END:VEVENT');
  });

  it('leaves out the address where no source has one', () => {
    const line = { ...one('pkh-2025-2:announced'), cite: [{ source: 'seed_000' }, { source: 'none' }] };
    const [event] = read(toIcs([line], { locale: 'id', asOf }));
    expect(event?.url).toBeUndefined();
    expect(event?.description).toContain('Anonim. Penerbitnya tidak diketahui.');
  });

  it('throws for a day or a language that is none', () => {
    const line = one('pkh-2025-2:covers');
    expect(() => toIcs([line], { locale: 'id', asOf: 'today' })).toThrow('asOf is no calendar date');
    expect(() => toIcs([{ ...line, from: '2025-02-30' }], { locale: 'id', asOf })).toThrow(RangeError);
    expect(() => toIcs([{ ...line, to: '2025-02-30' }], { locale: 'id', asOf })).toThrow(RangeError);
    // @ts-expect-error: no language of ours
    expect(() => toIcs([line], { locale: 'jv', asOf })).toThrow(RangeError);
  });

  it('comes back unchanged from another parser, whatever the window and the language', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom('id' as const, 'en' as const), (a, b, locale) => {
        const lines = calendar({ from: a < b ? a : b, to: a < b ? b : a });
        const ics = toIcs(lines, { locale, asOf });
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const events = read(ics);
        expect(events.map(({ uid, from, end, allDay, transp }) => [uid, from, end, allDay, transp])).toEqual(
          lines.map(({ id, from, to }) => [
            `${id.replace(':', '.')}@bansos-kit`,
            from,
            dayAfter(to),
            true,
            'TRANSPARENT',
          ]),
        );
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
        for (const [index, line] of lines.entries()) {
          const confirmed = line.certainty === 'official' && line.kind !== 'covers';
          expect(events[index]?.status).toBe(confirmed ? 'CONFIRMED' : 'TENTATIVE');
          expect(events[index]?.summary.startsWith(`${line.name[locale]}: `)).toBe(true);
          expect(events[index]?.url).toMatch(/^https?:/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('carries any text through unharmed', () => {
    const line = one('pkh-2025-2:announced');
    const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map((text) => `a${text}z`);
    fc.assert(
      fc.property(anyText, (text) => {
        const printable = Array.from(text).filter((char) => (char >= ' ' || char === '\t') && char !== '\x7f');
        const [event] = read(toIcs([{ ...line, text: { id: text, en: text } }], { locale: 'id', asOf }));
        expect(event?.description.split('\nWaktunya')[0]).toBe(printable.join(''));
      }),
    );
  });
});
