// Writes dist/frame.html: the frame page as one file, with the bundle and the frame's own script inside, and a policy that knows
// both by their hashes. Run after tsup.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { official } from '../src/generated/official.ts';

const dist = join(import.meta.dirname, '..', 'dist');
const read = (/** @type {string[]} */ ...path) => readFileSync(join(dist, ...path), 'utf8').trim();
const hash = (/** @type {string} */ text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const script = `${read('bundle.iife.js')}\n${read('frame', 'page.js')}`;
// Inside a script element these begin or end something; outside a text of the code they could not be written in another way.
if (/<\/?script/i.test(script)) throw new Error('the script of the frame cannot stand inline');

const style = 'body{margin:0}#place{display:flow-root}';
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

const { checkUrl } = official;
const { host } = new URL(checkUrl);

// No <main>: around the frame there is a page that has one.
writeFileSync(
  join(dist, 'frame.html'),
  `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Cek perkiraan bansos (bukan situs resmi)</title>
<style>${style}</style>
</head>
<body>
<div id="place">
<p>Ini bukan situs pemerintah. Alat ini butuh JavaScript.</p>
<p>Status resmi hanya ada di <a href="${checkUrl}" target="_blank" rel="noopener noreferrer">${host}</a>.</p>
</div>
<script>${script}</script>
</body>
</html>
`,
);
