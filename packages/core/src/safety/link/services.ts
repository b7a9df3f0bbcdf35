import services from '../data/link-services.json' with { type: 'json' };
import type { LinkReason, LinkReasonCode } from './types.ts';

/** The service behind a host that is nobody's own: what it hides is worth a reason, whoever uses it. */
export function serviceOf({ pathname }: URL, host: string): LinkReason | undefined {
  for (const { code, hosts } of services) {
    for (const name of hosts) {
      const [domain = '', path] = name.split('/');
      if (host !== domain && !host.endsWith(`.${domain}`)) continue;
      if (path === undefined || pathname.startsWith(`/${path}`))
        return { code: code as LinkReasonCode, params: { name } };
    }
  }
  return undefined;
}
