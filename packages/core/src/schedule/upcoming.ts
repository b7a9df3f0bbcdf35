import { requireDay } from '../policy/day.ts';
import type { Upcoming } from './answers.ts';
import gapRows from './data/gaps.json' with { type: 'json' };
import { monthInWords, monthOf } from './months.ts';
import { type Meant, meant } from './programs.ts';
import { scheduleInfo, staleAfter } from './schedule-info.ts';
import { endOf, stagesOf } from './table.ts';
import type { IsoDate, Stage, StageGap, Words } from './types.ts';

/**
 * The stages that are not over on a day, or an answer that says why none is known. A stage is over when its months and every
 * window known of it have passed; one that is listed may have been paid to many already.
 *
 * Nothing is made up for later years: where the sources end, `after` or `because` says so.
 *
 * @param program An id or alias of the national catalog; `penebalan` for Sembako's top-ups.
 * @throws RangeError for an id that is none, and for an `asOf` that is no date.
 * @example
 * const next = upcoming('pkh', { asOf: '2026-11-21' });
 * next.stages.map(({ id, certainty }) => `${id} ${certainty}`) //=> ['pkh-2026-4 unknown']
 * upcoming('blt-kesra', { asOf: '2026-11-21' }).state //=> 'unknown'
 */
export function upcoming(program: string, { asOf }: { asOf: IsoDate }): Upcoming {
  requireDay('asOf', asOf);
  return upcomingOf(meant(program), asOf);
}

/** For a programme that is known to be one: an id of somebody's own catalog has no schedule here. */
export function upcomingOf(wanted: Meant, asOf: IsoDate): Upcoming {
  const ahead = stagesOf(wanted).filter((stage) => endOf(stage) >= asOf);
  if (ahead.length === 0) return nothingKnown(wanted, asOf);
  const { evidenceUntil } = scheduleInfo;
  return {
    state: 'listed',
    program: wanted.program,
    stages: ahead,
    after: afterWords(ahead),
    evidenceUntil,
    ...staleAfter(evidenceUntil, asOf),
  };
}

function nothingKnown(wanted: Meant, asOf: IsoDate): Upcoming {
  const gap = (gapRows as unknown as StageGap[]).find(
    ({ program, topUp, to }) => program === wanted.program && topUp === wanted.topUp && to >= monthOf(asOf),
  );
  const evidenceUntil = gap?.evidenceUntil ?? scheduleInfo.evidenceUntil;
  return {
    state: 'unknown',
    program: wanted.program,
    stages: [],
    kind: gap?.kind ?? 'not-found',
    because: gap?.because ?? notFound,
    cite: gap?.cite ?? [],
    evidenceUntil,
    ...staleAfter(evidenceUntil, asOf),
  };
}

const notFound: Words = {
  id: 'Kami tidak menemukan sumber tentang jadwal sejak hari itu. Itu tidak berarti tidak ada pembayaran.',
  en: 'We found no source about a schedule from that day on. That does not mean that nothing is paid.',
};

function afterWords(listed: Stage[]): Words {
  const last = listed.map(({ covers }) => covers.to).reduce((latest, to) => (to > latest ? to : latest));
  return {
    id: `Untuk masa setelah ${monthInWords(last, 'id')} belum ada sumber. Jadwalnya tidak diketahui.`,
    en: `For the time after ${monthInWords(last, 'en')} there is no source yet. The schedule is not known.`,
  };
}
