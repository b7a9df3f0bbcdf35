import { fill } from '../../i18n/fill.ts';
import type { LinkToolStrings } from '../../i18n/guides/strings.ts';
import type { Locale } from '../../i18n/index.ts';
import { readLink } from '../../lib/guides/link-reading.ts';
import { byId, make, makeList } from '../../scripts/dom.ts';

/**
 * Brings the form that reads a link to life. The link lives in the field, and its host in the page, as long as the result is
 * shown; it never becomes an address that could be opened.
 */
export function startLinkTool(locale: Locale, words: LinkToolStrings): void {
  const form = byId<HTMLFormElement>('link-form');
  const field = byId<HTMLInputElement>('link-field');
  const error = byId('link-error');
  const status = byId('link-status');
  const result = byId('link-result');

  const drop = (): void => {
    result.hidden = true;
    result.replaceChildren();
    status.textContent = '';
    markField('');
  };

  const markField = (text: string): void => {
    error.hidden = text === '';
    error.textContent = text;
    if (text) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  };

  const check = (): void => {
    drop();
    if (field.value.trim() === '') {
      markField(words.empty);
      field.focus();
      return;
    }
    const { verdict, heading, host, reasons } = readLink(field.value, locale, words);
    result.className = `verdict ${verdict}`;
    result.replaceChildren(
      make('h3', { id: 'link-verdict', tabindex: '-1' }, heading),
      ...(host ? [make('p', {}, fill(words.opens, { host }))] : []),
      makeList(reasons),
      make('p', {}, words.stillUnsure),
    );
    result.hidden = false;
    byId('link-verdict').focus();
  };

  const clear = (): void => {
    form.reset();
    drop();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  field.addEventListener('input', drop);
  byId('link-clear').addEventListener('click', () => {
    clear();
    status.textContent = words.cleared;
    field.focus();
  });
  // Leaving empties the form; a page that comes back out of the browser's memory is emptied again.
  addEventListener('pagehide', clear);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) clear();
  });
}
