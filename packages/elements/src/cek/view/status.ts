import type { Result } from '@bansos-kit/core/policy';
import type { IconName } from '../../base/icons.ts';
import type { CekMessages } from '../messages/types.ts';

export const statusIcon: Record<Result['status'], IconName> = {
  eligible: 'tick',
  'needs-info': 'part',
  'not-eligible': 'none',
};

/** Words, and the class that gives colour and kind of border: never one of them alone. */
export const statusClass: Record<Result['status'], string> = {
  eligible: 'likely',
  'needs-info': 'possible',
  'not-eligible': 'unlikely',
};

export const statusWords = (status: Result['status']): keyof CekMessages => `status.${status}`;
