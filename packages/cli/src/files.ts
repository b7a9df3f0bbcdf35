import type { Context } from './context.ts';
import { UsageError } from './usage-error.ts';

/** What a file of JSON holds, or where it is no JSON. */
export type ReadJson = { ok: true; json: unknown } | { ok: false; line?: number; column?: number };

/** Reads a file, or standard input for `-`, of which the caller says what it is to hold. */
export async function readJson(path: string, context: Context, prompt = context.words.files.prompt): Promise<ReadJson> {
  return parse(await readText(path, context, prompt));
}

/** Reads a file as it is, or standard input for `-`. */
export async function readText(path: string, { io }: Context, prompt: string): Promise<string> {
  if (path === '-' && io.inputIsTerminal) io.err(`${prompt}\n`);
  return path === '-' ? io.readInput() : readFile(path, io);
}

/** Writes a file. One that is there already stays as it is unless `replace` says otherwise. */
export async function writeText(path: string, text: string, replace: boolean, { io }: Context): Promise<void> {
  try {
    await io.writeFile(path, text, replace);
  } catch (error) {
    const code = codeOf(error);
    throw new UsageError(({ usage }) =>
      code === 'EEXIST' ? usage.fileExists(nameOfFile(path)) : usage.unwritable(nameOfFile(path), code),
    );
  }
}

async function readFile(path: string, io: Context['io']): Promise<string> {
  try {
    return await io.readFile(path);
  } catch (error) {
    throw new UsageError(({ usage }) => usage.unreadable(nameOfFile(path), codeOf(error)));
  }
}

/** The system's own sentence holds the whole path; its code says enough. */
const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

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

/** A file may be named in an output unless its name could hold a number of a person. */
export function nameOfFile(path: string): string | undefined {
  return path === '-' ? 'stdin' : withoutNumber(path);
}

/** A text that somebody typed, unless it could hold a number of sixteen digits, or one with slips. */
export function withoutNumber(text: string): string | undefined {
  return text.replace(/\D/g, '').length < 12 && !/[\p{Cc}\p{Cf}]/u.test(text) ? text : undefined;
}
