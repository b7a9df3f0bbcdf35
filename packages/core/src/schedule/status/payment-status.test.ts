import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listingWords, paymentStatus } from './payment-status.ts';
import { pipelineStates } from './pipeline.ts';

/** The id that a text is read as, or what else it is. */
function read(text: string): string {
  const result = paymentStatus(text);
  if (result.kind === 'known') return result.state.id;
  if (result.kind === 'listing') return result.listing.id;
  return result.kind === 'ambiguous' ? result.states.map(({ id }) => id).join('|') : 'unknown';
}

const known = [...pipelineStates(), ...listingWords()].flatMap(({ id, words }) => words.map((word) => ({ id, word })));
const isSi = (word: string) => /^(si|standing instruction)$/i.test(word);

describe('paymentStatus', () => {
  it.each(known.filter(({ word }) => !isSi(word)))('reads $word as $id', ({ id, word }) => {
    expect(read(word)).toBe(id);
  });

  it('reads a known word in any case, with any spaces and punctuation between its letters', () => {
    const between = fc.array(fc.constantFrom(' ', '  ', '\n', '.', '-', '/', ':', '(', ')', '_'), { maxLength: 2 });
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.infiniteStream(between),
        fc.infiniteStream(fc.boolean()),
        (row, gaps, high) => {
          const typed = [...row.word].map((letter) => {
            const gap = gaps.next().value.join('');
            return (high.next().value ? letter.toUpperCase() : letter.toLowerCase()) + gap;
          });
          expect(read(typed.join(''))).toBe(isSi(row.word) ? 'si|si_problem' : row.id);
        },
      ),
    );
  });

  it('never throws, and keeps the text of what it does not know', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const result = paymentStatus(text);
        if (result.kind === 'unknown') expect(result.text).toBe(text.trim());
      }),
    );
    expect(paymentStatus('')).toEqual({ kind: 'unknown', text: '' });
    expect(paymentStatus(undefined as unknown as string)).toEqual({ kind: 'unknown', text: '' });
    expect(paymentStatus(7 as unknown as string)).toEqual({ kind: 'unknown', text: '' });
  });

  it.each([
    ['Status: SUKSES SPM 12/05', 'spm_ok'],
    ['PKH tahap 2 | PROSES BUREKOL | BRI', 'account_opening'],
    ['Status: sudah cek rekening', 'account_ok'],
    ['EXCLUDE - tidak layak GIS', 'excluded_gis'],
    ['EXCLUDE. Alasan: EXCLUDE MENINGGAL', 'excluded_deceased'],
    ['PKH: TIDAK', 'not_listed'],
    ['YA, APR-JUN 2026', 'listed'],
    ['maaf, data tidak ditemukan.', 'not_found'],
  ])('finds the word in %s', (text, id) => {
    expect(read(text)).toBe(id);
  });

  it.each(['SI', 'si', 's.i.', 'Status SIKS-NG: SI', 'masih SI sejak kemarin', 'Standing Instruction', 'sudah si'])(
    'leaves the two meanings of SI in %s apart, and asks for the column',
    (text) => {
      const result = paymentStatus(text);
      expect(result).toMatchObject({ kind: 'ambiguous', states: [{ id: 'si' }, { id: 'si_problem' }] });
      expect(result.kind === 'ambiguous' && result.question.id).toContain('kolom');
    },
  );

  it.each(['si Budi belum dapat', 'kasih', 'siapa', 'SISA', 'bank penyalur', 'SK PIP', 'saya tidak tahu', 'KPD: YA'])(
    'does not see a short word in %s',
    (text) => {
      expect(read(text)).toBe('unknown');
    },
  );

  it.each([
    'belum SPM',
    'SPM: belum',
    'SI: TIDAK',
    'belum ada SP2D',
    'belum tersalur',
    'gagal top up',
    'proses salur',
    'tersalur? belum',
    'jadwal penyaluran, uang akan tersalur',
    'surat undangan belum datang',
  ])('does not read what %s takes back', (text) => {
    expect(read(text)).toBe('unknown');
  });

  it('keeps the word that is said beside one that is taken back', () => {
    expect(read('Sudah SPM, belum SP2D')).toBe('spm_process');
    expect(read('uang belum masuk, status SP2D')).toBe('sp2d');
    expect(read('TERSALUR, sebelumnya GAGAL CEK REKENING')).toBe('account_failed');
  });

  it('never reads money into a text with a negation', () => {
    const negation = fc.constantFrom('belum', 'tidak', 'gagal', 'batal', 'menunggu', 'kapan', 'blm', 'tdk');
    const paid = fc.constantFrom('tersalur', 'salur', 'top up', 'sudah diambil');
    const other = fc.constantFrom('uang', 'di', 'bank', 'kok', 'masih', 'bulan ini', '12/05');
    fc.assert(
      fc.property(negation, paid, fc.array(other, { maxLength: 3 }), fc.boolean(), (not, word, rest, first) => {
        const text = first ? [not, ...rest, word].join(' ') : [word, ...rest, not].join(' ');
        const result = paymentStatus(text);
        expect(result.kind === 'known' && result.state.proofOfMoney).toBe(false);
      }),
    );
  });

  it('asks which word is the latest when a row holds several', () => {
    const result = paymentStatus('SPM: sudah, SP2D: sudah');
    expect(result).toMatchObject({ kind: 'ambiguous', states: [{ id: 'spm_process' }, { id: 'sp2d' }] });
    expect(result.kind === 'ambiguous' && result.question.en).toContain('latest');
  });

  it('does not choose between two words of the public site', () => {
    expect(read('data tidak ditemukan / Proses Bank Himbara')).toBe('unknown');
  });

  it('never takes an order between offices, or a list, for money', () => {
    for (const word of ['SPM', 'SUKSES SPM', 'OMSPAN', 'SP2D', 'SI bermasalah']) {
      const result = paymentStatus(word);
      expect(result.kind === 'known' && result.state.proofOfMoney).toBe(false);
    }
    const listed = paymentStatus('YA');
    expect(listed.kind === 'listing' && listed.listing.meaning.id).toContain('tidak berarti uang sudah dibayar');
  });

  it('reads a long text in one pass', () => {
    // By the square of its length this would go on for half an hour, and be ended.
    expect(paymentStatus('spm belum '.repeat(200_000)).kind).toBe('known');
  });
});
