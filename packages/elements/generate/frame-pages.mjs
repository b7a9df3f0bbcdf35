// Writes the frame pages, each one file with a bundle and the frame's own script inside, and a policy that knows both by their
// hash. Run after tsup.
//   dist/frame.html              every element in both languages; its address says which
//   dist/frame/cek.html          the checker in both languages, for regional rules to be put into
//   dist/frame/<part>.<id|en>.html  one element in one language, at two thirds of the weight or less
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, parts } from '../src/frame/config.ts';
import { titleOf } from '../src/frame/titles.ts';
import { official } from '../src/generated/official.ts';

/** @typedef {import('../src/frame/config.ts').FixedConfig} FixedConfig */

const dist = join(import.meta.dirname, '..', 'dist');
const read = (/** @type {string[]} */ ...path) => readFileSync(join(dist, ...path), 'utf8').trim();
const hash = (/** @type {string} */ text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const style = 'body{margin:0}#place{display:flow-root}';
const { checkUrl } = official;
const { host } = new URL(checkUrl);
const withoutScript = {
  id: ['Ini bukan situs pemerintah. Alat ini butuh JavaScript.', 'Status resmi PKH, Sembako, dan PBI-JK hanya ada di'],
  en: [
    'This is not a government site. This tool needs JavaScript.',
    'The official status of PKH, Sembako and PBI-JK is only at',
  ],
};

/** In a frame with room, a NIK is explained with the names of its regions. */
const bundleOf = (/** @type {string} */ part) => (part === 'nik' ? 'bundle-nik-names' : `bundle-${part}`);

write('frame.html', 'bundle', {});
write(join('frame', 'cek.html'), 'bundle-cek', { part: 'cek' });
for (const part of parts.filter((one) => one !== 'wilayah')) // which would tell nobody around it what was chosen
  for (const lang of languages)
    write(join('frame', `${part}.${lang}.html`), `${bundleOf(part)}.${lang}`, { part, lang });

/** @param {string} file @param {string} bundle @param {FixedConfig} fixed What the bundle has inside, where that is not all. */
function write(file, bundle, fixed) {
  const script = `${read(`${bundle}.js`)};\n${read('frame', 'page.js')}`;
  // Inside a script element these begin or end something; outside a text of the code they could not be written in another way.
  if (/<\/?script/i.test(script)) throw new Error(`the script of ${file} cannot stand inline`);
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const { part = 'cek', lang = 'id' } = fixed;
  const [notice, where] = withoutScript[lang];
  const data = Object.entries(fixed).map(([name, value]) => ` data-${name}="${value}"`);
  // No <main>: around the frame there is a page that has one. A module, so that no name of the bundle becomes one of the window's.
  writeFileSync(
    join(dist, file),
    `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${titleOf({ part, lang })}</title>
<style>${style}</style>
</head>
<body>
<div id="place"${data.join('')}>
<p>${notice}</p>
<p>${where} <a href="${checkUrl}" target="_blank" rel="noopener noreferrer">${host}</a>.</p>
</div>
<script type="module">${script}</script>
</body>
</html>
`,
  );
}
