/**
 * A text with other words at some places.
 *
 * @param {string} text
 * @param {readonly [from: number, to: number, words?: string][]} edits
 */
export function edited(text, edits) {
  let left = '';
  let at = 0;
  for (const [from, to, words = ''] of [...edits].sort(([a], [b]) => a - b)) {
    left += text.slice(at, from) + words;
    at = to;
  }
  return left + text.slice(at);
}
