/** Saves a text as a file, without a server: the address is a `blob:` that is let go of at once. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // some phones read it only after a question to the person
}

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
