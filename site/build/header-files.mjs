// Files that tell a host which headers to send: a policy in the page cannot say who may frame it, and the worker has no page.
// Each page's header is the policy that stands in it, so that both say the same.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};
/** The only thing of the site that may ask for anything: the site's own files, to keep them. */
const workerPolicy = "default-src 'none'; connect-src 'self'";
const immutable = 'public, max-age=31536000, immutable';
/** Files of a release: other sites load them with `integrity`, and without this no browser may compare the hash. */
const anyOrigin = '*';

/** @returns {import('astro').AstroIntegration} */
export function headerFiles() {
  return {
    name: 'header-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = await policies(root);
        await writeFile(join(root, '_headers'), headers(pages));
        await writeFile(join(root, 'headers.nginx.conf'), nginx(pages));
        await writeFile(join(root, '.htaccess'), apache(pages));
      },
    },
  };
}

/** @typedef {{ path: string, file: string, policy: string }} PagePolicy */

/**
 * Every page that nobody may frame. A page in a folder of its own that brings its own policy is made to be framed.
 * @param {string} root
 */
async function policies(root) {
  /** @type {PagePolicy[]} */
  const found = [];
  for (const name of (await readdir(root, { recursive: true })).sort()) {
    if (!name.endsWith('.html') || name === '404.html' || name.includes('/index.html')) continue;
    const html = await readFile(join(root, name), 'utf8');
    const [, policy] = /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html) ?? [];
    if (!policy) throw new Error(`${name} has no policy`);
    const path = name === 'index.html' ? '/' : `/${name.slice(0, -'.html'.length)}`;
    found.push({ path, file: `/${name}`, policy: `${policy}; frame-ancestors 'none'` });
  }
  return found;
}

/**
 * Netlify, Cloudflare Pages. No wildcards for pages: where two rules fit, both policies would hold.
 * @param {PagePolicy[]} pages
 */
function headers(pages) {
  const rule = (path, lines) => [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule('/*', Object.entries(everywhere)),
    rule('/_astro/*', [['Cache-Control', immutable]]),
    rule('/sematan/v*', [
      ['Access-Control-Allow-Origin', anyOrigin],
      ['Cache-Control', immutable],
    ]),
    rule('/worker.js', [
      ['Cache-Control', 'no-cache'],
      ['Content-Security-Policy', workerPolicy],
    ]),
    ...pages.map(({ path, policy }) => rule(path, [['Content-Security-Policy', policy]])),
  ].join('\n\n')}\n`;
}

/** For the `http` block; the server needs `try_files $uri $uri.html $uri/index.html =404;`. @param {PagePolicy[]} pages */
function nginx(pages) {
  const keys = pages.flatMap(({ path, file, policy }) =>
    [...new Set([path, file])].map((key) => `  ${key} "${policy}";`),
  );
  return `map $uri $bansos_policy {
  default "";
  /worker.js "${workerPolicy}";
${keys.join('\n')}
}
map $uri $bansos_cache {
  default "no-cache";
  ~^/_astro/ "${immutable}";
  ~^/sematan/v "${immutable}";
}
map $uri $bansos_origin {
  default "";
  ~^/sematan/v "${anyOrigin}";
}
add_header Content-Security-Policy $bansos_policy always;
add_header Cache-Control $bansos_cache always;
add_header Access-Control-Allow-Origin $bansos_origin always;
${Object.entries(everywhere)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
`;
}

/** Needs mod_headers and mod_rewrite. @param {PagePolicy[]} pages */
function apache(pages) {
  const escaped = (text) => text.replace(/[.$]/g, '\\$&');
  const rules = [...Map.groupBy(pages, ({ policy }) => policy)].map(([policy, list]) => {
    const paths = list.map(({ path }) => (path === '/' ? '/(?:index\\.html)?' : `${escaped(path)}(?:\\.html)?`));
    return `<If "%{REQUEST_URI} =~ m#^(?:${paths.join('|')})$#">
  Header always set Content-Security-Policy "${policy}"
</If>`;
  });
  return `RewriteEngine On
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME}.html -f
RewriteRule ^(.+[^/])$ $1.html [L]
ErrorDocument 404 /404.html
${Object.entries(everywhere)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join('\n')}
<If "%{REQUEST_URI} =~ m#^/_astro/#">
  Header always set Cache-Control "${immutable}"
</If>
<If "%{REQUEST_URI} =~ m#^/sematan/v#">
  Header always set Access-Control-Allow-Origin "${anyOrigin}"
  Header always set Cache-Control "${immutable}"
</If>
<If "%{REQUEST_URI} == '/worker.js'">
  Header always set Cache-Control "no-cache"
  Header always set Content-Security-Policy "${workerPolicy}"
</If>
${rules.join('\n')}
`;
}
