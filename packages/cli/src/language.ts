import { parseArgs } from 'node:util';
import type { ArgsDef } from 'citty';
import { tokenOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

export type Language = 'id' | 'en';

/** What every command takes. */
export const languageArg = { locale: { type: 'string', alias: 'lang', valueHint: 'id|en' } } satisfies ArgsDef;

/** `--locale` or `--lang`, else what the system speaks if that is Indonesian or English, else Indonesian. */
export function pickLanguage(args: string[], env: Record<string, string | undefined>): Language {
  const system = languageOfSystem(env);
  const { tokens } = parseArgs({ args, options: tokenOptions(languageArg), strict: false, tokens: true });
  const asked = tokens.findLast(
    (token) => token.kind === 'option' && (token.name === 'lang' || token.name === 'locale'),
  );
  if (asked?.kind !== 'option') return system;
  if (asked.value === 'id' || asked.value === 'en') return asked.value;
  throw new UsageError(({ usage }) => usage.choice(`--${asked.name}`, ['id', 'en']), system);
}

/** POSIX: LC_ALL before LC_MESSAGES before LANG. `C` and `POSIX` name no language. */
function languageOfSystem(env: Record<string, string | undefined>): Language {
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en(?![a-z])/i.test(name) ? 'en' : 'id';
}
