import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe.ts';
import { button, mount, outside, part, tabTo, textOf } from '../../test/page.ts';
import type { BansosNik, NikStateDetail } from './bansos-nik.ts';

beforeAll(() => import('./define.ts'));
afterEach(() => document.body.replaceChildren());

// Made up: the serial number is one that hardly any district reaches.
const nik = '3204115710909001';
const tag = (attributes = '') => `<bansos-nik as-of="2026-11-21" ${attributes}></bansos-nik>`;

const input = (element: Element) => part<HTMLInputElement>(element, 'input');

async function type(element: BansosNik, text: string): Promise<void> {
  await userEvent.fill(input(element), text);
  await element.updateComplete;
}

async function check(element: BansosNik, text: string): Promise<void> {
  await type(element, text);
  button(element, 'Periksa').click();
  await element.updateComplete;
}

it('says what a number shows and what it does not, and hides it but for its end', async () => {
  const element = await mount<BansosNik>(tag());
  await check(element, ' NIK: 320411-571090.9001');
  expect(textOf(element)).toContain('Susunan NIK wajar.');
  expect(textOf(element)).toContain('Ini bukan bukti');
  expect(textOf(element, '.masked .digits')).toBe('•••••• •••••• 9001');
  expect(textOf(element)).not.toContain('571090');
  expect(element.shadowRoot?.activeElement?.id).toBe('result-title');
  button(element, 'Tampilkan').click();
  await element.updateComplete;
  expect(textOf(element, '.masked .digits')).toBe('320411 571090 9001');
});

it('leaves what was typed as it was typed, and reads it out in groups beside the field', async () => {
  const element = await mount<BansosNik>(tag());
  await type(element, '3204.1157 10');
  expect(input(element).value).toBe('3204.1157 10');
  expect(textOf(element, '.readout')).toContain('320411 5710');
  expect(textOf(element, '.readout')).toContain('10 dari 16 angka');
});

it('speaks the count after a rest, and at once at sixteen', async () => {
  const element = await mount<BansosNik>(tag());
  await type(element, '320411');
  expect(textOf(element, '[role=status]')).toBe('');
  await vi.waitFor(() => expect(textOf(element, '[role=status]')).toBe('6 dari 16 angka'), { timeout: 3000 });
  await type(element, nik);
  expect(textOf(element, '[role=status]')).toBe('16 dari 16 angka');
});

it('lists what is wrong first, takes the focus there, and leads back to the field', async () => {
  const element = await mount<BansosNik>(tag());
  await check(element, '320411571090900');
  expect(element.shadowRoot?.activeElement?.id).toBe('problems');
  expect(textOf(element, '#problems')).toContain('Anda mengisi 15, kurang 1.');
  expect(input(element).getAttribute('aria-invalid')).toBe('true');
  expect(
    input(element)
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => textOf(element, `#${id}`)),
  ).toEqual(['NIK harus 16 angka. Anda mengisi 15, kurang 1.', 'Boleh dengan atau tanpa spasi. Bukan nomor KK.']);
  button(element, 'Kembali ke isian NIK').click();
  await element.updateComplete;
  expect(element.shadowRoot?.activeElement).toBe(input(element));
});

it('asks whether another number was meant, and takes it only when told to', async () => {
  const element = await mount<BansosNik>(tag());
  await check(element, '32O4115710909001');
  expect(textOf(element, '#problems')).toContain('Apakah maksudnya angka?');
  expect(input(element).value).toBe('32O4115710909001');
  button(element, 'Pakai angka ini').click();
  await element.updateComplete;
  expect(input(element).value).toBe(nik);
});

it('doubts a region that it does not know and lets the number pass', async () => {
  const element = await mount<BansosNik>(tag());
  await check(element, '3299995710909001');
  expect(element.state).toBe('suspect');
  expect(textOf(element, '.message')).toContain('Jika sama dengan KTP, biarkan.');
});

it('checks a full number when the field is left, and no shorter one', async () => {
  const element = await mount<BansosNik>(tag());
  await type(element, '3204');
  input(element).blur();
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector('#problems')).toBeNull();
  input(element).focus();
  await type(element, '3204113102909001'); // 31 February
  input(element).blur();
  await element.updateComplete;
  expect(textOf(element, '#problems')).toContain('bukan tanggal yang mungkin');
});

it('explains the digits when asked to, with names where the page has them', async () => {
  const element = await mount<BansosNik>(tag('explain'));
  element.regionName = (code) => ({ 32: 'Jawa Barat' })[code];
  await check(element, nik);
  const words = textOf(element, '.anatomy');
  for (const some of ['Jawa Barat', '17 Oktober 1990', '57 − 40 = 17', 'Kode ini masih dipakai'])
    expect(words).toContain(some);
  expect(part(element, '.anatomy').classList).toContain('no-print');
  button(element, 'Ubah NIK').click();
  await element.updateComplete;
  await check(element, '3204111710259001');
  expect(textOf(element, '.anatomy')).toContain('Laki-laki');
  expect(textOf(element, '.anatomy')).toContain('Bisa juga 17 Oktober 1925.');
});

it('can be used with the keyboard alone', async () => {
  const element = await mount<BansosNik>(tag());
  await userEvent.tab();
  while (element.shadowRoot?.activeElement !== input(element)) await userEvent.tab();
  await userEvent.keyboard(`${nik}{Enter}`);
  await element.updateComplete;
  expect(textOf(element, '.masked .digits')).toBe('•••••• •••••• 9001');
  await tabTo(element, 'Hapus isian');
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  expect(textOf(element, '[role=status]')).toBe('Isian sudah dihapus.');
  expect(element.shadowRoot?.activeElement).toBe(input(element));
});

it('offers a number that it says is made up', async () => {
  const element = await mount<BansosNik>(tag());
  button(element, 'Pakai contoh').click();
  await element.updateComplete;
  expect(textOf(element)).toContain('Ini NIK buatan');
  button(element, 'Periksa').click();
  await element.updateComplete;
  expect(element.state).toBe('wellformed');
});

it('keeps the number and what it says out of everything outside the field', async () => {
  const seen: NikStateDetail[] = [];
  const logs = (['log', 'warn', 'error', 'info', 'debug'] as const).map((level) => vi.spyOn(console, level));
  const element = await mount<BansosNik>(`<form>${tag('explain name="nik" instansi="Dinas"')}</form>`);
  document.addEventListener('bansos-nik-state', ({ detail }) => seen.push(detail), { once: false });
  for (const text of ['3204', '32O4115710909001', '3204113102909001', nik]) {
    await check(element, text);
    for (const secret of [text, '571090', '1990-10-17', '17 Oktober 1990', 'Perempuan']) {
      expect(outside() + JSON.stringify(seen)).not.toContain(secret);
      for (const log of logs) expect(JSON.stringify(log.mock.calls)).not.toContain(secret);
    }
    if (text !== nik) button(element, 'Kembali ke isian NIK').click();
    await element.updateComplete;
  }
  expect(seen).toEqual([
    { state: 'partial', codes: ['length'] },
    { state: 'invalid', codes: ['character'] },
    { state: 'invalid', codes: ['date'] },
    { state: 'wellformed', codes: [] },
  ]);
  button(element, 'Hapus isian').click();
  await element.updateComplete;
  expect(seen.at(-1)).toEqual({ state: 'empty', codes: [] });
  expect(element.shadowRoot?.innerHTML).not.toMatch(/9001|571090/);
});

it('is empty after the page was left, without a word to the page', async () => {
  const element = await mount<BansosNik>(tag());
  await check(element, nik);
  const told = vi.fn();
  element.addEventListener('bansos-nik-state', told);
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await element.updateComplete;
  expect(element.state).toBe('empty');
  expect(element.shadowRoot?.innerHTML).not.toContain('9001');
  expect(told).not.toHaveBeenCalled();
});

it('submits nothing', async () => {
  const element = await mount<BansosNik>(`<form>${tag('name="nik"')}</form>`);
  await check(element, nik);
  expect([...new FormData(document.forms[0]).entries()]).toEqual([]);
});

it('submits the digits when the page asks for them, and forgets them on reset', async () => {
  const element = await mount<BansosNik>(`<form>${tag('name="nik" submit-value')}</form>`);
  await check(element, '320411 571090 9001');
  expect(new FormData(document.forms[0]).get('nik')).toBe(nik);
  document.forms[0]?.reset();
  await element.updateComplete;
  expect(new FormData(document.forms[0]).get('nik')).toBeNull();
  expect(element.state).toBe('empty');
});

it('tells the form whether it may be sent', async () => {
  const element = await mount<BansosNik>(`<form>${tag('required')}</form>`);
  const form = document.forms[0] as HTMLFormElement;
  expect(form.checkValidity()).toBe(false);
  await type(element, '3204');
  expect(form.checkValidity()).toBe(false);
  await type(element, nik);
  expect(form.checkValidity()).toBe(true);
  element.required = false;
  await type(element, '');
  expect(form.checkValidity()).toBe(true);
});

it('is disabled with the fieldset around it', async () => {
  const element = await mount<BansosNik>(`<form><fieldset disabled>${tag()}</fieldset></form>`);
  expect(input(element).disabled).toBe(true);
  expect(button(element, 'Periksa').disabled).toBe(true);
});

it('can be switched off and on again by its property', async () => {
  const element = await mount<BansosNik>(tag());
  for (const disabled of [true, false, true, false]) {
    element.disabled = disabled;
    await element.updateComplete;
    expect([input(element).disabled, element.matches(':disabled')]).toEqual([disabled, disabled]);
  }
  Object.assign(element, { disabled: undefined }); // as frameworks take a property away
  await element.updateComplete;
  expect(input(element).disabled).toBe(false);
  const inside = await mount<BansosNik>(`<fieldset disabled>${tag('disabled')}</fieldset>`);
  inside.disabled = false;
  await inside.updateComplete;
  expect(input(inside).disabled).toBe(true); // the fieldset's
  document.querySelector('fieldset')?.removeAttribute('disabled');
  await inside.updateComplete;
  expect(input(inside).disabled).toBe(false);
});

it('has false for what is off, so that frameworks see what kind of property it is', () => {
  const element = document.createElement('bansos-nik');
  const { required, disabled, reveal, explain, submitValue } = element;
  expect([required, disabled, reveal, explain, submitValue]).toEqual([false, false, false, false, false]);
});

it.each(['', '3204', '32O4115710909001'])(
  'takes the focus in its field, also by a click on a label (%j)',
  async (text) => {
    const element = await mount<BansosNik>(`<label for="n">NIK ayah</label>${tag('id="n"')}`);
    if (text) await check(element, text);
    for (const focus of [() => element.focus(), () => userEvent.click(document.querySelector('label') as Element)]) {
      (document.activeElement as HTMLElement).blur();
      await focus();
      expect(element.shadowRoot?.activeElement).toBe(input(element));
    }
  },
);

it('takes the focus where the form says that it is missing, and on its first button after the check', async () => {
  const element = await mount<BansosNik>(`<form>${tag('required')}</form>`);
  document.forms[0]?.reportValidity();
  expect(element.shadowRoot?.activeElement).toBe(input(element));
  await check(element, nik);
  (document.activeElement as HTMLElement).blur();
  element.focus();
  expect(element.shadowRoot?.activeElement?.localName).toBe('button');
});

it('has a label of its own where the page gives one', async () => {
  const element = await mount<BansosNik>(tag('label="NIK kepala keluarga" hint="Lihat KTP."'));
  expect(textOf(element, 'label')).toBe('NIK kepala keluarga');
  expect(textOf(element, '#hint')).toBe('Lihat KTP.');
});

it('stays readable after the check where the page wants it', async () => {
  const element = await mount<BansosNik>(tag('reveal'));
  await check(element, nik);
  expect(textOf(element, '.masked .digits')).toBe('320411 571090 9001');
});

it('is laid out left to right where digits are, on a page that is not', async () => {
  await mount<BansosNik>(`<div dir="rtl">${tag('explain')}</div>`);
  const element = document.querySelector('bansos-nik') as BansosNik;
  expect(input(element).dir).toBe('ltr');
  expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
});

it.each(['id', 'en'])('axe has nothing to say, in any state and look (%s)', async (lang) => {
  const element = await mount<BansosNik>(`<main lang="${lang}"><h1>NIK</h1>${tag('explain required')}</main>`);
  await expectAccessible(document.body);
  for (const text of ['32O4115710909001', '3299995710909001', nik]) {
    await userEvent.fill(input(element), text);
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    await expectAccessible(document.body);
    button(
      element,
      { id: ['Ubah NIK', 'Kembali ke isian NIK'], en: ['Change the NIK', 'Back to the NIK field'] }[lang]?.[
        text.includes('O') ? 1 : 0
      ] ?? '',
    ).click();
    await element.updateComplete;
  }
});
