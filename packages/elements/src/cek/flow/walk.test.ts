import { nationalCatalog } from '@bansos-kit/core/catalog';
import { describe, expect, it } from 'vitest';
import { type Answer, type Answers, noAnswers, withFact, withGate, withMember, withMemberCount } from './answers.ts';
import { createJudge } from './judge.ts';
import { questionSteps } from './steps.ts';
import { type Question, walk } from './walk.ts';

const judge = createJudge(nationalCatalog, { asOf: '2026-05-01' });
const asked = (answers: Answers) => walk(judge, answers).stages.flatMap(({ questions }) => questions);
const paths = (answers: Answers) => asked(answers).map(({ path }) => path);
const family = (...ages: (number | undefined)[]): Answers =>
  ages.reduce<Answers>(
    (answers, age, at) => withMember(answers, at, 'age', age),
    withMemberCount(noAnswers, ages.length),
  );

describe('walk', () => {
  it('asks nobody about members before it knows that there are some', () => {
    expect(paths(noAnswers)).toEqual([
      'region',
      'registered',
      'decile',
      'receives',
      'members',
      'parentsIncome',
      'residesAtAddress',
    ]);
  });

  it('does not ask what a decided programme no longer needs', () => {
    const only = createJudge(nationalCatalog, { asOf: '2026-05-01', programs: ['pkh'] });
    const { stages, facts } = walk(only, withFact(withFact(noAnswers, 'decile', 9), 'registered', 'dtsen'));
    expect(stages.map(({ step }) => step)).toEqual(['data']);
    expect(only.results(facts).map(({ status }) => status)).toEqual(['not-eligible']);
  });

  it('asks for nothing when no programme wants anything', () => {
    const none = createJudge(nationalCatalog, { asOf: '2026-05-01', programs: ['bst'] });
    expect(walk(none, noAnswers)).toEqual({ stages: [], facts: {} });
  });

  it('takes aliases, and ignores an id that no programme has', () => {
    const { results } = createJudge(nationalCatalog, { asOf: '2026-05-01', programs: ['bpnt', 'nothing'] });
    expect(results({}).map(({ program }) => program)).toEqual(['sembako']);
  });

  it('asks about all where no programme has any of the ids: a slip of the page is no "nothing is running"', () => {
    const { results } = createJudge(nationalCatalog, { asOf: '2026-05-01', programs: ['pkhh'] });
    expect(results({}).map(({ program }) => program)).toEqual(judge.results({}).map(({ program }) => program));
  });

  it('begins where it is told to', () => {
    expect(walk(judge, noAnswers, { first: 'keluarga' }).stages[0]?.step).toBe('keluarga');
  });

  it('works out no more screens than are wanted', () => {
    expect(walk(judge, noAnswers, { until: 'data' }).stages.map(({ step }) => step)).toEqual(['wilayah', 'data']);
  });

  it("asks of a child's work and of a grandfather's orphanhood nothing", () => {
    const questions = asked(family(40, 12, 70));
    const of = (path: string) => questions.find((question) => question.path === path)?.members;
    expect(of('members.occupation')).toEqual([0, 2]);
    expect(of('members.orphan')).toEqual([1]);
  });

  it('asks for details only of those whom they concern', () => {
    expect(paths(family(40, 38))).not.toContain('members.pregnancyNumber');
    const pregnant = withMember(withGate(family(40, 38), 'pregnancy', 'some'), 1, 'pregnancy', 'pregnant');
    const question = asked(pregnant).find(({ path }) => path === 'members.pregnancyNumber');
    expect(question?.members).toEqual([1]);
    expect(walk(judge, pregnant).facts['members']).toMatchObject([
      { pregnancy: 'none' },
      { pregnancy: 'pregnant', sex: 'female' },
    ]);
  });

  it('holds a "nobody" for everybody, and a "somebody" without a name for nothing', () => {
    const facts = (answers: Answers) => walk(judge, answers).facts['members'];
    expect(facts(withGate(family(40, 8), 'disability', 'none'))).toMatchObject([
      { disability: 'none' },
      { disability: 'none' },
    ]);
    expect(JSON.stringify(facts(withGate(family(40, 8), 'disability', 'some')))).not.toContain('disability');
    expect(JSON.stringify(facts(withGate(family(40, 8), 'disability', 'unknown')))).not.toContain('disability');
  });

  it('forgets who was picked once "Tidak tahu" or "Tidak ada" is said after all', () => {
    const picked = withMember(withGate(family(40, 8), 'disability', 'some'), 1, 'disability', 'severe');
    const facts = (answers: Answers) => walk(judge, answers).facts['members'];
    expect(facts(picked)).toMatchObject([{ disability: 'none' }, { disability: 'severe' }]);
    expect(JSON.stringify(facts(withGate(picked, 'disability', 'unknown')))).not.toContain('disability');
    expect(facts(withGate(picked, 'disability', 'none'))).toMatchObject([
      { disability: 'none' },
      { disability: 'none' },
    ]);
  });

  it('never takes a child that was left out for one that is not at school', () => {
    const one = withMember(withGate(family(40, 8, 10), 'school', 'some'), 1, 'school', 'sd');
    expect(walk(judge, one).facts['members']).toMatchObject([{}, { school: 'sd' }, {}]);
    expect((walk(judge, one).facts['members'] as { school?: string }[])[2]?.school).toBeUndefined();
  });

  it('lets an answer count only as long as it is asked for', () => {
    const income = withFact(noAnswers, 'parentsIncome', 3_000_000);
    expect(walk(judge, income).facts).toHaveProperty('parentsIncome');
    const held = withFact(withFact(income, 'decile', 2), 'registered', 'dtsen');
    expect(walk(judge, held).facts).not.toHaveProperty('parentsIncome');
  });

  it('reads no date out of an age where a catalog compares dates', () => {
    const text = JSON.stringify(nationalCatalog).replaceAll(
      '"op":"age","born":"birthDate"',
      '"op":"fact","id":"birthDate"',
    );
    const strict = createJudge(JSON.parse(text), { asOf: '2026-05-01' });
    expect(strict.agesSuffice).toBe(false);
    expect(walk(strict, family(40)).facts['members']).toEqual([{ deceased: false }]);
  });
});

describe('a fact that no control here can ask', () => {
  it.each([
    ['a date of the household', { movedOn: { type: 'date', label: { id: 'Pindah' } } }, 'movedOn'],
    ['another list', { animals: { type: 'list', label: { id: 'Ternak' }, of: {} } }, 'animals'],
  ])('%s stays unknown, and missing', (_, facts, id) => {
    const cond =
      id === 'animals'
        ? { op: 'some', list: id, where: { op: 'all', of: [] } }
        : { op: 'eq', left: { op: 'fact', id }, right: { op: 'const', value: '2020-01-01' } };
    const entry = { validFrom: '2019-01-01', value: cond, checkedOn: '2026-01-01', confidence: 'high', cite: [] };
    const program = { ...nationalCatalog.programs[0], id: 'x', eligibility: [entry], amounts: [] };
    const catalog = { ...nationalCatalog, facts: { ...nationalCatalog.facts, ...facts }, programs: [program] };
    const own = createJudge(catalog as never, { asOf: '2026-05-01' });
    expect(walk(own, noAnswers)).toEqual({ stages: [], facts: {} });
    expect(own.open({})).toEqual([id]);
  });
});

describe('any way through the questions', () => {
  it('ends after at most eight screens, each shown once, in whatever order it is answered', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { stages } = walk(judge, randomAnswers(seed, 0.3));
      const steps = stages.map(({ step }) => step);
      expect(steps.length).toBeLessThanOrEqual(questionSteps.length);
      expect(new Set(steps).size).toBe(steps.length);
    }
  });

  it('says with less known never more, and never the opposite', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const all = randomAnswers(seed, 0);
      const full = statuses(all);
      for (const answers of [forgetSome(all, seed, 0.2), forgetSome(all, seed, 0.6)]) {
        for (const [program, status] of statuses(answers)) {
          if (status !== 'needs-info') expect(`${program} ${full.get(program)}`).toBe(`${program} ${status}`);
        }
      }
    }
  });

  it('with "Tidak tahu" everywhere is the same as with no answer', () => {
    let answers = noAnswers;
    for (const { path, fact, gated } of asked(noAnswers)) {
      answers =
        path === 'members'
          ? withMemberCount(answers, null)
          : gated
            ? withGate(answers, fact, 'unknown')
            : withFact(answers, path, null);
    }
    expect(walk(judge, answers)).toEqual(walk(judge, noAnswers));
    expect([...statuses(answers).values()]).not.toContain('eligible');
  });
});

function statuses(answers: Answers): Map<string, string> {
  return new Map(judge.results(walk(judge, answers).facts).map(({ program, status }) => [program, status]));
}

/** Every value from one number, so that a failure can be repeated. */
function dice(seed: number): () => number {
  let state = seed * 2_654_435_769;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function randomAnswers(seed: number, unknowns: number): Answers {
  const roll = dice(seed);
  const done = new Set<string>();
  let answers = noAnswers;
  for (;;) {
    const question = asked(answers).find(({ path }) => !done.has(path));
    if (!question) return answers;
    done.add(question.path);
    if (roll() >= unknowns) answers = answered(answers, question, roll);
  }
}

function answered(answers: Answers, { path, fact, def, members, gated }: Question, roll: () => number): Answers {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T;
  const value = (): Answer => {
    if (def.type === 'region') return pick(['3273', '32', '9471', '31']);
    if (def.type === 'codes') return pick([[], ['pkh'], ['sembako', 'pkh']]);
    if (def.type === 'boolean') return pick([true, false]);
    if (def.type === 'code') return pick(Object.keys(def.codes ?? {}));
    return Math.floor((def.min ?? 0) + roll() * ((def.max ?? 6_000_000) - (def.min ?? 0)));
  };
  if (path === 'members') {
    const ages = Array.from({ length: 1 + Math.floor(roll() * 4) }, () => Math.floor(roll() * 90));
    return ages.reduce((all, age, at) => withMember(all, at, 'age', age), withMemberCount(answers, ages.length));
  }
  if (!members) return withFact(answers, path, value());
  const open = gated ? withGate(answers, fact, pick(['none', 'some'] as const)) : answers;
  return members.reduce((all, at) => withMember(all, at, fact, value()), open);
}

function forgetSome(answers: Answers, seed: number, share: number): Answers {
  const roll = dice(seed + 1000);
  const keep = <T extends object>(record: T): T =>
    Object.fromEntries(Object.entries(record).filter(() => roll() >= share)) as T;
  const gates = keep(answers.gates);
  return {
    facts: keep(answers.facts),
    gates,
    ...(answers.members && roll() >= share / 2 && { members: answers.members.map(keep) }),
  };
}
