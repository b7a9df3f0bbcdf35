import { catalogJsonSchema } from '@bansos-kit/core/policy';
import { type ArgsDef, parseArgs } from 'citty';
import { type Context, exitCode } from '../../context.ts';
import { languageArg } from '../../language.ts';
import { UsageError } from '../../usage-error.ts';

export const args = { ...languageArg, help: { type: 'boolean', alias: 'h' } } satisfies ArgsDef;

/** Prints the JSON Schema of a catalog, for editors: `bansos catalog schema`. */
export async function run(rawArgs: string[], { io }: Context): Promise<number> {
  if (parseArgs<typeof args>(rawArgs, args)._.length > 0) throw new UsageError(({ usage }) => usage.noArguments);
  io.out(`${JSON.stringify(catalogJsonSchema, null, 2)}\n`);
  return exitCode.ok;
}
