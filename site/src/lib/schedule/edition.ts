import { scheduleInfo } from '@bansos-kit/core/schedule';

/** The day the schedule speaks for: the last on which somebody looked. A page that is built once knows no other. */
export const scheduleDay = scheduleInfo.checkedOn;

/** How far its sources reach. */
export const scheduleReach = scheduleInfo.evidenceUntil;

export const scheduleYear = Number(scheduleDay.slice(0, 4));
