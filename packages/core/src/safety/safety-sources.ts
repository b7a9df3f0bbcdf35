import { sources } from '../generated/safety-sources.ts';
import type { Source } from '../policy/types.ts';

/** The sources that this entry point cites, by id. */
export function safetySources(): Readonly<Record<string, Source>> {
  return sources;
}
