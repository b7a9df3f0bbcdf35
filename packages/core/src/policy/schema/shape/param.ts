import * as v from 'valibot';
import type { Unit } from '../../types.ts';
import { basics, either, isObject, record, strict } from './basics.ts';
import { condShapes } from './cond.ts';
import { once } from './once.ts';
import { timeline } from './timeline.ts';

export const paramShapes = once(() => {
  const { number, region, text } = basics();
  const { comparator } = condShapes();

  const periods = ['day', 'month', 'stage', 'semester', 'year', 'once'] as const;
  const payees = ['person', 'family', 'household', 'meter'] as const;

  const units: Unit[] = [
    ...periods.flatMap((period) => payees.map((payee) => `rupiah/${period}/${payee}` as const)),
    'rupiah/month',
    'years',
    'months',
    'decile',
    'persons',
    'percent',
    'va',
  ];

  const thresholdSchema = strict({ op: comparator, value: number });

  const values = timeline(either(isObject, thresholdSchema, number));

  const paramSchema = strict({
    name: text,
    unit: v.picklist(units),
    values,
    regional: v.exactOptional(record(region, values)),
  });

  return { paramSchema };
});
