import { inspectLink } from '../link/inspect-link.ts';
import { trimEnd } from '../link/read-link.ts';
import type { LinkResult } from '../link/types.ts';

interface FoundLink {
  at: [start: number, end: number];
  result: LinkResult;
}

const endings =
  'com|id|net|org|info|xyz|online|site|top|click|link|shop|store|live|life|ly|me|co|io|app|dev|gle|gd|at|cc|my|asia|biz|web|tk|ml|ga|cf|gq|page|website|space|fun|icu|vip|pro|win|club|ws|us|in|la|so|gg|sh|gy|ee';

/** The links in a message: with a scheme, or a name with a known ending. Of a name in running text only these are taken for one. */
export function findLinks(message: string): FoundLink[] {
  const link = new RegExp(
    `(?:https?:|hxxps?:|intent:|javascript:)[\\\\/]\\S+|(?<![@\\p{L}\\p{N}._-])(?:[\\p{L}\\p{N}_-]+[.。．])+(?:${endings})(?![\\p{L}\\p{N}-]|\\.\\p{L})(?::\\d+)?(?:[/?#]\\S*)?`,
    'giu',
  );
  return [...message.matchAll(link)].map(({ 0: found, index }) => {
    const text = trimEnd(found, '.,;:!?)]}>\'"”’*_~');
    return { at: [index, index + text.length], result: inspectLink(text) };
  });
}
