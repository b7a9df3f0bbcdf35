import type { Catalog } from '@bansos-kit/core/policy';
import type { BansosCek } from '../cek/bansos-cek.ts';

/** What the page around tells the frame, before there is a file with these rules inside: regional catalogs to show. */
export interface RulesMessage {
  type: 'bansos:aturan';
  v: 1;
  aturan: readonly Catalog[];
}

/**
 * Takes regional rules from the page around, for a preview, and calls `shown` so that they are drawn. Only a page of the very site
 * that this file comes from is heard: any other could write its own words under that site's name.
 */
export function hearRules(shown: () => void): void {
  addEventListener('message', ({ data, origin, source }: MessageEvent<Partial<RulesMessage> | null>) => {
    // The sandbox takes the origin of the document, not that of its address.
    if (source !== parent || origin !== location.origin) return;
    if (data?.type !== 'bansos:aturan' || data.v !== 1 || !Array.isArray(data.aturan)) return;
    const cek = customElements.get('bansos-cek') as typeof BansosCek | undefined;
    if (!cek) return;
    cek.catalogs = data.aturan;
    shown();
  });
}
