import type { LinkReasonCode } from './types.ts';

/** A link as a browser would read it, and what is odd about how it is written. */
interface ReadLink {
  url?: URL;
  /** Whether `http` or `https` stands before it. */
  scheme: boolean;
  odd: LinkReasonCode[];
}

/** Reads text as a link, as lenient as the address bar of a browser: that is where people end up. */
export function readLink(text: string): ReadLink {
  const odd: LinkReasonCode[] = [];
  const shown = trimEnd(text.trim().replace(/^[<("'“‘[]+/, ''), '>)"\'”’],;!');
  const bare = shown.replace(/[\t\n\r]/g, ''); // browsers drop these anywhere in a link
  const named = schemeOf(bare);
  if (named !== undefined && !/^https?$/i.test(named)) {
    const sentence = /\s/.test(bare) && !/^(?:javascript|data|vbscript)$/i.test(named); // "Nama: Budi"
    return { scheme: false, odd: [sentence || bare.length === named.length + 1 ? 'not-a-link' : 'scheme'] };
  }
  const scheme = named !== undefined;
  const rest = scheme ? bare.slice(named.length + 1) : bare;
  const authority = /^[\\/]*([^\\/?#]*)/.exec(rest)?.[1] ?? '';
  if (!scheme && !looksLikeHost(authority)) return { scheme, odd: ['not-a-link'] };
  if (/\p{Cf}/u.test(bare)) odd.push('hidden-character');
  const url = parse(`${scheme ? named : 'https'}:${scheme ? '' : '//'}${scheme ? rest : rest.replace(/^[\\/]+/, '')}`);
  if (!url) return { scheme, odd: [...odd, scheme || /go\W?id/i.test(authority) ? 'malformed' : 'not-a-link'] };
  if (!scheme && isIp(url.hostname) && !authority.includes(url.hostname)) return { scheme, odd: ['not-a-link'] }; // 1.500
  const plain = /^[\x20-\x7e]*$/.test(authority.replace(/\p{Cf}/gu, '')) && !authority.includes('%');
  const slashes = !scheme || /^\/\/[^\\/]/.test(rest);
  const international = /(?:^|\.)xn--/.test(url.hostname);
  if (international) odd.push('international-name');
  if (bare !== shown || !slashes || /^[^?#]*\\/.test(rest) || (!plain && !international)) odd.push('odd-writing');
  if (url.username || url.password || authority.includes('@')) odd.push('user-info');
  return { url, scheme, odd };
}

/** Without the characters at its end that belong to the sentence around it. By hand: a pattern would take long over a long row of them. */
export function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

export function isIp(host: string): boolean {
  return /^\d[\d.]*$/.test(host) || host.startsWith('[');
}

/** The scheme, unless what stands before the colon is a host and a port stands after it. */
function schemeOf(text: string): string | undefined {
  const head = /^[^\s:/]*/.exec(text)?.[0] ?? '';
  if (head.includes('.') && /^:\d+(?:[/?#\\]|$)/.test(text.slice(head.length))) return undefined;
  return /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1];
}

/** Not a sentence, not a bare word or number, not an e-mail address (but for one that is dressed as a ministry). */
function looksLikeHost(authority: string): boolean {
  if (/[^\S\ufeff]/.test(authority) || !/[\p{L}\p{N}]/u.test(authority)) return false;
  if (!/[.。．｡]|%2e/i.test(authority)) return false;
  return !/^[^@]+@[^@]+$/.test(authority) || /go\W?id.*@/i.test(authority);
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
