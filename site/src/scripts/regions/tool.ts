import { startProvinces } from './provinces.ts';
import { startSearch } from './search.ts';
import type { Speech } from './speech.ts';

export function startRegionTool(speech: Speech): void {
  startSearch(speech);
  startProvinces(speech);
}
