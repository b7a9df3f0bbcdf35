/** Pixels of every preview image. */
export const ogSize = { width: 1200, height: 630 } as const;

/**
 * Where the preview image of a page stands.
 *
 * @example
 * ogImagePath('/en/program/pkh') //=> '/og/en/program/pkh.png'
 * ogImagePath('/') //=> '/og/index.png'
 */
export function ogImagePath(page: string): string {
  return `/og${page === '/' ? '/index' : page}.png`;
}
