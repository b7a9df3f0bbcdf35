import * as v from 'valibot';
import { cite, cites, confidence, either, isObject, isoDate, list, literal, strict, text } from './basics.ts';

export const alternative = strict({
  value: either(isObject, text, literal),
  cite: cites,
  why: text,
});

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

export const gap = strict({
  validFrom: isoDate,
  validTo: v.exactOptional(isoDate),
  gap: text,
  cite: v.exactOptional(v.array(cite)),
});

const isGap = (input: unknown) => isObject(input) && 'gap' in input;

export const timeline = <Value extends v.GenericSchema>(value: Value) =>
  list(either(isGap, gap, strict({ ...dating, value })));
