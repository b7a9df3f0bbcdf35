import { nationalCatalog } from '@bansos-kit/core/catalog';
import type { Text } from '@bansos-kit/core/policy';
import { findProgram } from '../catalogs.ts';
import { words } from '../words/words.ts';

/** A programme, or Sembako's top-ups, which people ask for by name. */
export interface Scheduled {
  id: string;
  name: Text;
}

const topUpIds = ['penebalan', 'penebalan-sembako'];

/** Sembako's top-ups by themselves. */
export const topUps: Scheduled = {
  id: 'penebalan',
  name: { id: words.id.schedule.topUp, en: words.en.schedule.topUp },
};

/** By its id or a former name, however it is written: `PKH`, `blt desa`. */
export function findSchedule(asked: string): Scheduled {
  const id = asked.toLowerCase().replaceAll(/[\s_-]+/g, '-');
  return topUpIds.includes(id) ? topUps : findProgram(nationalCatalog, id);
}

/** Every national programme. */
export const allScheduled = (): Scheduled[] => nationalCatalog.programs;
