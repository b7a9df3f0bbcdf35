import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, noAnswers, withGate, withMember, withMemberCount, withoutMember } from './answers.ts';

const family = (...ages: (number | undefined)[]): Answers =>
  ages.reduce<Answers>(
    (answers, age, at) => withMember(answers, at, 'age', age),
    withMemberCount(noAnswers, ages.length),
  );

describe('a person who leaves', () => {
  const four = [
    [1, 'pregnancy', 'pregnant'],
    [2, 'school', 'smp'],
    [2, 'disability', 'severe'],
    [3, 'school', 'sd'],
  ] as const;
  const told = four.reduce<Answers>(
    (answers, [at, fact, said]) => withMember(answers, at, fact, said),
    family(40, 32, 13, 8),
  );

  it('takes along what was said of them, and nobody else loses or gets anything', () => {
    expect(withoutMember(told, 1).members).toEqual([
      { age: 40 },
      { age: 13, school: 'smp', disability: 'severe' },
      { age: 8, school: 'sd' },
    ]);
  });

  it('is typed over as well: an age that is another now is that of somebody of whom nothing was said', () => {
    const over = withMember(withMember(withMemberCount(told, 3), 1, 'age', 13), 2, 'age', 8);
    expect(over.members).toEqual([{ age: 40 }, { age: 13 }, { age: 8 }]);
  });

  it('does not stay by way of an empty field', () => {
    const emptied = withMember(told, 1, 'age', undefined);
    expect(withMember(emptied, 1, 'age', 13).members?.[1]).toEqual({ age: 13 });
  });

  it('has "does anybody …?" asked again only where nobody else was meant', () => {
    const gates = withGate(withGate(withGate(told, 'pregnancy', 'some'), 'school', 'some'), 'kip', 'none');
    expect(withoutMember(gates, 1).gates).toEqual({ school: 'some', kip: 'none' });
  });
});

it('keeps what was said of somebody whose age was not known yet', () => {
  const told = withMember(family(undefined), 0, 'school', 'sd');
  expect(withMember(told, 0, 'age', 8).members).toEqual([{ age: 8, school: 'sd' }]);
});

/** Who is on the list. Somebody whose known age changes is somebody else. */
interface Person {
  id: number;
  age: number | undefined;
  said: { [fact: string]: string };
}

const edit = fc.oneof(
  fc.record({ does: fc.constant('age' as const), at: fc.nat(5), age: fc.option(fc.nat(4), { nil: undefined }) }),
  fc.record({ does: fc.constant('say' as const), at: fc.nat(5), fact: fc.constantFrom('school', 'kip') }),
  fc.record({ does: fc.constant('leave' as const), at: fc.nat(5) }),
  fc.record({ does: fc.constant('count' as const), count: fc.option(fc.integer({ min: 1, max: 5 })) }),
  fc.record({ does: fc.constant('nobody' as const) }),
);

it('holds of nobody what was not said of that very person at that age, and loses nothing of those who stay', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
      let answers = noAnswers;
      let people: Person[] = [];
      let asked: number[] = [];
      let last = 0;
      const somebody = (age?: number): Person => ({ id: ++last, age, said: {} });
      for (const one of edits) {
        const person = 'at' in one ? people[one.at] : undefined;
        if (one.does === 'count') {
          answers = withMemberCount(answers, one.count);
          people = Array.from({ length: one.count ?? 0 }, (_, at) => people[at] ?? somebody());
        } else if (one.does === 'nobody') {
          answers = withGate(answers, 'school', 'none');
          asked = people.map(({ id }) => id);
        } else if (!person) continue;
        else if (one.does === 'say') {
          person.said[one.fact] = `${person.id} ${person.age}`;
          answers = withMember(answers, one.at, one.fact, person.said[one.fact]);
        } else if (one.does === 'leave') {
          answers = withoutMember(answers, one.at);
          people = people.filter((each) => each !== person);
        } else {
          answers = withMember(answers, one.at, 'age', one.age);
          if (person.age === undefined) person.age = one.age;
          else if (person.age !== one.age) people[one.at] = somebody(one.age);
        }
        const held = (answers.members ?? []).map(({ age, ...said }) => ({ age, said }));
        expect(held).toEqual(people.map(({ age, said }) => ({ age, said })));
        if (answers.gates['school'] === 'none')
          expect(asked).toEqual(expect.arrayContaining(people.map(({ id }) => id)));
      }
    }),
  );
});
