import type { Catalog } from '@bansos-kit/core/policy';

/** The two files with regional rules inside. */
export interface Packed {
  /** Of the catalog, for the names of the files. */
  id: string;
  /** For the element: a bundle with the rules behind it. */
  script: string;
  /** Of the script, for `integrity`. */
  integrity: string;
  /** For the frame: one HTML file whose policy knows its one script. */
  frame: string;
}

/** Puts a catalog into the files of a release. @throws where the browser has no `crypto.subtle`: on a page without https. */
export async function pack(catalog: Catalog, texts: { bansos: string; frame: string }): Promise<Packed> {
  const script = `${texts.bansos.trimEnd()}\n${rulesLine(catalog)}\n`;
  return {
    id: catalog.id,
    script,
    integrity: await hashOf(script, 'SHA-384'),
    frame: await packedFrame(texts.frame, catalog),
  };
}

/**
 * What stands behind a bundle so that its elements have these rules. They are data in it, never code: one text of ASCII letters
 * that neither ends the string around it nor the script element around that.
 *
 * @example
 * rulesLine(jakarta) //=> `customElements.get("bansos-cek").catalogs=JSON.parse('[{"schema":1,…}]');`
 */
export function rulesLine(catalog: Catalog): string {
  const text = JSON.stringify([catalog])
    .replace(/[\\']/g, '\\$&')
    .replace(/[<>\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `customElements.get("bansos-cek").catalogs=JSON.parse('${text}');`;
}

async function packedFrame(page: string, catalog: Catalog): Promise<string> {
  const begin = '<script type="module">';
  const from = page.indexOf(begin) + begin.length;
  const to = page.indexOf('</script>', from);
  const script = page.slice(from, to);
  const allowed = `script-src '${await hashOf(script, 'SHA-256')}'`;
  const head = page.slice(0, from);
  if (!head.includes(allowed)) throw new Error('the policy of the frame page does not know its script');
  const own = `${script.trimEnd()}\n${rulesLine(catalog)}`;
  const policy = `script-src '${await hashOf(own, 'SHA-256')}'`;
  return head.replace(allowed, () => policy) + own + page.slice(to);
}

/** As a policy or `integrity` has it: `sha384-…`. */
async function hashOf(text: string, algorithm: 'SHA-256' | 'SHA-384'): Promise<string> {
  const digest = await crypto.subtle.digest(algorithm, new TextEncoder().encode(text));
  return `${algorithm.replace('-', '').toLowerCase()}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
