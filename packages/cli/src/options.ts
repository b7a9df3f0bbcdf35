import { parseArgs } from 'node:util';
import type { ArgDef, ArgsDef } from 'citty';
import { UsageError } from './usage-error.ts';

/** Refuses what citty lets pass: options that do not exist, and values for options that take none. */
export function checkOptions(args: string[], definition: ArgsDef): void {
  const options = tokenOptions(definition);
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
    if (known === undefined || (known === 'boolean' && token.value !== undefined)) {
      throw new UsageError(({ usage }) => usage.unknownOption(nameable(token.rawName)));
    }
  }
}

type TokenOptions = Record<string, { type: 'boolean' | 'string'; short?: string }>;

/** The options of a command as Node's parser wants them; a second name that is a word is an option of its own there. */
export function tokenOptions(definition: ArgsDef): TokenOptions {
  const options: TokenOptions = {};
  for (const [name, argument] of Object.entries(definition)) {
    if (argument.type === 'positional') continue;
    const type = argument.type === 'boolean' ? 'boolean' : 'string';
    const alias = aliasOf(argument);
    options[name] = { type, ...(alias?.length === 1 ? { short: alias } : {}) };
    if (alias && alias.length > 1) options[alias] = { type };
  }
  return options;
}

/** The other name of an option. */
export function aliasOf(argument: ArgDef): string | undefined {
  return 'alias' in argument && typeof argument.alias === 'string' ? argument.alias : undefined;
}

/** Every value of an option that may be given more than once, in order. */
export function readRepeated(option: string, args: string[], definition: ArgsDef): string[] {
  const { tokens } = parseArgs({ args, options: tokenOptions(definition), strict: false, tokens: true });
  return tokens.flatMap((token) => (token.kind === 'option' && token.name === option ? [token.value ?? ''] : []));
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

/** A date of the calendar. */
export function readDate(option: string, value: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(value) : undefined;
  const exists = day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  if (!exists) throw new UsageError(({ usage }) => usage.date(option));
  return value;
}

/** The name of a file, or `-`. An option that stands last, or before another one, has none. */
export function readPath(option: string, value: string | undefined): string | undefined {
  if (value === '' || value?.startsWith('--')) throw new UsageError(({ usage }) => usage.noFile(option));
  return value;
}
