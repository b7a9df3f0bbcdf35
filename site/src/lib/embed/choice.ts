export const parts = ['cek', 'jadwal', 'nominal', 'nik', 'wilayah'] as const;
/** What can stand in a frame: not the choice of a region, which would tell nobody around it what was chosen. */
export const framed: readonly Choice['part'][] = parts.filter((part) => part !== 'wilayah');
export const themes = ['auto', 'terang', 'gelap'] as const;
export const languages = ['id', 'en'] as const;

/** What an office chose. The words are those of the frame's address. */
export interface Choice {
  part: (typeof parts)[number];
  /** Kemendagri code with a dot, or empty. */
  region: string;
  theme: (typeof themes)[number];
  lang: (typeof languages)[number];
  /** `#rrggbb`, or empty for the element's own. */
  accent: string;
  instansi: string;
}

export const plainChoice: Choice = { part: 'cek', region: '', theme: 'auto', lang: 'id', accent: '', instansi: '' };

/** The file with that element in that language and nothing else, as the release names it. */
export const elementFile = ({ part, lang }: Pick<Choice, 'part' | 'lang'>) => `bansos-${part}.${lang}` as const;

/** Parts that begin with a region, where an office can choose one beforehand. */
export const regional: readonly Choice['part'][] = ['cek', 'wilayah'];

/**
 * What stands behind `#` in the address of a frame that has all elements and languages inside. A browser keeps that part to itself:
 * no server gets it.
 *
 * @example
 * fragmentOf({ ...plainChoice, region: '32.73' }) //=> '#wilayah=32.73'
 */
export const fragmentOf = (choice: Choice): string =>
  written([['elemen', choice.part, plainChoice.part], ['bahasa', choice.lang, plainChoice.lang], ...looks(choice)]);

/**
 * The page of this site that shows one element in one language in a frame, with what is chosen besides.
 *
 * @example
 * framePath({ ...plainChoice, part: 'jadwal', theme: 'gelap' }) //=> '/sematan/jadwal/id/#tema=gelap'
 */
export const framePath = (choice: Choice): string => `/sematan/${choice.part}/${choice.lang}/${written(looks(choice))}`;

type Wanted = [key: string, value: string, plain: string];

const looks = ({ part, region, theme, accent, instansi }: Choice): Wanted[] => [
  ['wilayah', regional.includes(part) ? region : '', ''],
  ['tema', theme, plainChoice.theme],
  ['aksen', accent.replace('#', ''), ''],
  ['instansi', instansi.trim(), ''],
];

function written(wanted: readonly Wanted[]): string {
  const said = wanted.filter(([, value, plain]) => value !== plain);
  return said.length ? `#${said.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}` : '';
}
