/**
 * No element shows more of a province than its code and its name; capitals, decrees and time zones stay behind.
 *
 * @type {import('./lighten.mjs').Step}
 */
export const cutProvinces = (path, text) =>
  path.endsWith('generated/regions-provinces.ts') ? "export const provinceFacts: string = '';" : text;
