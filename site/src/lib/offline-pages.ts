import { guides } from '@bansos-kit/core/safety';
import { type Address, addressOf, guideAddress, type PageKey } from './pages.ts';

/** Stands in for a page that is not kept and cannot be fetched. It has no place in the sitemap, nor in the footer. */
export const insteadAddress: Address = { id: '/tanpa-internet', en: '/en/without-internet' };

const kept: Record<keyof Address, readonly PageKey[]> = {
  id: ['home', 'check', 'sheet', 'schedule', 'deciles', 'guides', 'nik', 'privacy', 'accessibility'],
  en: ['home', 'check', 'sheet'],
};

/** The pages of a language that can be read without internet once the check was opened, but for the single guides. */
export const keptPages = (locale: keyof Address): readonly PageKey[] => kept[locale];

/** What can be read without internet once the check was opened: the tools, and what to do when something is wrong. */
export function offlinePages(): string[] {
  return [
    ...kept.id.map((key) => addressOf(key).id),
    ...guides().map((guide) => guideAddress(guide).id),
    ...kept.en.map((key) => addressOf(key).en),
    ...Object.values(insteadAddress),
  ];
}
