import type { Source } from '@bansos-kit/core/policy';
import { html, type TemplateResult } from 'lit';
import { date } from './dates.ts';
import type { Locale } from './locale.ts';

/** A page may give a catalog that nothing has checked, and its address must not be a script. */
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** A title is in the language of its source, whatever the page speaks: a screen reader must know. */
export const sourceTitle = ({ title, lang, url }: Source): TemplateResult =>
  html`<span lang=${lang ?? 'id'}>${url && isWeb(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>` : title}</span>`;

/** Who wrote it and when, behind its title. In a bundle a page of the web has its writer for a title; some have no date. */
export function sourceBy({ issuer, publishedOn }: Partial<Source>, locale: Locale): unknown[] {
  const when = publishedOn && date(publishedOn, locale);
  return issuer || when ? [' (', issuer, issuer && when && ', ', when, ')'] : [];
}

/** How it was read, after all else that is said of it. */
export const sourceNote = ({ note }: Source, locale: Locale): string | undefined => note?.[locale] ?? note?.id;
