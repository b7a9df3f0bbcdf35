import { parseArgs } from 'node:util';
import type { ArgsDef } from 'citty';
import { UsageError } from './usage-error.ts';

/** Refuses what citty lets pass: options that do not exist, and values for options that take none. */
export function checkOptions(args: string[], definition: ArgsDef): void {
  const { tokens } = parseArgs({ args, options: tokenOptions(definition), strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.hasOwn(definition, token.name) ? definition[token.name]?.type : undefined;
    if (known === undefined || known === 'positional' || (known === 'boolean' && token.value !== undefined)) {
      throw new UsageError(({ usage }) => usage.unknownOption(nameable(token.rawName)));
    }
  }
}

type TokenOptions = Record<string, { type: 'boolean' | 'string'; short?: string }>;

/** The options of a command as Node's parser wants them. */
export function tokenOptions(definition: ArgsDef): TokenOptions {
  const options: TokenOptions = {};
  for (const [name, argument] of Object.entries(definition)) {
    if (argument.type === 'positional') continue;
    const short = 'alias' in argument && typeof argument.alias === 'string' ? { short: argument.alias } : {};
    options[name] = { type: argument.type === 'boolean' ? 'boolean' : 'string', ...short };
  }
  return options;
}

/** A word may be named in an error only where it is a word: a dash can stand before a number as well. */
export const nameable = (word: string): string | undefined =>
  /^-{0,2}[a-z][a-z-]{0,30}$/i.test(word) ? word : undefined;

/** One of the choices, or nothing where the option was not given. */
export function readChoice<Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw new UsageError(({ usage }) => usage.choice(option, choices));
  return choice;
}

/** A whole number from 1 to `most`, or nothing where the option was not given. */
export function readCount(option: string, value: string | undefined, most: number): number | undefined {
  if (value === undefined) return undefined;
  const count = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (count < 1 || count > most) throw new UsageError(({ usage }) => usage.count(option, most));
  return count;
}
