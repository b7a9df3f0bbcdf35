import type { SpendingToolStrings } from '../../i18n/deciles/strings.ts';
import type { Locale } from '../../i18n/index.ts';
import { readSpending } from '../../lib/deciles/spending.ts';
import { byId, make, makeList } from '../dom.ts';

/**
 * Brings the form for a class of spending to life. What is typed lives in the fields, and what it comes to in the page, as long
 * as it is shown; `clear` and leaving the page take both out.
 */
export function startSpendingTool(locale: Locale, words: SpendingToolStrings): void {
  const form = byId<HTMLFormElement>('spending-form');
  const result = byId('spending-result');
  const status = byId('spending-status');
  const fields = {
    amount: byId<HTMLInputElement>('spending-amount'),
    persons: byId<HTMLInputElement>('spending-persons'),
  };
  const province = byId<HTMLSelectElement>('spending-province');
  const asOf = form.dataset['asOf'] ?? '';

  const drop = (): void => {
    result.hidden = true;
    result.replaceChildren();
    status.textContent = '';
    markFields([]);
  };

  const markFields = (errors: { field: keyof typeof fields; text: string }[]): void => {
    for (const [name, field] of Object.entries(fields)) {
      const error = errors.find((one) => one.field === name);
      const message = byId(`spending-${name}-error`);
      message.hidden = !error;
      message.textContent = error?.text ?? '';
      if (error) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    }
  };

  const check = (): void => {
    const chosen = province.selectedOptions[0];
    const reading = readSpending(
      {
        amount: fields.amount.value,
        persons: fields.persons.value,
        ...(chosen?.value ? { province: { code: chosen.value, name: chosen.text } } : {}),
      },
      { asOf, locale, words },
    );
    drop();
    if (reading.kind === 'errors') {
      markFields(reading.errors);
      const [first] = reading.errors;
      if (first) fields[first.field].focus();
      return;
    }
    result.replaceChildren(
      make('h4', { id: 'spending-verdict', tabindex: '-1' }, reading.heading),
      ...reading.lines.map((line) => make('p', {}, line)),
      makeList(reading.doesNotSay),
    );
    result.hidden = false;
    byId('spending-verdict').focus();
  };

  const clear = (): void => {
    form.reset();
    drop();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  form.addEventListener('input', drop);
  byId('spending-clear').addEventListener('click', () => {
    clear();
    status.textContent = words.cleared;
    fields.amount.focus();
  });
  // Leaving empties the form; a page that comes back out of the browser's memory is emptied again.
  addEventListener('pagehide', clear);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) clear();
  });
}
