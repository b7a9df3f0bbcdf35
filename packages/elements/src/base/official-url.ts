import { official } from '../generated/official.ts';

/**
 * Where the button for the official status leads. A page may name another address, but only a government's: anything that is
 * not `https` and under `.go.id` gives the ministry's own.
 */
export function officialUrl(wanted?: string): URL {
  const url = read(wanted);
  return url && isGovernment(url) ? url : new URL(official.checkUrl);
}

/** Whether it is the ministry's own site: another office must not pass for it. */
export const isMinistry = ({ hostname }: URL): boolean => hostname.endsWith('.kemensos.go.id');

const isGovernment = ({ protocol, hostname, username, port }: URL): boolean =>
  protocol === 'https:' && hostname.endsWith('.go.id') && username === '' && port === '';

function read(address: string | undefined): URL | undefined {
  try {
    return new URL(address ?? ''); // `URL.parse` is younger than some phones
  } catch {
    return undefined;
  }
}
