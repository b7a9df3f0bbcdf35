import * as v from 'valibot';
import { basics, either, isObject, list, strict } from './basics.ts';
import { once } from './once.ts';

export const timelineShapes = once(() => {
  const { cite, cites, confidence, isoDate, literal, text } = basics();

  const alternative = strict({ value: either(isObject, text, literal), cite: cites, why: text });

  const dating = {
    validFrom: isoDate,
    validTo: v.exactOptional(isoDate),
    publishedOn: v.exactOptional(isoDate),
    checkedOn: isoDate,
    evidenceUntil: v.exactOptional(isoDate),
    confidence,
    cite: cites,
    note: v.exactOptional(text),
    alternatives: v.exactOptional(v.array(alternative)),
  };

  const gap = strict({
    validFrom: isoDate,
    validTo: v.exactOptional(isoDate),
    gap: text,
    unknown: v.exactOptional(v.literal(true)),
    cite: v.exactOptional(v.array(cite)),
  });

  return { alternative, dating, gap };
});

const isGap = (input: unknown) => isObject(input) && 'gap' in input;

export function timeline<Value extends v.GenericSchema>(value: Value) {
  const { dating, gap } = timelineShapes();
  return list(either(isGap, gap, strict({ ...dating, value })));
}
