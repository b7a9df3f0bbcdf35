import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './pages.ts';

/** The rules of `_headers` by their address. */
export function headerRules(): Map<string, string[]> {
  const blocks = readFileSync(join(dist, '_headers'), 'utf8').trim().split('\n\n');
  return new Map(blocks.map((block) => [block.split('\n')[0] ?? '', block.split('\n').slice(1)]));
}

/** What a host sends with a file that follows the `_headers` of the build. */
export function sentHeaders(path: string): Record<string, string> {
  const fits = (rule: string): boolean => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);
  const lines = [...headerRules()].flatMap(([rule, lines]) => (fits(rule) ? lines : []));
  return Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/, 2) as [string, string]));
}
