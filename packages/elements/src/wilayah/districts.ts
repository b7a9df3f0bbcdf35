// Gives every <bansos-wilayah> of the page its districts: 40 kB of names, so they come as a file of their own. Importing it is
// enough, before or after the element itself, and from another bundle too.
import { childrenOf } from '@bansos-kit/core/regions';
import type { BansosWilayah } from './bansos-wilayah.ts';

/** When the districts are there. On a server, where there are no elements, never. */
export const districtsReady: Promise<void> = (async () => {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const element = await (registry?.whenDefined('bansos-wilayah') ?? new Promise<never>(() => {}));
  (element as unknown as typeof BansosWilayah).districtsOf = (regency) => childrenOf(regency);
})();
