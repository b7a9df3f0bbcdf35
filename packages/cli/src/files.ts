import type { Context } from './context.ts';
import { UsageError } from './usage-error.ts';

/** What a file of JSON holds, or where it is no JSON. */
export type ReadJson = { ok: true; json: unknown } | { ok: false; line?: number; column?: number };

/** Reads a file, or standard input for `-`, of which the caller says what it is to hold. */
export async function readJson(path: string, { io, words }: Context, prompt = words.files.prompt): Promise<ReadJson> {
  if (path === '-' && io.inputIsTerminal) io.err(`${prompt}\n`);
  return parse(path === '-' ? await io.readInput() : await readFile(path, io));
}

async function readFile(path: string, io: Context['io']): Promise<string> {
  try {
    return await io.readFile(path);
  } catch (error) {
    // The system's own sentence holds the whole path; its code says enough.
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    throw new UsageError(({ usage }) => usage.unreadable(nameOfFile(path), code));
  }
}

/** Node's message about broken JSON quotes from it, which may be personal data: only the place is taken from there. */
function parse(text: string): ReadJson {
  try {
    return { ok: true, json: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const [, at] = / at position (\d+)(?: \(line \d+ column \d+\))?$/.exec((error as SyntaxError).message) ?? [];
    if (at === undefined) return { ok: false };
    const before = text.slice(0, Number(at)).split('\n');
    return { ok: false, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
}

/** A file may be named in an output unless its name could hold a number of sixteen digits, or one with slips. */
export function nameOfFile(path: string): string | undefined {
  if (path === '-') return 'stdin';
  return path.replace(/\D/g, '').length < 12 && !/[\p{Cc}\p{Cf}]/u.test(path) ? path : undefined;
}
