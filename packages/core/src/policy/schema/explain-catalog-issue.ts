import type { CatalogIssue } from './issue.ts';
import { english } from './words/en.ts';
import { indonesian } from './words/id.ts';

export interface ExplainIssueOptions {
  locale: 'id' | 'en';
}

/**
 * The sentence for a mistake in a catalog: what was found and what to do about it. Apart from the checking, so that a page
 * which only checks does not carry the words. The place is not in it: show `issue.path` before it.
 *
 * @example explainCatalogIssue(issue, { locale: 'en' })
 * //=> 'There is no fact "desile". Define it under "facts", or use one that is there. Did you mean "decile"?'
 */
export function explainCatalogIssue(issue: CatalogIssue, { locale }: ExplainIssueOptions): string {
  const sentences = locale === 'id' ? indonesian : english;
  // The issue's code and its params belong together, which TypeScript does not follow through an index.
  const sentence = (sentences[issue.code] as (params: object) => string)(issue.params);
  return withHint(sentence, issue.hint, locale);
}

export function withHint(sentence: string, hint: string | undefined, locale: 'id' | 'en'): string {
  if (hint === undefined) return sentence;
  return locale === 'id' ? `${sentence} Mungkin maksudnya "${hint}"?` : `${sentence} Did you mean "${hint}"?`;
}
