import * as v from 'valibot';
import type { Unit } from '../../types.ts';
import { either, isObject, number, record, region, strict, text } from './basics.ts';
import { comparator } from './cond.ts';
import { timeline } from './timeline.ts';

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

export const paramSchema = strict({
  name: text,
  unit: v.picklist(units),
  values,
  regional: v.exactOptional(record(region, values)),
});
