/** `"pkh, sembako"` as a list; the absent attribute as no list, which means all. */
export function fromTokens(value: string | null): string[] | undefined {
  const tokens = value?.split(/[\s,]+/).filter(Boolean);
  return tokens?.length ? tokens : undefined;
}
