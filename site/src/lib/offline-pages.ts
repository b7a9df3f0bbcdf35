import { guides } from '@bansos-kit/core/safety';
import { type Address, addressOf, guideAddress } from './pages.ts';

/** What can be read without internet once the check was opened: the tools, and what to do when something is wrong. */
export function offlinePages(): string[] {
  const pages: Address[] = (
    ['home', 'check', 'sheet', 'schedule', 'deciles', 'guides', 'nik', 'privacy', 'accessibility'] as const
  ).map(addressOf);
  const english = [addressOf('home'), addressOf('check'), addressOf('sheet')].map(({ en }) => en);
  return [...pages, ...guides().map(guideAddress)].map(({ id }) => id).concat(english);
}
