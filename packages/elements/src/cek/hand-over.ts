/** The page's address without what stands behind `?` and `#`: a page may keep there what is nobody's business. */
export function pageAddress({ origin, pathname, protocol }: Location = location): string {
  return protocol.startsWith('http') ? origin + pathname : '';
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
