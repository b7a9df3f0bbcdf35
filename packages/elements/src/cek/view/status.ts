import type { Result } from '@bansos-kit/core/policy';
import { html, type TemplateResult } from 'lit';
import { type IconName, icon } from '../../base/icons.ts';
import type { Fill } from '../../base/strip.ts';
import type { CekMessages } from '../messages/types.ts';
import type { View } from './view.ts';

const statusIcon: Record<Result['status'], IconName> = {
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

/** The same in a row of boxes. */
export const statusFill: Record<Result['status'], Fill> = {
  eligible: 'full',
  'needs-info': 'stripes',
  'not-eligible': 'dashes',
};

export const statusWords = (status: Result['status']): keyof CekMessages => `status.${status}`;

export const statusLine = ({ say }: View, status: Result['status']): TemplateResult =>
  html`<p class="status" part="card-status">${icon(statusIcon[status])} <strong>${say(statusWords(status))}</strong></p>`;
