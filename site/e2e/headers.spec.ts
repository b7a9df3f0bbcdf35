import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, dist } from './pages.ts';
import { headerRules, sentHeaders } from './sent-headers.ts';

const read = (name: string): string => readFileSync(join(dist, name), 'utf8');

test('a host is told the policy of each page, and that nobody may frame it', () => {
  const rules = new Map([...headerRules()].map(([path, lines]) => [path, lines.join('\n')]));
  const [nginx, apache] = [read('headers.nginx.conf'), read('.htaccess')];
  expect(rules.get('/worker.js')).toContain("default-src 'none'; connect-src 'self'");
  expect(rules.get('/*')).not.toContain('Content-Security-Policy'); // two policies would both hold
  expect(rules.size).toBeLessThanOrEqual(100); // as many as Cloudflare Pages reads
  for (const { name, html } of builtPages()) {
    if (name === '404.html' || name.includes('/index.html')) continue;
    const [, policy = ''] = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html) ?? [];
    const path = name === 'index.html' ? '/' : `/${name.replace(/\.html$/, '')}`;
    const header = `${policy}; frame-ancestors 'none'`;
    expect(rules.get(path), name).toContain(`Content-Security-Policy: ${header}`);
    expect(nginx, name).toContain(`  /${name} "${header}";`);
    expect(apache, name).toContain(`"${header}"`);
  }
});

test('files of a release may be read from any site, or no browser could compare their hash; pages and the frame may not', () => {
  const files = readdirSync(join(dist, 'sematan'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.js$/.test(name),
  );
  expect(files.length).toBeGreaterThan(5);
  for (const name of files)
    expect(sentHeaders(`/sematan/${name}`), name).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  for (const path of ['/', '/cek', '/sematan', '/sematan/', '/sematan/cek/id/', '/worker.js'])
    expect(sentHeaders(path)).not.toHaveProperty('Access-Control-Allow-Origin');
  for (const name of ['headers.nginx.conf', '.htaccess']) {
    expect(read(name)).toContain('Access-Control-Allow-Origin');
    expect(read(name)).toContain('^/sematan/v');
  }
});
