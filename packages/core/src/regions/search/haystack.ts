/** Many short texts as one, because one native scan is far quicker than thousands of calls, above all in the first second. */
export interface Haystack {
  text: string;
  /** Where each of the texts starts, in order. */
  starts: number[];
}

/** Each text after a line break, so that a line break and a word finds the texts that start with it. */
export function haystack(texts: string[]): Haystack {
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length + 1;
  }
  return { text: `\n${texts.join('\n')}`, starts };
}

/** The positions of the texts that hold the needle, in order. */
export function textsWith({ text, starts }: Haystack, needle: string): number[] {
  const found: number[] = [];
  let at = text.indexOf(needle);
  while (at >= 0) {
    const position = textAt(starts, at);
    found.push(position);
    const next = starts[position + 1];
    if (next === undefined) break;
    at = text.indexOf(needle, next);
  }
  return found;
}

/** The last text that starts at or before an offset. */
function textAt(starts: number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
