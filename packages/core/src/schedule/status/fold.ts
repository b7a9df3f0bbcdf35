/** The words of a text as typed: runs of letters and digits. What stands between them carries no meaning here. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

// What stands beside a status word in a row of a table without changing what it says.
const beside =
  'status keterangan ket kolom periode tahap triwulan tw bulan tahun tanggal tgl siks ng pkh bpnt sembako pbi jk jkn blt kesra bansos bantuan jan januari feb februari mar maret apr april mei jun juni jul juli agu agustus sep september okt oktober nov november des desember';
let neutral: Set<string> | undefined;

/** Whether a word only names a column, a programme or a time: `Status`, `PKH`, `12`, `Juli`. */
export function isNeutral(word: string): boolean {
  neutral ??= new Set(beside.split(' '));
  return neutral.has(word) || /^\d+$/.test(word);
}
