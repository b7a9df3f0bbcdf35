import { formatNik, generateNik, maskNik } from '@bansos-kit/core/nik';
import { fill } from '../../i18n/fill.ts';
import { countDigits } from '../../lib/nik-counter.ts';
import { readNik, type Speech } from '../../lib/nik-reading.ts';
import { byId, make } from '../dom.ts';
import { showResult } from './result.ts';

const restBeforeSpeaking = 1000;

/**
 * Brings the NIK page to life. The number lives in the field and, for as long as a result is shown, in the page; never in
 * an attribute, an address, the title or a store. `clear` and leaving the page take it out of both.
 */
export function startNikTool(speech: Speech): void {
  const { nik: words } = speech;
  const field = byId<HTMLInputElement>('nik');
  const form = byId<HTMLFormElement>('nik-form');
  const show = byId('nik-show');
  const live = byId('nik-live');
  const result = byId('nik-result');
  let resting: ReturnType<typeof setTimeout> | undefined;
  let example = false;
  let pressing = false;

  const say = (text: string): void => {
    clearTimeout(resting);
    live.textContent = text;
  };

  const count = (): void => {
    const counted = countDigits(field.value, words);
    byId('nik-read-out').textContent = counted.readOut;
    byId('nik-count').textContent = counted.words;
    clearTimeout(resting);
    if (counted.digits === 16) say(counted.words);
    else resting = setTimeout(say, restBeforeSpeaking, counted.words);
  };

  const markField = (errors: string[]): void => {
    const message = byId('nik-error');
    message.hidden = errors.length === 0;
    message.textContent = errors[0] ?? '';
    field.setAttribute('aria-describedby', errors.length > 0 ? 'nik-error nik-hint' : 'nik-hint');
    if (errors.length > 0) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  };

  const showErrors = (errors: string[], hints: string[]): void => {
    markField(errors);
    byId('nik-errors').hidden = errors.length === 0;
    byId('nik-error-list').replaceChildren(...errors.map((error) => make('li', {}, linkToField(error))));
    byId('nik-hints').hidden = hints.length === 0;
    byId('nik-hint-list').replaceChildren(...hints.map((hint) => make('li', {}, hint)));
  };

  const linkToField = (text: string): HTMLAnchorElement => {
    const link = make('a', { href: '#nik' }, text);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      field.focus();
    });
    return link;
  };

  const setOpen = (open: boolean): void => {
    byId('nik-open').hidden = !open;
    byId('nik-closed').hidden = open;
    reveal(false);
  };

  const reveal = (shown: boolean): void => {
    const closed = !byId('nik-closed').hidden;
    byId('nik-masked').textContent = closed ? maskNik(field.value, { mask: '•' }).replace(/(.{4})(?=.)/g, '$1 ') : '';
    byId('nik-full').textContent = closed && shown ? formatNik(field.value) : '';
    byId('nik-closed').classList.toggle('revealed', closed && shown);
    show.setAttribute('aria-pressed', String(shown));
  };

  const dropResult = (): void => {
    result.hidden = true;
    result.replaceChildren();
  };

  const check = (): void => {
    const asOf = today();
    const reading = readNik(field.value, asOf, speech);
    say('');
    if (reading.status === 'invalid') {
      dropResult();
      showErrors(reading.errors, reading.hints);
      byId('nik-errors').focus();
      return;
    }
    showErrors([], []);
    setOpen(false);
    byId('nik-closed-label').textContent = fill(words.collapsed, { last: reading.nik.slice(-4) });
    result.replaceChildren(...showResult(reading, { asOf, example, speech }));
    result.hidden = false;
    byId('nik-verdict').focus();
  };

  const clear = (): void => {
    field.value = '';
    example = false;
    dropResult();
    showErrors([], []);
    byId('nik-closed-label').textContent = '';
    setOpen(true);
    count();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  field.addEventListener('input', () => {
    example = false;
    dropResult();
    markField([]);
    count();
  });
  // A soft look when a full number is left; never while a button is being pressed, which the message would push away.
  form.addEventListener('pointerdown', () => {
    pressing = true;
  });
  document.addEventListener('pointerup', () => {
    pressing = false;
  });
  field.addEventListener('blur', () => {
    if (pressing || countDigits(field.value, words).digits < 16) return;
    const reading = readNik(field.value, today(), speech);
    if (reading.status === 'invalid') markField(reading.errors);
  });
  show.addEventListener('click', () => reveal(show.getAttribute('aria-pressed') !== 'true'));
  byId('nik-edit').addEventListener('click', () => {
    setOpen(true);
    field.focus();
  });
  byId('nik-example').addEventListener('click', () => {
    clear();
    field.value = generateNik();
    example = true;
    check();
  });
  byId('nik-clear').addEventListener('click', () => {
    clear();
    say(words.cleared);
    field.focus();
  });
  // Leaving empties the page; a page that comes back out of the browser's memory is emptied again.
  addEventListener('pagehide', clear);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) clear();
  });
  count(); // what was typed before the script arrived
}

/** The calendar day in Jakarta, which the check is made for. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta', dateStyle: 'short' }).format(new Date());
}
