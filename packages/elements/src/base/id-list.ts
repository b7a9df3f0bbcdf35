/**
 * A list as a page may give it: `programs="pkh, sembako"` in HTML, the same text as a property (React, Vue and Svelte set one where
 * there is one), or `['pkh', 'sembako']`. Undefined for none, which means all.
 */
export function idList(given: unknown): string[] | undefined {
  const ids = String(given ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
  return ids.length > 0 ? ids : undefined;
}
