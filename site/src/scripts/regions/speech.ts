import type { RegionToolStrings, RetirementStrings } from '../../i18n/catalog.ts';

export interface Speech {
  tool: RegionToolStrings;
  retirement: RetirementStrings;
}
