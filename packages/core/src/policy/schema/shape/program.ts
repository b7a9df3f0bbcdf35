import * as v from 'valibot';
import { amountShapes } from './amount.ts';
import { basics, id, list, strict } from './basics.ts';
import { condShapes } from './cond.ts';
import { once } from './once.ts';
import { timeline } from './timeline.ts';

export const programShapes = once(() => {
  const { cites, confidence, count, isoDate, region, text } = basics();
  const { amountSchema } = amountShapes();
  const { cond } = condShapes();

  const figure = strict({
    year: count,
    value: count,
    unit: v.picklist(['families', 'persons', 'rupiah']),
    what: v.picklist(['target', 'reached']),
    cite: cites,
    confidence,
    checkedOn: isoDate,
    note: v.exactOptional(text),
  });

  const sentences = v.exactOptional(timeline(list(text)));

  const programSchema = strict({
    id: id('kebab'),
    aliases: v.exactOptional(v.array(id('kebab'))),
    name: text,
    summary: text,
    authority: text,
    territory: v.exactOptional(region),
    category: id('kebab'),
    unit: v.picklist(['person', 'family', 'household']),
    allocation: v.picklist(['entitlement', 'quota', 'discretionary']),
    eligibility: timeline(cond),
    amounts: v.exactOptional(timeline(amountSchema)),
    prose: v.exactOptional(
      strict({
        duties: sentences,
        documents: sentences,
        channels: sentences,
        steps: sentences,
        combination: sentences,
        limits: sentences,
        exclusions: sentences,
        legal: sentences,
        'in-kind': sentences,
      }),
    ),
    targets: v.exactOptional(v.array(figure)),
    budgets: v.exactOptional(v.array(figure)),
  });

  return { programSchema };
});
