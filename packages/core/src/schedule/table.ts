import others from './data/others.json' with { type: 'json' };
import pkh from './data/pkh.json' with { type: 'json' };
import sembako from './data/sembako.json' with { type: 'json' };
import { firstDay, lastDay } from './months.ts';
import type { Meant } from './programs.ts';
import type { IsoDate, Stage } from './types.ts';

let all: Stage[] | undefined;

/** Every stage, in the order of their budget periods. Put together on first use, so that importing costs nothing. */
export function allStages(): Stage[] {
  // The compiler sees JSON as its own literal shapes; the tests check every row.
  all ??= ([...pkh, ...sembako, ...others] as unknown as Stage[]).sort(inOrder);
  return all;
}

function inOrder(a: Stage, b: Stage): number {
  const [left, right] = [a, b].map(({ covers, id }) => `${covers.from} ${covers.to} ${id}`) as [string, string];
  return left < right ? -1 : 1;
}

export function stagesOf({ program, topUp }: Meant): Stage[] {
  return allStages().filter((stage) => stage.program === program && (!topUp || stage.topUp));
}

export const startOf = (stage: Stage): IsoDate => firstDay(stage.covers.from);

/** The last day that anything known of the stage reaches: money often comes after the months it is for. */
export function endOf({ covers, announced, firstPaid }: Stage): IsoDate {
  const ends = [lastDay(covers.to), announced?.to ?? '', firstPaid?.to ?? ''];
  return ends.reduce((latest, end) => (end > latest ? end : latest));
}
