/** How many there are of each, by the property of the element. */
export interface Counts {
  pregnant: number;
  earlyChildhood: number;
  sd: number;
  smp: number;
  sma: number;
  elderly: number;
  disability: number;
  humanRightsVictim: number;
}

type Person = Record<string, unknown>;

/** Somebody of whom nothing counts: so that each example is paid for one thing only. */
const nobody = {
  ...{ sex: 'female', pregnancy: 'none', school: 'none', disability: 'none' },
  ...{ orphan: false, humanRightsVictim: false, deceased: false },
};

type Example = { age: number } & Person;

/** An example of each: made up, and of nobody. */
const examples: Record<keyof Counts, Example> = {
  pregnant: { age: 25, pregnancy: 'pregnant', pregnancyNumber: 1 },
  earlyChildhood: { age: 3 },
  sd: { age: 9, school: 'sd' },
  smp: { age: 13, school: 'smp' },
  sma: { age: 16, school: 'sma' },
  elderly: { age: 70 },
  disability: { age: 40, disability: 'severe' },
  humanRightsVictim: { age: 40, humanRightsVictim: true },
};

/** Those whom some programme pays, and whom nobody needs to count. */
const others: Example[] = [
  { age: 5, school: 'tk' },
  { age: 8, orphan: true },
];

/** As many example members as were counted. */
export function membersOf(counts: Partial<Counts>, asOf: string): Person[] {
  return Object.entries(examples).flatMap(([kind, example]) =>
    Array.from({ length: count(counts[kind as keyof Counts]) }, () => born(example, asOf)),
  );
}

/** One example of everybody whom a programme may pay for. */
export function oneOfEach(asOf: string): Person[] {
  return [...Object.values(examples), ...others].map((example) => born(example, asOf));
}

/** Born so that they have their age on the day. */
function born({ age, ...person }: Example, asOf: string): Person {
  return { ...nobody, birthDate: `${Number(asOf.slice(0, 4)) - age}-01-01`, ...person };
}

const most = 20;

/** Whole, from 0 to a number that still fits on a screen. */
const count = (value: number | undefined): number => Math.min(most, Math.max(0, Math.trunc(Number(value) || 0)));
