// Gives every <bansos-wilayah> of the page its districts: 40 kB of names, so they come as a file of their own. Importing it is
// enough, before or after the element itself, and from another bundle too.
import { childrenOf } from '@bansos-kit/core/regions';
import type { BansosWilayah } from './bansos-wilayah.ts';

/** When the districts are there. */
export const districtsReady: Promise<void> = customElements.whenDefined('bansos-wilayah').then((element) => {
  (element as unknown as typeof BansosWilayah).districtsOf = (regency) => childrenOf(regency);
});
