import type { FrameConfig } from './config.ts';

const titles = {
  cek: { id: 'Cek perkiraan bansos', en: 'Estimate for social assistance' },
  jadwal: { id: 'Jadwal bansos', en: 'Schedule of social assistance' },
  nominal: { id: 'Besaran bansos', en: 'Amounts of social assistance' },
  nik: { id: 'Periksa susunan NIK', en: 'What the digits of a NIK say' },
  wilayah: { id: 'Pilih wilayah', en: 'Choose a region' },
} as const;

const unofficial = { id: 'bukan situs resmi', en: 'not an official site' } as const;

/** The attributes an element gets. All are set as text: nothing of the address is ever read as markup. */
function attributesOf({ part, theme, region, programs, instansi }: FrameConfig): Record<string, string | undefined> {
  const has = (...parts: FrameConfig['part'][]): boolean => parts.includes(part);
  return {
    theme,
    instansi,
    region: has('cek') ? region : undefined,
    value: has('wilayah') ? region : undefined,
    programs: has('cek', 'jadwal', 'nominal') && programs.length > 0 ? programs.join(',') : undefined,
    explain: has('nik') ? '' : undefined, // a frame has no form around the field: what it explains is all it is for
  };
}

/** Puts the wanted element into `place`, in the place of what stood there. */
export function show(config: FrameConfig, place: HTMLElement): void {
  const { part, lang, theme, accent } = config;
  const page = document.documentElement;
  page.lang = lang;
  page.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  document.title = `${titles[part][lang]} (${unofficial[lang]})`;
  const element = document.createElement(`bansos-${part}`);
  for (const [name, value] of Object.entries(attributesOf(config)))
    if (value !== undefined) element.setAttribute(name, value);
  if (accent) element.style.setProperty('--bansos-color-accent', accent);
  place.replaceChildren(element);
}
