import type { Certainty } from '@bansos-kit/core/schedule';
import { html, type TemplateResult } from 'lit';

/** How a box is drawn. By its pattern too, so that no colour has to be told from another. `gap` is room without a box. */
export type Fill = 'full' | 'bars' | 'stripes' | 'dashes' | 'gap';

export interface Box {
  fill?: Fill;
  /** What stands under it. */
  label?: string | number;
  /** The one that is now, or is a person's own: an element marks it, for what was answered stands in no attribute. */
  now?: boolean;
  /** How wide it is beside the others. Default: as wide as they. */
  size?: number;
}

/** A row of boxes, such as months, deciles or sums. Only for the eye: words beside it have to say the same. */
export const strip = (boxes: readonly Box[]): TemplateResult =>
  html`<span class="strip" aria-hidden="true"
    >${boxes.map(
      // The property, because a strict page policy refuses the attribute.
      ({ fill = '', label = '', now, size = 1 }) =>
        html`<i class=${fill} .style=${`flex:${size}`}>${now ? html`<b>${label}</b>` : label}</i>`,
    )}</span
  >`;

const fills: Record<Certainty, Fill> = { official: 'full', observed: 'bars', pattern: 'stripes', unknown: 'dashes' };

interface Period {
  covers: { from: string; to: string };
  certainty: Certainty;
}

/** A box as the months of a stage are drawn. */
export const boxOf = ({ certainty }: Period): Box => ({ fill: fills[certainty] });

/** The twelve months of a day's year, filled by how much is known of the stage that each belongs to. */
export function year(stages: readonly Period[], day: string, letters = ''): Box[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${day.slice(0, 5)}${String(index + 1).padStart(2, '0')}`;
    const stage = stages.find(({ covers }) => covers.from <= month && month <= covers.to);
    return { ...(stage && boxOf(stage)), label: letters[index] ?? '', now: day.startsWith(month) };
  });
}
