import { type Choice, fragmentOf, regional } from './choice.ts';
import type { Release, ReleasedFile } from './release.ts';

export const ways = ['frame', 'script', 'own', 'wordpress', 'joomla', 'drupal', 'laravel'] as const;
export type Way = (typeof ways)[number];

export interface Snippet {
  way: Way;
  code: string;
  /** What the office's own content security policy has to allow. */
  csp: string;
  /** For the office's style sheet: the accent, where the snippet itself cannot carry it without an inline style. */
  css?: string;
}

/** What the frame may do. Not `allow-same-origin`: without it the page around and the frame cannot read each other. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** Title of the frame, for people who hear the page. */
const frameTitles: Record<Choice['lang'], Record<Choice['part'], string>> = {
  id: {
    cek: 'Cek perkiraan bansos (bukan situs resmi Kemensos)',
    jadwal: 'Jadwal bansos (bukan situs resmi Kemensos)',
    nominal: 'Besaran bansos (bukan situs resmi Kemensos)',
    nik: 'Periksa susunan NIK (bukan situs resmi Dukcapil)',
    wilayah: 'Pilih wilayah (bukan situs resmi)',
  },
  en: {
    cek: 'Estimate for social assistance (not an official Kemensos site)',
    jadwal: 'Schedule of social assistance (not an official Kemensos site)',
    nominal: 'Amounts of social assistance (not an official Kemensos site)',
    nik: 'What the digits of a NIK say (not an official Dukcapil site)',
    wilayah: 'Choose a region (not an official site)',
  },
};

const official = {
  id: 'Cek status resmi bansos',
  en: 'Check the official status',
} as const;

/** Everything to paste, one snippet a way. */
export function snippets(choice: Choice, release: Release): Snippet[] {
  const { host } = release;
  const element = elementMarkup(choice);
  const css = choice.accent && `bansos-${choice.part} { --bansos-color-accent: ${choice.accent}; }`;
  const own = `script-src 'self'`;
  const region = regional.includes(choice.part) ? choice.region : '';
  const plugin: Omit<Snippet, 'way' | 'code'> = {
    csp: own,
    ...(choice.accent && { css: `bansos-cek { --bansos-color-accent: ${choice.accent}; }` }),
  };
  return [
    {
      way: 'frame',
      code: `${frameMarkup(choice, host)}\n${scriptMarkup('sematan', release)}`,
      csp: `frame-src ${host}; script-src ${host}`,
    },
    {
      way: 'script',
      code: `${element}\n${scriptMarkup('bansos', release)}`,
      csp: `script-src ${host}`,
      ...(css && { css }),
    },
    { way: 'own', code: `${element}\n<script type="module" src="/bansos.js"></script>`, csp: own, ...(css && { css }) },
    { way: 'wordpress', code: `[cek_bansos${region && ` wilayah="${region}"`}]`, ...plugin },
    { way: 'joomla', code: `{cekbansos${region && ` wilayah=${region}`}}`, ...plugin },
    { way: 'drupal', code: `plugin: bansos_cek\nsettings:\n  wilayah: '${region}'`, ...plugin },
    { way: 'laravel', code: `<x-bansos-cek${region && ` wilayah="${region}"`} />`, ...plugin },
  ];
}

function frameMarkup(choice: Choice, host: string): string {
  return [
    `<iframe src="${asAttribute(`${host}/sematan/${fragmentOf(choice)}`)}"`,
    `  title="${asAttribute(frameTitles[choice.lang][choice.part])}"`,
    `  width="100%" height="800" style="border:0" loading="lazy" referrerpolicy="no-referrer"`,
    `  sandbox="${sandbox}"></iframe>`,
  ].join('\n');
}

function elementMarkup({ part, region, theme, lang, instansi }: Choice): string {
  const attributes: [name: string, value: string][] = [
    ['lang', lang === 'id' ? '' : lang],
    [part === 'wilayah' ? 'value' : 'region', regional.includes(part) ? region : ''],
    ['theme', { auto: '', terang: 'light', gelap: 'dark' }[theme]],
    ['instansi', instansi.trim()],
  ];
  const said = attributes.filter(([, value]) => value).map(([name, value]) => ` ${name}="${asAttribute(value)}"`);
  const tag = `bansos-${part}`;
  return [
    `<${tag}${said.join('')}${part === 'nik' ? ' explain' : ''}>`,
    `  <p><a href="https://cekbansos.kemensos.go.id/">${official[lang]}</a></p>`,
    `</${tag}>`,
  ].join('\n');
}

function scriptMarkup(file: ReleasedFile, { host, version, integrity }: Release): string {
  const kind = file === 'bansos' ? ' type="module"' : ' defer';
  return `<script${kind} src="${host}/sematan/v${version}/${file}.js"\n  integrity="${integrity[file]}" crossorigin="anonymous"></script>`;
}

/** Text inside double quotes of an attribute. */
function asAttribute(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
