// Gives every built page a content security policy made from what the page really holds, and nothing more: a page
// without scripts may run none, and no page may send anything anywhere. Astro's own policy would list the hashes of
// the whole site on each page.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const anchor = '<meta charset="utf-8">';

/** @returns {import('astro').AstroIntegration} */
export function contentPolicy() {
  return {
    name: 'content-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        /** @type {Map<string, string>} */
        const policies = new Map();
        for (const name of await readdir(root, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const file = join(root, name);
          const html = await readFile(file, 'utf8');
          if (html.includes('http-equiv="content-security-policy"')) continue; // the frame page brings its own
          if (!html.includes(anchor)) throw new Error(`${name} does not begin its head with ${anchor}`);
          const preloads = await modulePreloads(html, root);
          const policy = policyOf(html);
          policies.set(`/${name.slice(0, -'.html'.length)}`, policy);
          const tag = `<meta http-equiv="content-security-policy" content="${policy}">`;
          await writeFile(file, html.replace(anchor, `${anchor}${tag}${preloads}`));
        }
        await showPolicies(root, policies);
      },
    },
  };
}

/** @param {string} html */
function policyOf(html) {
  const scripts = inlineHashes(html, /<script(?![^>]*\s(?:src|type="application\/))[^>]*>([\s\S]*?)<\/script>/g);
  const styles = inlineHashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  if (/<script[^>]*\ssrc=/.test(html)) scripts.unshift("'self'");
  if (/<link[^>]*rel="stylesheet"/.test(html)) styles.unshift("'self'");
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ') || "'none'"}`,
    `style-src ${styles.join(' ') || "'none'"}`,
    "img-src 'self'",
    ...(html.includes('<iframe') ? ["frame-src 'self'"] : []),
    "connect-src 'none'",
    "form-action 'none'",
    ...(scripts.includes("'self'") ? ["worker-src 'self'"] : []),
    "manifest-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ];
  return policy.join('; ');
}

/**
 * Pages that show another page's policy name it: `<code data-policy="/cek"></code>`.
 * @param {string} root @param {Map<string, string>} policies
 */
async function showPolicies(root, policies) {
  for (const path of policies.keys()) {
    const file = join(root, `${path}.html`);
    const html = await readFile(file, 'utf8');
    const shown = html.replace(/ data-policy="([^"]+)">/g, (_, of) => {
      const policy = policies.get(of);
      if (!policy) throw new Error(`${path} shows the policy of ${of}, which has none`);
      return `>${policy.replaceAll('; ', ';\n')}`;
    });
    if (shown !== html) await writeFile(file, shown);
  }
}

/** @param {string} html @param {RegExp} element */
function inlineHashes(html, element) {
  const hashes = [...html.matchAll(element)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [...new Set(hashes)];
}

/**
 * Scripts import shared chunks, which a browser would only discover after the first file has arrived.
 * @param {string} html @param {string} root
 */
async function modulePreloads(html, root) {
  /** @type {Set<string>} */
  const found = new Set();
  const entries = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, path = '']) => path);
  for (const path of entries) await collectImports(path, root, found);
  return [...found].map((path) => `<link rel="modulepreload" href="${path}">`).join('');
}

/** @param {string} path @param {string} root @param {Set<string>} found */
async function collectImports(path, root, found) {
  const code = await readFile(join(root, path), 'utf8');
  for (const [, specifier = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    const next = posix.join(dirname(path), specifier);
    if (found.has(next)) continue;
    found.add(next);
    await collectImports(next, root, found);
  }
}
