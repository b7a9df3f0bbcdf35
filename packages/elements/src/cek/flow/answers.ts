/** What a person said. `null`: said "Tidak tahu"; absent: said nothing. To the engine both are unknown, and neither is a no. */
export type Answer = boolean | number | string | readonly string[] | null;

/** As Cek Bansos writes it for all deciles above 5: an answer of its own, for it is none of them. */
export const upperDeciles = '6–10';

/** One person on the family card. `age` is in full years on the day of the check; the rest are facts of the catalog. */
type Member = { readonly age?: number | null } & { readonly [fact: string]: Answer };

/** "Does anybody …?" before "who?": most families answer once instead of once for each person. */
export type Gate = 'none' | 'some' | 'unknown';

/** Lives in memory only. Nothing in this package writes it anywhere. */
export interface Answers {
  readonly facts: { readonly [fact: string]: Answer };
  readonly members?: readonly Member[] | null;
  readonly gates: { readonly [fact: string]: Gate };
}

export const noAnswers: Answers = { facts: {}, gates: {} };

export function withFact(answers: Answers, fact: string, answer: Answer | undefined): Answers {
  return { ...answers, facts: put(answers.facts, fact, answer) };
}

export function withGate(answers: Answers, fact: string, gate: Gate): Answers {
  return { ...answers, gates: { ...answers.gates, [fact]: gate } };
}

/**
 * An age that was known and is another now is taken for somebody else's, who was typed over: of that person nothing was said yet,
 * and "does anybody …?" was not about them. One that was not known before is the same person's. Who is asked about depends on
 * the ages, though: "these, and nobody else" may have been said without this person on the list, so it is asked again.
 */
export function withMember(answers: Answers, index: number, fact: string, answer: Answer | undefined): Answers {
  const { members, gates } = answers;
  const age = members?.[index]?.age;
  if (!members || (fact === 'age' && age === answer)) return answers;
  const other = fact === 'age' && typeof age === 'number';
  return {
    ...answers,
    gates: fact !== 'age' ? gates : other ? {} : gatesWhere(gates, (gate) => gate !== 'some'),
    members: members.map((one, at) => (at === index ? put(other ? {} : one, fact, answer) : one)),
  };
}

/** Takes somebody out; everybody else keeps what was said of them. "Somebody" is asked again where it was this person only. */
export function withoutMember(answers: Answers, index: number): Answers {
  const members = answers.members?.filter((_, at) => at !== index) ?? [];
  const someone = (fact: string) => members.some(({ [fact]: said }) => said !== undefined && said !== 'none');
  return { ...answers, members, gates: gatesWhere(answers.gates, (gate, fact) => gate !== 'some' || someone(fact)) };
}

/** Those who stay keep what was said of them. With somebody new, "does anybody …?" is asked again: it was not about them. */
export function withMemberCount(answers: Answers, count: number | null | undefined): Answers {
  const { members, ...rest } = answers;
  if (count === undefined) return rest;
  if (count === null) return { ...rest, members: null };
  const gates = count > (members?.length ?? 0) ? {} : rest.gates;
  return { ...rest, gates, members: Array.from({ length: count }, (_, at) => members?.[at] ?? {}) };
}

const gatesWhere = (gates: Answers['gates'], keep: (gate: Gate, fact: string) => boolean): Answers['gates'] =>
  Object.fromEntries(Object.entries(gates).filter(([fact, gate]) => keep(gate, fact)));

function put<T extends { readonly [key: string]: Answer }>(record: T, key: string, value: Answer | undefined): T {
  const { [key]: _, ...rest } = record;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}
