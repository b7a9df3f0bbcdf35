import { compileAmount } from './amount.ts';
import { compile } from './compile.ts';
import type { Layout } from './household.ts';
import { inForceOn } from './in-force.ts';
import { unknown } from './kleene.ts';
import type { Household, Plan, ProgramPlan, Scope, Test } from './ready.ts';
import { distinct, findNamed, lowest } from './reasons.ts';
import { type LinkedResult, snapshotOf } from './result.ts';
import type { Snapshot } from './snapshot.ts';
import type { Cond, Dated, IsoDate, Program } from './types.ts';

const plans = new WeakMap<Snapshot, Plan>();

export function planOf(snapshot: Snapshot): Plan {
  const plan = plans.get(snapshot) ?? makePlan(snapshot);
  plans.set(snapshot, plan);
  return plan;
}

function makePlan(snapshot: Snapshot): Plan {
  const { catalog, asOf, knownAt, layout, programs } = snapshot;
  const prepared = new Map<Program, ProgramPlan>();
  const references = new Map<string, Test | undefined>();
  const paths = inEditorsOrder(layout);
  let places = 0;
  let judged: Household | undefined;

  const plan: Plan = {
    snapshot,
    paths,
    marks: new Uint8Array(2 * paths.length),
    region: Object.values(layout.slots).find(({ fact }) => fact.type === 'region'),
    programs: [],
    slot(id) {
      const slot = layout.slots[id];
      if (!slot) throw new TypeError(`The catalog has no fact ${id}; check it with parseCatalog first.`);
      return slot;
    },
    program(id) {
      const program = programs.get(id);
      const ready = program && (prepared.get(program) ?? prepare(program, scope));
      if (ready) prepared.set(ready.program, ready);
      return ready;
    },
    rule(id) {
      const rule = catalog.rules[id];
      return rule && inForceOn(rule.versions, asOf, knownAt).entry;
    },
    reference(cond) {
      const isRule = cond.op === 'rule';
      const key = isRule ? `rule ${cond.id}` : `program ${programs.get(cond.program)?.id}`;
      if (!references.has(key)) {
        const version = isRule ? plan.rule(cond.id) : undefined;
        const test = isRule ? version && compile(version.value, scope) : plan.program(cond.program)?.test;
        references.set(key, test && plan.once(test));
      }
      const test = references.get(key);
      // A rule that is not in force asks nothing; a programme that is not in force has nobody in it.
      return test ? { cond, is: test.is, parts: [test] } : { cond, is: () => (isRule ? 1 : 0) };
    },
    once(test) {
      const place = places++;
      const is: Test['is'] = (household) => {
        const { known, open, asked, top } = household;
        let value = known[place] as number;
        if (value === notAsked) {
          value = test.is(household);
          known[place] = value;
          if (value === unknown) open[place] = asked.slice(top, household.top);
        } else if (value === unknown) {
          for (const question of open[place] as number[]) asked[household.top++] = question;
        }
        return value as ReturnType<Test['is']>;
      };
      return { ...test, is };
    },
    // One for all: nothing else runs while a household is judged.
    household(values, detailed) {
      judged ??= { values, detailed, known: new Int8Array(places), open: [], asked: [], top: 0 };
      judged.values = values;
      judged.detailed = detailed;
      judged.known.fill(notAsked);
      return judged;
    },
  };
  const scope: Scope = { plan, compile };
  // All of them now, so that every condition that is judged once has its place before a household comes.
  plan.programs = catalog.programs.map(({ id }) => plan.program(id) as ProgramPlan);
  return plan;
}

const notAsked = 2;

/** Everything about a programme that is the same for every household. */
function prepare(program: Program, scope: Scope): ProgramPlan {
  const { plan } = scope;
  const { catalog, asOf, knownAt } = plan.snapshot;
  const { entry, nearest } = inForceOn(program.eligibility, asOf, knownAt);
  const blank: LinkedResult = {
    program: program.id,
    asOf,
    status: 'not-eligible',
    inForce: entry !== undefined,
    allocation: program.allocation,
    reasons: none,
    missing: none,
    pendingAttestations: none,
    confidence: entry?.confidence ?? 'high',
    citations: none,
    [snapshotOf]: plan.snapshot,
  };
  const ready: ProgramPlan = { program, blank, named: [], regional: false, citations: none };
  if (!entry) {
    if (asOf < (catalog.coversFrom ?? '')) nearest.unknown = true;
    blank.nearest = nearest;
    if (nearest.unknown) Object.assign(blank, { status: 'needs-info', confidence: 'low' });
    markStale(blank, [], catalog.evidenceUntil);
    Object.freeze(blank);
    return ready;
  }
  const test = compile(withTerritory(program, entry.value, plan), scope);
  const { named, entries } = findNamed(test, plan, entry);
  entries.push(entry);
  ready.test = test;
  ready.named = named;
  ready.regional = named.some(({ regional }) => regional.length > 0);
  ready.citations = frozen(distinct([...entry.cite, ...named.flatMap(({ blank: { cite } }) => cite)]));
  const amount = inForceOn(program.amounts ?? [], asOf, knownAt).entry;
  if (amount) {
    const { of, ...rest } = amount.value;
    const ofAmount = compileAmount(of, scope);
    const witnesses = [amount, ...ofAmount.entries];
    entries.push(...witnesses);
    const cite = frozen(distinct(witnesses.flatMap((one) => one.cite)));
    const confidence = lowest(witnesses.map((one) => one.confidence));
    ready.amount = {
      test: ofAmount,
      blank: { low: 0, high: 0, ...rest, breakdown: none, missing: none, confidence, cite },
    };
  }
  markStale(blank, entries, catalog.evidenceUntil);
  return ready;
}

/** Sources that end before the day: the first that does counts. */
function markStale(blank: LinkedResult, entries: Dated<unknown>[], otherwise: IsoDate): void {
  const ends = entries.map((one) => one.evidenceUntil ?? otherwise);
  const evidenceUntil = ends.reduce((a, b) => (a < b ? a : b), ends[0] ?? otherwise);
  if (blank.asOf > evidenceUntil) blank.stale = { evidenceUntil };
}

/** Stands for every list with nothing in it; frozen, since all results share it. */
const none: never[] = Object.freeze([]) as never[];

const frozen = <T>(list: T[]): T[] => Object.freeze(list) as T[];

/** Living there is a condition like any other. */
function withTerritory(program: Program, cond: Cond, { region }: Plan): Cond {
  if (program.territory === undefined || !region) return cond;
  return {
    op: 'all',
    of: [{ id: 'territory', op: 'within', left: { op: 'fact', id: region.path }, region: program.territory }, cond],
  };
}

function inEditorsOrder(layout: Layout): string[] {
  const all = ({ slots }: Layout): [path: string, order: number][] =>
    Object.values(slots).flatMap(({ path, fact, of }): [string, number][] => [
      [path, fact.ask?.order ?? Number.MAX_VALUE],
      ...(of ? all(of) : []),
    ]);
  return all(layout)
    .sort(([a, first], [b, second]) => first - second || (a < b ? -1 : 1))
    .map(([path]) => path);
}
