import type { Io } from './io.ts';
import type { Paint } from './paint.ts';
import type { Words } from './words/words.ts';

/** What every command is given besides its arguments. */
export interface Context {
  io: Io;
  words: Words;
  paint: Paint;
}

/** What the command ends with. */
export const exitCode = { ok: 0, negative: 1, usage: 2, fault: 70 } as const;
