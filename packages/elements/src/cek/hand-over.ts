/** The page's address without what stands behind `?` and `#`: a page may keep there what is nobody's business. */
export function pageAddress({
  origin,
  pathname,
  protocol,
}: Pick<URL, 'origin' | 'pathname' | 'protocol'> = location): string {
  return protocol.startsWith('http') ? origin + pathname : '';
}

/** An address that a page gave, in full, as it can be typed from paper; empty for what is none of the web. */
export function fullAddress(given: string | undefined, base: string = document.baseURI): string {
  try {
    return given ? pageAddress(new URL(given, base)) : '';
  } catch {
    return '';
  }
}

export type Shared = 'shared' | 'copied' | 'show';

/** Hands a text to the phone's own sharing, else to the clipboard; `show` where neither is allowed. */
export async function shareText(text: string): Promise<Shared> {
  try {
    if (navigator.share) {
      await navigator.share({ text });
      return 'shared';
    }
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch (error) {
    // The person closed the sheet: that is an answer, too.
    return error instanceof DOMException && error.name === 'AbortError' ? 'shared' : 'show';
  }
}
