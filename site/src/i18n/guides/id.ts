import type { GuideStrings } from './strings.ts';

export const guides: GuideStrings = {
  title: 'Bila ada masalah dengan bansos',
  description: 'Nama tidak muncul, dana belum masuk, kartu hilang: langkah dan ke mana bertanya. Bukan situs resmi.',
  heading: 'Bila ada masalah',
  lead: 'Mulai dari kantor desa atau kelurahan, atau pendamping sosial Anda.',
};
