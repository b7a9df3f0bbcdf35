import { explainNikIssue } from '@bansos-kit/core/nik';
import type { Locale } from '../base/locale.ts';
import type { Verdict } from './verdict.ts';

export interface FormSettings {
  locale: Locale;
  required: boolean;
  submitValue: boolean;
  renderRoot: ParentNode;
}

/** What the form around gets to know: nothing of the number, unless the page asked for it, and whether it may be sent. */
export function tellForm(
  internals: ElementInternals,
  { state, result }: Verdict,
  { locale, required, submitValue, renderRoot }: FormSettings,
): void {
  const good = 'value' in result;
  // The empty second argument is what the browser may keep to fill the form again: nothing.
  internals.setFormValue(submitValue && good ? result.value.nik : null, '');
  const [issue] = result.issues;
  if (good || !issue || (state === 'empty' && !required)) internals.setValidity({});
  else {
    const flags = state === 'empty' ? { valueMissing: true } : { customError: true };
    const anchor = renderRoot.querySelector('input') ?? undefined;
    internals.setValidity(flags, explainNikIssue(issue, { locale }), anchor);
  }
}
