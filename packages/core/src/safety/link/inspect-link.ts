import appPages from '../data/app-pages.json' with { type: 'json' };
import { imitates } from './look-alike.ts';
import { isIp, readLink } from './read-link.ts';
import { serviceOf } from './services.ts';
import type { LinkReason, LinkReasonCode, LinkResult } from './types.ts';

/** Reasons that by themselves make nothing suspicious. */
const notices: LinkReasonCode[] = [
  ...(['government-host', 'app-listing', 'not-official', 'not-a-link'] as const),
  ...(['no-tls', 'redirect', 'free-hosting'] as const),
];

/**
 * Whose page a link opens, told from its writing alone: nothing is asked of the network.
 *
 * - `official`: an `http` or `https` address whose host ends in `.go.id` on a label border (`cekbansos.kemensos.go.id`, not
 *   `bansoskemensosgo.id`, not `kemensos.go.id.example.com`), or the listed store page of the app Cek Bansos, and no trick in
 *   it. It says who owns the host. It does not say that the message which carried the link is true.
 * - `suspicious`: something about it is made to mislead or hides where it leads. Also an installer (`.apk`) on a government host.
 * - `unofficial`: neither. A newspaper, a shop, and text that is no link at all (reason `not-a-link`).
 *
 * Any text has a verdict; nothing throws. A scheme may be left out. An odd port is a sign only outside `.go.id`.
 *
 * @example inspectLink('cekbansos.kemensos.go.id').verdict //=> 'official'
 * @example inspectLink('https://kemensos.go.id@example.com/')
 * //=> { verdict: 'suspicious', reasons: [{ code: 'not-official' }, { code: 'user-info' }], host: 'example.com' }
 */
export function inspectLink(link: string): LinkResult {
  const { url, scheme, odd } = readLink(typeof link === 'string' ? link : '');
  const reasons: LinkReason[] = odd.map((code) => ({ code }));
  if (!url) return { verdict: reasons.every(isNotice) ? 'unofficial' : 'suspicious', reasons };

  const host = url.hostname.replace(/\.$/, '');
  const government = isGovernment(host);
  const listed = isAppPage(url, host);
  reasons.unshift({ code: government ? 'government-host' : listed ? 'app-listing' : 'not-official' });
  if (scheme && url.protocol === 'http:') reasons.push({ code: 'no-tls' });
  const rest = decode(url.pathname + url.search + url.hash);
  if (/\.(?:apk[sm]?|xapk)(?![a-z0-9])/i.test(rest)) reasons.push({ code: 'install-file' });
  if (government) {
    if (leadsElsewhere(url)) reasons.push({ code: 'redirect' });
  } else if (!listed) reasons.push(...signsOf(url, host, rest));

  const official = (government || listed) && reasons.every(isNotice);
  return { verdict: official ? 'official' : reasons.every(isNotice) ? 'unofficial' : 'suspicious', reasons, host };
}

const isNotice = ({ code }: LinkReason): boolean => notices.includes(code);

/** Whole labels before `go.id`, and at least one. */
function isGovernment(host: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+go\.id$/.test(host);
}

/** The page itself, not any page of the store: the store holds imitations too. */
function isAppPage({ port, pathname, searchParams }: URL, host: string): boolean {
  const ids = searchParams.getAll('id');
  return appPages.some(
    (page) => page.host === host && page.path === pathname && !port && ids.length === 1 && ids[0] === page.id,
  );
}

/** What is odd about a host that is not the government's. */
function signsOf(url: URL, host: string, rest: string): LinkReason[] {
  const reasons: LinkReason[] = [];
  const service = serviceOf(url, host);
  if (service) reasons.push(service);
  if (isIp(host)) reasons.push({ code: 'ip-address' });
  if (url.port) reasons.push({ code: 'port' });
  const name = imitates(host, service?.code === 'free-hosting');
  if (name !== undefined) reasons.push({ code: 'look-alike', params: { name } });
  if (/[a-z0-9]\.go\.id(?![a-z0-9])/i.test(rest)) reasons.push({ code: 'official-name-elsewhere' });
  return reasons;
}

/** Whether a government page is told to send the reader on to an address outside. */
function leadsElsewhere({ pathname, searchParams, hash }: URL): boolean {
  return [...searchParams.values(), ...decode(pathname + hash).split(/(?=https?:\/\/)/i)].some((value) => {
    if (!/^(?:https?:)?[\\/]{2}/i.test(value)) return false;
    const target = readLink(value).url;
    return target !== undefined && !isGovernment(target.hostname.replace(/\.$/, ''));
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
