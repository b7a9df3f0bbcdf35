import type { Finding } from './catalogs.ts';
import { type Context, exitCode } from './context.ts';
import { item, margin, page } from './layout.ts';
import type { Paint } from './paint.ts';
import type { Words } from './words/words.ts';

/** Tells what is wrong in files instead of what was asked for; answers the exit code. */
export function tellFindings(
  files: { file: string; findings: Finding[] }[],
  json: boolean,
  { io, words, paint }: Context,
): number {
  const wrong = files.filter(({ findings }) => findings.length > 0).map(({ file, findings }) => ({ file, findings }));
  if (json) io.out(`${JSON.stringify({ files: wrong }, null, 2)}\n`);
  else io.out(page(wrong.map(({ file, findings }) => findingLines(file, findings, words, paint))));
  return exitCode.negative;
}

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
