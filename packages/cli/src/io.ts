/** What the command needs of the world around it; a test brings its own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** All of standard input, up to its end. */
  readInput(): Promise<string>;
  /** All of a file; rejects where it cannot be read. */
  readFile(path: string): Promise<string>;
  /** Writes a file; rejects with the code EEXIST where there is one and `replace` is not set. */
  writeFile(path: string, text: string, replace: boolean): Promise<void>;
  env: Record<string, string | undefined>;
  /** Whether `out` goes to a terminal. */
  isTerminal: boolean;
  /** Whether a person types what `readInput` reads. */
  inputIsTerminal: boolean;
  /** The day in Asia/Jakarta, `YYYY-MM-DD`. */
  today(): string;
}

/** The day on which officials in Jakarta judge, wherever the command runs. WIB has had no other offset since 1964. */
export function todayInJakarta(now = Date.now()): string {
  return new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
}
