import type { Path } from './path.ts';

/** Far more than a rule that people can follow, far less than what a stack holds. */
export const deepest = 64;

const reserved = new Set(['__proto__', 'prototype', 'constructor']);

/**
 * What has to be known before anything recurses into a JSON value: a place that is nested too deep (then the only one in
 * the answer), and keys that JavaScript keeps for itself.
 */
export function findTraps(json: unknown): { code: 'too-deep' | 'reserved-key'; path: Path }[] {
  const found: { code: 'too-deep' | 'reserved-key'; path: Path }[] = [];
  const waiting: { value: unknown; path: Path }[] = [{ value: json, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= deepest) return [{ code: 'too-deep', path }];
    for (const key of Object.keys(value)) {
      const child = [...path, Array.isArray(value) ? Number(key) : key];
      if (reserved.has(key)) found.push({ code: 'reserved-key', path: child });
      waiting.push({ value: (value as Record<string, unknown>)[key], path: child });
    }
  }
  return found;
}
