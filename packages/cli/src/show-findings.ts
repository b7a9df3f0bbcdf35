import type { Finding } from './catalogs.ts';
import { item, margin } from './layout.ts';
import type { Paint } from './paint.ts';
import type { Words } from './words/words.ts';

/** What is wrong in one file: the place, the sentence, and the code to search for. */
export function findingLines(file: string, findings: Finding[], { files }: Words, paint: Paint): string[] {
  const heading = item(`${margin}${paint.red('✗')} `, `${file}: ${files.findings(findings.length)}`, paint.bold);
  return [
    ...heading,
    ...findings.flatMap(({ path, message, code }) => [
      '',
      ...item('    ', path || files.wholeFile, paint.cyan),
      ...item('      ', message),
      ...item('      ', code, paint.dim),
    ]),
  ];
}

/** Blocks of lines as a page of the terminal. */
export function page(blocks: string[][]): string {
  return `\n${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')}\n`;
}
