/** The first period in which BPS gave the four provinces of 2022 figures of their own. */
const firstAfterSplit = '2024-03';

/** Kemendagri code of the province that a new one was taken out of (UU 14, 15, 16 and 29 of 2022). */
const mothers: Record<string, string> = { 93: '91', 94: '91', 95: '91', 96: '92' };

/** The province whose figures were also for this one, before it was divided. */
export const motherOf = (province: string): string | undefined => mothers[province];

/** Today's provinces that a figure was for; `undefined` where that is the province alone. */
export function covered(province: string, period: string): string[] | undefined {
  if (period >= firstAfterSplit) return undefined;
  const children = Object.keys(mothers).filter((code) => mothers[code] === province);
  return children.length > 0 ? [province, ...children] : undefined;
}
