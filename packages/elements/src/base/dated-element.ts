import type { PropertyDeclarations } from 'lit';
import { BansosElement } from './bansos-element.ts';
import { type IsoDate, isDay, today } from './dates.ts';

/** An element whose answer depends on the day. */
export abstract class DatedElement<Section extends object> extends BansosElement<Section> {
  static override properties: PropertyDeclarations = { asOf: { attribute: 'as-of' } };

  /** The day to speak for, `YYYY-MM-DD`: for demos and tests. Default, and for what is no date: today in Jakarta. */
  declare asOf: string | undefined;

  /** The day that is shown beside every answer. */
  protected get day(): IsoDate {
    return isDay(this.asOf) ? this.asOf : today();
  }
}
