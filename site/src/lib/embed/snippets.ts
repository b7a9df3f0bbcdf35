import { type Choice, elementFile, fragmentOf, framePath, regional } from './choice.ts';
import { hostOf, type OwnFiles } from './own-files.ts';
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

/**
 * Everything to paste, one snippet a way that shows what was chosen: the plugins put the check on a page and nothing else, and a
 * choice of region in a frame would tell nobody what was chosen. With regional rules the files stand on the office's own server,
 * and nothing comes from this site.
 */
export function snippets(choice: Choice, release: Release, files?: OwnFiles): Snippet[] {
  const own = files ? fromOwnServer(choice, release, files) : fromThisSite(choice, release);
  if (choice.part !== 'cek') return own.filter(({ way }) => way !== 'frame' || choice.part !== 'wilayah');
  return [...own, ...fromPlugins(choice)];
}

function fromPlugins(choice: Choice): Snippet[] {
  const { region } = choice;
  const english = choice.lang === 'en' ? 'en' : ''; // the plugins speak Indonesian unless they are told
  const plugin: Omit<Snippet, 'way' | 'code'> = { csp: `script-src 'self'`, ...colour('cek', choice) };
  return [
    {
      way: 'wordpress',
      code: `[cek_bansos${region && ` wilayah="${region}"`}${english && ' bahasa="en"'}]`,
      ...plugin,
    },
    { way: 'joomla', code: `{cekbansos${region && ` wilayah=${region}`}${english && ' bahasa=en'}}`, ...plugin },
    {
      way: 'drupal',
      code: `plugin: bansos_cek\nsettings:\n  wilayah: '${region}'${english && "\n  bahasa: 'en'"}`,
      ...plugin,
    },
    {
      way: 'laravel',
      code: `<x-bansos-cek${region && ` wilayah="${region}"`}${english && ' bahasa="en"'}${bladeName(choice.instansi.trim())} />`,
      ...plugin,
    },
  ];
}

function fromThisSite(choice: Choice, { host, version, integrity }: Release): Snippet[] {
  const script = (kind: ScriptKind, file: ReleasedFile): string =>
    scriptMarkup(kind, `${host}/sematan/v${version}/${file}.js`, integrity[file]);
  const element = elementMarkup(choice);
  const css = colour(choice.part, choice);
  return [
    {
      way: 'frame',
      code: `${frameMarkup(choice, host + framePath(choice))}\n${script('defer', 'sematan')}`,
      csp: `frame-src ${host}; script-src ${host}`,
    },
    {
      way: 'script',
      code: `${element}\n${script('type="module"', elementFile(choice))}`,
      csp: `script-src ${host}`,
      ...css,
    },
    {
      way: 'own',
      code: `${element}\n<script type="module" src="/${elementFile(choice)}.js"></script>`,
      csp: `script-src 'self'`,
      ...css,
    },
  ];
}

function fromOwnServer(choice: Choice, { integrity }: Release, own: OwnFiles): Snippet[] {
  const { folder } = own;
  const place = hostOf(folder) ?? `'self'`;
  const frame = frameMarkup(choice, folder + own.frame + fragmentOf(choice));
  return [
    {
      way: 'frame',
      code: `${frame}\n${scriptMarkup('defer', `${folder}sematan.js`, integrity.sematan)}`,
      csp: `frame-src ${place}; script-src ${place}`,
    },
    {
      way: 'own',
      code: `${elementMarkup(choice)}\n${scriptMarkup('type="module"', folder + own.script, own.integrity)}`,
      csp: `script-src ${place}`,
      ...colour(choice.part, choice),
    },
  ];
}

const colour = (part: Choice['part'], { accent }: Choice): Pick<Snippet, 'css'> =>
  accent ? { css: `bansos-${part} { --bansos-color-accent: ${accent}; }` } : {};

function frameMarkup(choice: Choice, address: string): string {
  return [
    `<iframe src="${asAttribute(address)}"`,
    `  title="${asAttribute(frameTitles[choice.lang][choice.part])}"`,
    // Not style="border:0": a strict policy of the page would refuse it and report it.
    `  width="100%" height="800" frameborder="0" loading="lazy" referrerpolicy="no-referrer"`,
    `  sandbox="${sandbox}"></iframe>`,
  ].join('\n');
}

function elementMarkup({ part, region, theme, lang, instansi }: Choice): string {
  const attributes: [name: string, value: string][] = [
    ['lang', lang], // the page around may say that it is English, and not be
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

type ScriptKind = 'defer' | 'type="module"';

function scriptMarkup(kind: ScriptKind, address: string, integrity: string): string {
  return `<script ${kind} src="${asAttribute(address)}"\n  integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** Blade hands plain text on as it is, and reads braces: what could be either goes as a text of PHP. The others ask their CMS. */
function bladeName(name: string): string {
  if (!name) return '';
  if (/^[\p{L}\p{N} .,()/-]+$/u.test(name)) return ` instansi="${name}"`;
  const text = name.replace(/[^\p{L}\p{N} .,()/-]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
  return ` :instansi='"${text}"'`;
}

/** Text inside double quotes of an attribute. */
function asAttribute(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
