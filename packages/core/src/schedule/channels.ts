import { requireDay } from '../policy/day.ts';
import type { Channel, ChannelsAnswer } from './answers.ts';
import rows from './data/channels.json' with { type: 'json' };
import { meant } from './programs.ts';
import { scheduleInfo, staleAfter } from './schedule-info.ts';
import type { IsoDate } from './types.ts';

export interface ChannelsOptions {
  /** An id or alias of the national catalog. */
  program: string;
  asOf: IsoDate;
  /** Kemendagri code of the household's place, from the province (`32`) down. */
  region?: string;
}

interface ChannelRow extends Omit<Channel, 'applies'> {
  programs: string[];
  /** The one region where it serves, or does not. */
  only?: string;
  except?: string;
}

/**
 * Through whom a programme's money or goods reach people on a day: banks, the post office and for whom, the village treasurer.
 *
 * Where it differs by region and no region is given, all possibilities are listed with `applies: 'depends'`: none is guessed.
 *
 * @throws RangeError for an id that is none, an `asOf` that is no date, and a region that is no code.
 * @example
 * const ids = (region) => channels({ program: 'pkh', asOf: '2026-08-01', region }).channels.map(({ id }) => id);
 * ids('32') //=> ['himbara', 'pos']
 * ids('1171') //=> ['bsi', 'pos']
 * ids() //=> ['himbara', 'bsi', 'pos']
 */
export function channels({ program, asOf, region }: ChannelsOptions): ChannelsAnswer {
  requireDay('asOf', asOf);
  if (region !== undefined && (typeof region !== 'string' || !/^\d\d(\d\d(\d\d(\d{4})?)?)?$/.test(region))) {
    throw new RangeError('region is no Kemendagri code; expected digits without dots, such as 32 or 3204.');
  }
  const { program: id } = meant(program);
  const found = (rows as unknown as ChannelRow[])
    .filter(({ programs, validFrom, validTo = asOf }) => programs.includes(id) && validFrom <= asOf && asOf <= validTo)
    .flatMap((row) => here(row, region));
  if (found.length === 0) return { state: 'unknown', program: id, channels: [], because: notFound };
  return { state: 'listed', program: id, channels: found, ...staleAfter(scheduleInfo.evidenceUntil, asOf) };
}

function here({ programs: _, only, except, ...channel }: ChannelRow, region: string | undefined): Channel[] {
  const place = only ?? except;
  if (place === undefined) return [{ ...channel, applies: 'everywhere' }];
  if (region === undefined) return [{ ...channel, applies: 'depends' }];
  return region.startsWith(place) === (only !== undefined) ? [{ ...channel, applies: 'here' }] : [];
}

const notFound = {
  id: 'Kami tidak menemukan sumber tentang cara penyaluran pada hari itu.',
  en: 'We found no source on how it was paid on that day.',
};
