import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, dist } from './pages.ts';

const read = (name: string): string => readFileSync(join(dist, name), 'utf8');

test('a host is told the policy of each page, and that nobody may frame it', () => {
  const rules = new Map(
    read('_headers')
      .trim()
      .split('\n\n')
      .map((rule) => [rule.split('\n')[0], rule]),
  );
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
