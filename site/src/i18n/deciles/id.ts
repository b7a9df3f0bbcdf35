import type { DecileStrings } from './strings.ts';

export const deciles: DecileStrings = {
  title: 'Arti desil 1 sampai 10',
  description: 'Arti desil 1 sampai 10, siapa yang menghitungnya, dan cara memperbaiki data. Bukan situs resmi.',
  heading: 'Arti desil',
  lead: 'Desil membagi keluarga menjadi sepuluh kelompok. Desil 1 kelompok terbawah.',
};
