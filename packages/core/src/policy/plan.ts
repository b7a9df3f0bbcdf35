import { compileAmount } from './amount.ts';
import { compile } from './compile.ts';
import type { Layout } from './household.ts';
import { inForceOn } from './in-force.ts';
import type { Kleene } from './kleene.ts';
import type { Household, Plan, ProgramPlan, Scope, Test } from './ready.ts';
import { distinct, findNamed, lowest } from './reasons.ts';
import type { Snapshot } from './snapshot.ts';
import type { Cond, Program } from './types.ts';

const plans = new WeakMap<Snapshot, Plan>();

export function planOf(snapshot: Snapshot): Plan {
  const plan = plans.get(snapshot) ?? makePlan(snapshot);
  plans.set(snapshot, plan);
  return plan;
}

function makePlan(snapshot: Snapshot): Plan {
  const { catalog, asOf, knownAt, layout, programs } = snapshot;
  const prepared = new Map<Program, ProgramPlan>();
  const references = new Map<string, { place: number; test: Test | undefined }>();

  const plan: Plan = {
    snapshot,
    order: new Map(orderOf(layout)),
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
      let found = references.get(key);
      if (!found) {
        found = { place: references.size, test: undefined };
        references.set(key, found);
        const version = isRule ? plan.rule(cond.id) : undefined;
        found.test = isRule ? version && compile(version.value, scope) : plan.program(cond.program)?.test;
      }
      const { place, test } = found;
      // A rule that is not in force asks nothing; a programme that is not in force has nobody in it.
      if (!test) return { cond, is: () => (isRule ? 1 : 0) };
      const is = (household: Household): Kleene => {
        const { known } = household;
        if (known[place] === notAsked) known[place] = test.is(household);
        return known[place] as Kleene;
      };
      return { cond, is, parts: [test] };
    },
    household: (values, detailed) => ({
      values,
      known: new Int8Array(references.size).fill(notAsked),
      detailed,
    }),
  };
  const scope: Scope = { plan, compile };
  // All of them now, so that every reference has its place before a household comes.
  plan.programs = catalog.programs.map(({ id }) => plan.program(id) as ProgramPlan);
  return plan;
}

const notAsked = 2;

/** Everything about a programme that is the same for every household. */
function prepare(program: Program, scope: Scope): ProgramPlan {
  const { plan } = scope;
  const { catalog, asOf, knownAt } = plan.snapshot;
  const eligibility = inForceOn(program.eligibility, asOf, knownAt);
  const { entry, nearest } = eligibility;
  if (nearest && catalog.coversFrom !== undefined && asOf < catalog.coversFrom) nearest.unknown = true;
  if (!entry)
    return {
      program,
      eligibility,
      named: [],
      regional: false,
      citations: [],
      confidence: 'high',
      evidenceUntil: catalog.evidenceUntil,
    };
  const test = compile(withTerritory(program, entry.value, plan), scope);
  const { named, entries } = findNamed(test, plan, entry);
  entries.push(entry);
  const ready: ProgramPlan = {
    program,
    eligibility,
    test,
    named,
    regional: named.some(({ regional }) => regional.length > 0),
    citations: frozen(distinct([...entry.cite, ...named.flatMap(({ cite }) => cite)])),
    confidence: entry.confidence,
    evidenceUntil: '',
  };
  const amount = inForceOn(program.amounts ?? [], asOf, knownAt).entry;
  if (amount) {
    const ofAmount = compileAmount(amount.value.of, scope);
    const witnesses = [amount, ...ofAmount.entries];
    entries.push(...witnesses);
    ready.amount = {
      value: amount.value,
      test: ofAmount,
      cite: frozen(distinct(witnesses.flatMap(({ cite }) => cite))),
      confidence: lowest(witnesses.map(({ confidence }) => confidence)),
    };
  }
  ready.evidenceUntil = entries
    .map((one) => one.evidenceUntil ?? catalog.evidenceUntil)
    .reduce((a, b) => (a < b ? a : b));
  return ready;
}

const frozen = <T>(list: T[]): T[] => Object.freeze(list) as T[];

/** Living there is a condition like any other. */
function withTerritory(program: Program, cond: Cond, { region }: Plan): Cond {
  if (program.territory === undefined || !region) return cond;
  return {
    op: 'all',
    of: [{ id: 'territory', op: 'within', left: { op: 'fact', id: region.path }, region: program.territory }, cond],
  };
}

function orderOf({ slots }: Layout): [string, number][] {
  return Object.values(slots).flatMap(({ path, fact, of }): [string, number][] => [
    [path, fact.ask?.order ?? Number.POSITIVE_INFINITY],
    ...(of ? orderOf(of) : []),
  ]);
}
