import * as v from 'valibot';
import type { Fact } from '../../types.ts';
import { id, record, strict, text, whole, words } from './basics.ts';

const factOfList = v.lazy((): v.GenericSchema<Fact> => factSchema);

export const factTypes = ['boolean', 'integer', 'date', 'code', 'codes', 'region', 'list'] as const;

export const factSchema = strict({
  type: v.picklist(factTypes),
  label: text,
  codes: v.exactOptional(record(words, text)),
  programs: v.exactOptional(v.literal(true)),
  min: v.exactOptional(whole),
  max: v.exactOptional(whole),
  of: v.exactOptional(record(id('camel'), factOfList)),
  ask: v.exactOptional(strict({ text, help: v.exactOptional(text), order: whole })),
  sensitive: v.exactOptional(v.literal(true)),
  attested: v.exactOptional(v.literal(true)),
});
