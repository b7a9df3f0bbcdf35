/** What the frame can show. Each is a tag without its `bansos-`. */
export const parts = ['cek', 'jadwal', 'nominal', 'nik', 'wilayah'] as const;
const themes = { auto: 'auto', terang: 'light', gelap: 'dark' } as const;
export const languages = ['id', 'en'] as const;

export interface FrameConfig {
  part: (typeof parts)[number];
  theme: (typeof themes)[keyof typeof themes];
  lang: (typeof languages)[number];
  /** Kemendagri code of a province or regency, with or without dots. Whether it exists is the element's to say. */
  region: string | undefined;
  /** Ids of programmes. Empty: all of them. */
  programs: readonly string[];
  /** `#rgb` or `#rrggbb`. Whether it can be read is the element's to say. */
  accent: string | undefined;
  /** Name of the office that shows the frame. Text, never markup. */
  instansi: string | undefined;
}

/** A page with one element inside, or one language, is not asked for another. */
export type FixedConfig = Partial<Pick<FrameConfig, 'part' | 'lang'>>;

/**
 * Reads the part of the frame's address behind `#`, which no server gets to see. What is unknown or does not fit is as if it were
 * absent: a frame on somebody's page has nobody to complain to. What is `fixed` is not read at all.
 *
 * @example
 * readConfig('#wilayah=32.73&tema=gelap') //=> { part: 'cek', theme: 'dark', lang: 'id', region: '32.73', programs: [], … }
 */
export function readConfig(fragment: string, fixed: FixedConfig = {}): FrameConfig {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const get = (key: string): string => given.get(key)?.trim() ?? '';
  const accent = get('aksen').replace(/^#/, '');
  return {
    part: fixed.part ?? oneOf(parts, get('elemen')) ?? 'cek',
    theme: themes[oneOf(['auto', 'terang', 'gelap'], get('tema')) ?? 'auto'],
    lang: fixed.lang ?? oneOf(languages, get('bahasa')) ?? 'id',
    region: /^\d\d(?:\.?\d\d)?$/.test(get('wilayah')) ? get('wilayah') : undefined,
    programs: get('program')
      .split(',')
      .filter((id) => /^[a-z][a-z0-9-]{0,39}$/.test(id))
      .slice(0, 20),
    accent: /^(?:[\da-f]{3}|[\da-f]{6})$/i.test(accent) ? `#${accent.toLowerCase()}` : undefined,
    instansi: oneLine(get('instansi')),
  };
}

function oneOf<const Value extends string>(values: readonly Value[], given: string): Value | undefined {
  return values.find((value) => value === given);
}

/** A name that fits beside a sentence: no line breaks, nothing that turns the direction of the text around it. */
function oneLine(text: string): string | undefined {
  const clean = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return [...clean].slice(0, 120).join('') || undefined;
}
