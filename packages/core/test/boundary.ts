// Where a rule can be off by one: at each limit one less, the limit, one more; at each dated entry the day before, the first, the
// last, the day after. For any catalog. What has to come out is worked out here from the definition, not by the engine.
import { dayAfter, dayBefore } from '../src/policy/change/days.ts';
import { type Track, tracks } from '../src/policy/change/tracks.ts';
import type { ChangeValue } from '../src/policy/change/types.ts';
import { evaluate, type Result, snapshot } from '../src/policy/index.ts';
import type { Catalog, Comparator, Cond, Dated, IsoDate, Operand, Threshold, Timeline } from '../src/policy/types.ts';

export interface LimitPoint {
  /** Says all that is needed to find the place again. */
  name: string;
  asOf: IsoDate;
  cond: Cond;
  facts: Record<string, unknown>;
  status: Result['status'];
}

type Comparison = Extract<Cond, { left: Operand; param: string }> | Extract<Cond, { left: Operand; right: Operand }>;

/** A comparison with a number, and the list whose members it is about. */
interface Limited {
  cond: Comparison;
  list?: string;
}

/** Every comparison with a number that a catalog makes, once each. */
export function limitsOf(catalog: Catalog): Limited[] {
  const found = new Map<string, Limited>();
  const walk = (value: unknown, list?: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const one of value) walk(one, list);
    else {
      const node = value as Record<string, unknown>;
      const inner = typeof node['list'] === 'string' ? node['list'] : list;
      if (isComparison(node)) {
        const { op, left } = node;
        const key = JSON.stringify([op, left, 'param' in node ? node.param : node.right, list]);
        found.set(key, { cond: node, ...(list !== undefined && { list }) });
      }
      for (const part of Object.values(node)) walk(part, inner);
    }
  };
  walk(catalog.programs);
  walk(catalog.rules);
  return [...found.values()];
}

function isComparison(node: object): node is Comparison {
  if (!('op' in node) || !('left' in node)) return false;
  if (node.op === 'meets') return true;
  const right = 'right' in node ? node.right : undefined;
  if (typeof right !== 'object' || right === null || !('op' in right)) return false;
  return right.op === 'param' || ('value' in right && typeof right.value === 'number');
}

/** The points at every limit, on the first and the last day of each figure it ever had. */
export function limitPoints(catalog: Catalog): LimitPoint[] {
  return limitsOf(catalog).flatMap(({ cond, list }) =>
    figuresOf(cond, catalog).flatMap(({ asOf, limit, region }) =>
      sidesOf(cond.left, limit?.value ?? 1, asOf).map(({ x, given }): LimitPoint => {
        const facts = { ...placed(given, catalog, list), ...(region && { region }) };
        const met = limit && compares[limit.op](x, limit.value);
        return {
          name: `${JSON.stringify(cond.left)} = ${x} against ${JSON.stringify(limit)} on ${asOf}`,
          asOf,
          cond: list === undefined ? cond : { op: 'some', list, where: cond },
          facts,
          status: met === undefined ? 'needs-info' : met ? 'eligible' : 'not-eligible',
        };
      }),
    ),
  );
}

/** A fact of a member is given of a member; beside it, a condition may ask for one of the whole family. */
function placed(given: Record<string, unknown>, { facts }: Catalog, list: string | undefined): Record<string, unknown> {
  if (list === undefined) return given;
  const [id = ''] = Object.keys(given);
  return facts[list]?.of?.[id] ? { [list]: [given] } : { ...given, [list]: [{}] };
}

const compares: Record<Comparator, (x: number, limit: number) => boolean> = {
  eq: (x, limit) => x === limit,
  ne: (x, limit) => x !== limit,
  lt: (x, limit) => x < limit,
  lte: (x, limit) => x <= limit,
  gt: (x, limit) => x > limit,
  gte: (x, limit) => x >= limit,
};

interface Figure {
  asOf: IsoDate;
  /** Nothing: the day lies in a gap, and nobody can say. */
  limit?: Threshold | undefined;
  region?: string;
}

function figuresOf(cond: Comparison, catalog: Catalog): Figure[] {
  if (cond.op !== 'meets' && cond.right.op === 'const')
    return [{ asOf: catalog.evidenceUntil, limit: { op: cond.op, value: Number(cond.right.value) } }];
  const param = catalog.params[cond.op === 'meets' ? cond.param : (cond.right as { id: string }).id];
  if (!param) throw new Error(`no param for ${JSON.stringify(cond)}`);
  const figures = (timeline: Timeline<number | Threshold>, region?: string): Figure[] =>
    edges(timeline).map((asOf) => {
      const value = covering(timeline, asOf)?.value;
      const limit = typeof value === 'number' ? { op: cond.op as Comparator, value } : value;
      return { asOf, limit, ...(region !== undefined && { region }) };
    });
  const regional = Object.entries(param.regional ?? {});
  return [
    ...figures(param.values, regional.length > 0 ? elsewhere(regional.map(([code]) => code)) : undefined),
    ...regional.flatMap(([code, timeline]) => figures(timeline, `${code}01`.slice(0, 4))),
  ];
}

/** The code of a province that has no figure of its own. */
const elsewhere = (codes: string[]): string =>
  Array.from({ length: 90 }, (_, index) => String(index + 10)).find((code) => !codes.includes(code)) ?? '';

/** One less, the limit, one more; for an age the day before the birthday too. */
function sidesOf(left: Operand, limit: number, asOf: IsoDate): { x: number; given: Record<string, unknown> }[] {
  const around = [limit - 1, limit, limit + 1].filter((x) => x >= 0);
  switch (left.op) {
    case 'fact':
      return around.map((x) => ({ x, given: { [left.id]: x } }));
    case 'age':
      return around.flatMap((x) => {
        const birthday = yearsBefore(asOf, x);
        return [
          { x, given: { [left.born]: birthday } },
          ...(x > 0 ? [{ x: x - 1, given: { [left.born]: dayAfter(birthday) } }] : []),
        ];
      });
    case 'count':
      if (!left.where) return around.map((x) => ({ x, given: { [left.list]: Array.from({ length: x }, () => ({})) } }));
  }
  throw new Error(`no way to give ${JSON.stringify(left)} a number`);
}

/** 29 February has its birthday on 1 March, and no day of this catalog is one. */
const yearsBefore = (day: IsoDate, years: number): IsoDate =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;

/** What one condition alone comes to. */
export function judge(catalog: Catalog, { cond, asOf, facts }: Pick<LimitPoint, 'cond' | 'asOf' | 'facts'>): Result {
  const probe = {
    id: 'probe',
    name: { id: 'probe' },
    summary: { id: 'probe' },
    authority: { id: 'probe' },
    category: 'probe',
    unit: 'family' as const,
    allocation: 'quota' as const,
    eligibility: [
      {
        validFrom: '1900-01-01',
        value: cond,
        checkedOn: asOf,
        confidence: 'high' as const,
        cite: [{ source: 'probe' }],
      },
    ],
  };
  return evaluate(snapshot({ ...catalog, programs: [...catalog.programs, probe] }, { asOf }), 'probe', facts);
}

export interface DayPoint {
  track: Track;
  day: IsoDate;
  /** What holds on the day, by the definition: the dates are inclusive, a gap holds nothing. */
  entry: Dated<ChangeValue> | undefined;
}

/** The days around both ends of every entry of every dated thing. */
export function dayPoints(catalog: Catalog): DayPoint[] {
  return tracks(catalog).flatMap((track) =>
    edges(track.entries).map((day) => ({ track, day, entry: covering(track.entries, day) })),
  );
}

const edges = (entries: Timeline<unknown>): IsoDate[] => [
  ...new Set(
    entries.flatMap(({ validFrom, validTo }) => [
      dayBefore(validFrom),
      validFrom,
      ...(validTo === undefined ? [] : [validTo, dayAfter(validTo)]),
    ]),
  ),
];

function covering<T>(entries: Timeline<T>, day: IsoDate): Dated<T> | undefined {
  const found = entries.filter(({ validFrom, validTo = '9999-12-31' }) => validFrom <= day && day <= validTo);
  if (found.length > 1) throw new Error(`${found.length} entries at once on ${day}`);
  return found.find((entry): entry is Dated<T> => 'value' in entry);
}
