import type { FrameConfig } from './config.ts';
import { titleOf } from './titles.ts';

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
  document.title = titleOf(config);
  const element = document.createElement(`bansos-${part}`);
  for (const [name, value] of Object.entries(attributesOf(config)))
    if (value !== undefined) element.setAttribute(name, value);
  if (accent) element.style.setProperty('--bansos-color-accent', accent);
  place.replaceChildren(element);
}
