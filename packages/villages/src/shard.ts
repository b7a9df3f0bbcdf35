import type { Village, VillageKind } from './types.ts';

/**
 * A shard is the villages of one regency as one string: districts apart by `;`, each `11|2001 Sangkanhurip|Katapang|…`, its
 * own two digits first. A village leaves its number out when it is the next one.
 */
export function decodeShard(regency: string, shard: string): Village[] {
  return shard.split(';').flatMap((line) => {
    const [district = '', ...items] = line.split('|');
    let number = 0;
    return items.map((item) => {
      const numbered = /^(\d{4}) (.*)$/.exec(item);
      number = numbered ? Number(numbered[1]) : number + 1;
      return { code: regency + district + number, name: numbered?.[2] ?? item, kind: kindOf(number) };
    });
  });
}

function kindOf(number: number): VillageKind {
  if (number < 2000) return 'kelurahan';
  return number < 3000 ? 'desa' : 'desa-adat';
}
