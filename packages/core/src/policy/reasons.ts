import type { Household, Plan, Side, Test } from './ready.ts';
import type { Outcome, Reason } from './result.ts';
import type { Cite, Confidence, Dated, Literal } from './types.ts';

const ranks: Confidence[] = ['low', 'medium', 'high'];

export function lowest(list: Confidence[]): Confidence {
  return ranks[Math.min(2, ...list.map((one) => ranks.indexOf(one)))] as Confidence;
}

/** The named conditions of a programme as they came out, and the dated entries that were used on the way. */
export function reasonsOf(test: Test, household: Household, plan: Plan, confidence: Confidence) {
  const reasons: Reason[] = [];
  const entries: Dated<unknown>[] = [];
  walk(test, confidence);
  return { reasons, entries };

  function walk(part: Test, around: Confidence): void {
    const { cond } = part;
    if (cond.op === 'rule') {
      const version = plan.rule(cond.id);
      if (version) entries.push(version);
      for (const inner of part.parts ?? []) walk(inner, version?.confidence ?? around);
      return;
    }
    if (cond.id === undefined) {
      for (const inner of part.parts ?? []) walk(inner, around);
      return;
    }
    const value = part.is(household);
    const outcome: Outcome = value === 1 ? 'met' : value === 0 ? 'unmet' : 'unknown';
    const figures = figuresOf(part);
    entries.push(...figures.entries);
    reasons.push({
      id: cond.id,
      outcome,
      ...(figures.actual === undefined ? {} : { actual: figures.actual }),
      ...(figures.limit === undefined ? {} : { limit: figures.limit }),
      cond,
      cite: [...(cond.cite ?? []), ...figures.entries.flatMap(({ cite }): Cite[] => cite)],
      confidence: lowest([around, ...figures.entries.map((entry) => entry.confidence)]),
    });
  }

  /** What was compared with what: the first comparison that has a figure to show, and every entry that was read. */
  function figuresOf(part: Test): { actual?: Literal; limit?: Literal; entries: Dated<unknown>[] } {
    const read: Dated<unknown>[] = [];
    let actual: Literal | undefined;
    let limit: Literal | undefined;
    const look = ({ left, right, parts }: Test): void => {
      const entry = right?.entry?.(household);
      if (entry) read.push(entry);
      actual ??= left && shown(left);
      limit ??= right && shown(right);
      for (const inner of parts ?? []) look(inner);
    };
    look(part);
    return { ...(actual === undefined ? {} : { actual }), ...(limit === undefined ? {} : { limit }), entries: read };
  }

  function shown(side: Side): Literal | undefined {
    if (side.slot?.fact.sensitive || side.own) return undefined;
    const value = side.value(household);
    return typeof value === 'object' ? undefined : value;
  }
}
