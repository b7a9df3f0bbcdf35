import type { Hit } from './read-words.ts';
import { pipeline } from './rows.ts';

const negations =
  'belum blm tidak tdk tak bukan tanpa gagal batal ditolak retur tertunda ditunda menunggu tunggu nunggu akan kapan jika kalau apakah';
const plans = 'proses siap jadwal rencana estimasi perkiraan antre antri';
let negating: Set<string> | undefined;
let doubting: Set<string> | undefined;

/**
 * Leaves out what the text itself takes back: "belum SPM" is not SPM. A word that says money has arrived gives way to any doubt
 * in the text, because to read "belum tersalur" as paid would hurt someone.
 */
export function withoutDoubtful(hits: readonly Hit[], words: readonly string[]): Hit[] {
  negating ??= new Set(negations.split(' '));
  doubting ??= new Set([...negating, ...plans.split(' ')]);
  const inHit = words.map(() => false);
  for (const { from, to } of hits) inHit.fill(true, from, to);
  const doubts = words.map((word) => doubting?.has(word) === true);
  const allDoubts = doubts.filter(Boolean).length;
  const negates = (at: number) => negating?.has(words[at] ?? '') === true && inHit[at] === false;

  return hits.filter((hit) => {
    if (saysPaid(hit)) return allDoubts === doubts.slice(hit.from, hit.to).filter(Boolean).length;
    const before = negates(hit.from - 1) || negates(hit.from - 2);
    // "SPM belum SP2D": what stands after belongs to the next word, if one follows.
    const after = negates(hit.to) && !inHit[hit.to + 1] && !inHit[hit.to + 2];
    return !before && !after;
  });
}

function saysPaid({ entry: { meaning } }: Hit): boolean {
  return 'states' in meaning && meaning.states.some((id) => pipeline()[id].proofOfMoney);
}
