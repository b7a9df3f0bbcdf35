import { type PaymentStatus, paymentStatus } from '@bansos-kit/core/schedule';
import type { Locale } from '../../i18n/index.ts';
import type { ScheduleToolStrings } from '../../i18n/schedule/strings.ts';
import { byId } from '../dom.ts';

/**
 * Tells what a status word means, from the list that is already on the page. What is typed may hold a name or more: it stays in
 * the field, and is gone when the page is left.
 */
export function startLookup(words: ScheduleToolStrings, locale: Locale): void {
  const form = byId<HTMLFormElement>('lookup-form');
  const field = byId<HTMLInputElement>('lookup');
  const said = byId('lookup-said');
  const found = byId('lookup-found');

  const show = (text: string, ids: readonly string[] = []): void => {
    said.textContent = text;
    found.replaceChildren(...ids.map(entryOf));
  };
  const clear = (): void => {
    field.value = '';
    show('');
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim() === '') show(words.empty);
    else answer(paymentStatus(field.value), show, words, locale);
  });
  form.addEventListener('reset', () => {
    clear();
    said.textContent = words.cleared;
    field.focus();
  });
  addEventListener('pagehide', clear);
  form.hidden = false;
}

function answer(
  status: PaymentStatus,
  show: (text: string, ids?: readonly string[]) => void,
  words: ScheduleToolStrings,
  locale: Locale,
): void {
  if (status.kind === 'known') show(words.found, [status.state.id]);
  else if (status.kind === 'listing') show(words.found, [status.listing.id]);
  else if (status.kind === 'ambiguous')
    show(
      `${words.several} ${status.question[locale]}`,
      status.states.map(({ id }) => id),
    );
  else show(words.unknown);
}

function entryOf(id: string): Node {
  const entry = document.querySelector(`details [data-status="${id}"]`);
  if (!entry) throw new Error(`no entry for the status ${id}`);
  return entry.cloneNode(true);
}
