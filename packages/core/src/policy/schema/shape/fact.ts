import * as v from 'valibot';
import type { Fact } from '../../types.ts';
import { basics, id, record, strict } from './basics.ts';
import { once } from './once.ts';

export const factShapes = once(() => {
  const { text, whole, words } = basics();

  const factOfList = v.lazy((): v.GenericSchema<Fact> => factSchema);

  const factTypes = ['boolean', 'integer', 'date', 'code', 'codes', 'region', 'list'] as const;

  const factSchema = strict({
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

  return { factSchema };
});
