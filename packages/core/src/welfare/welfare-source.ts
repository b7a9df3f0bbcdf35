import { sources } from '../generated/welfare-sources.ts';
import type { Source } from '../policy/types.ts';

/**
 * The source that an id in `cite` stands for. What `programsForDecile` cites is in the catalog instead: `nationalCatalog.sources`.
 *
 * @example welfareSource('wb_2019')?.issuer //=> 'World Bank'
 */
export const welfareSource = (id: string): Source | undefined => (Object.hasOwn(sources, id) ? sources[id] : undefined);
