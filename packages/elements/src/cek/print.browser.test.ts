import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { mount, part, textOf } from '../../test/page.ts';
import type { BansosCek } from './bansos-cek.ts';

beforeAll(() => import('./define.ts'));
afterEach(async () => {
  vi.restoreAllMocks();
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  document.body.replaceChildren();
});

const shown = (element: Element): boolean => element.getClientRects().length > 0;

it('prints one sheet of the result and nothing else of the page, and puts the page back', async () => {
  vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const element = await mount<BansosCek>(
    '<header>Kepala</header><main><p id="beside">Lain</p><bansos-cek as-of="2026-05-01"></bansos-cek></main>',
  );
  const beside = [document.querySelector('header'), document.querySelector('#beside')] as Element[];
  element.goTo('hasil');
  await element.updateComplete;
  const before = document.adoptedStyleSheets.length;
  element.print();
  expect(beside.map(shown)).toEqual([true, true]);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(beside.map(shown)).toEqual([false, false]);
  expect(shown(part(element, '.sheet'))).toBe(true);
  expect(shown(part(element, '.on-screen'))).toBe(false);
  const text = textOf(element, '.sheet');
  expect(text).toContain('Bukan surat resmi');
  expect(text).toContain('Ini bukan situs pemerintah.');
  expect(text).toContain(
    'Dihitung untuk 1 Mei 2026. Sumber aturan di sini sampai 1 Maret 2026, 61 hari sebelum hari ini.',
  );
  expect(text).toContain('Lihat pip.kemendikdasmen.go.id, atau tanya sekolah.');
  expect(text).toContain('Sumbernya lemah');
  const listed = part(element, '.sheet ol').children.length;
  const named = [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
  expect([Math.min(...named), Math.max(...named)]).toEqual([1, listed]);
  // A4 less 1 cm on each side, at 96 px an inch
  element.style.width = '718px';
  expect(part(element, '.sheet').getBoundingClientRect().height).toBeLessThan(1047);
  dispatchEvent(new Event('afterprint'));
  expect(beside.map(shown)).toEqual([true, true]);
  expect(document.adoptedStyleSheets.length).toBe(before);
  expect(document.querySelector('[data-bansos-printed]')).toBeNull();
});

it('prints before the result that there is none, where a blank sheet is, and no answer', async () => {
  const element = await mount<BansosCek>(
    '<bansos-cek as-of="2026-05-01" start="keluarga" sheet-url="/lembar?x=1#y"></bansos-cek>',
  );
  const members = part<HTMLSelectElement>(element, '#members');
  members.value = '1';
  members.dispatchEvent(new Event('change'));
  await element.updateComplete;
  const age = part<HTMLInputElement>(element, '[id="members.0.age"]');
  age.value = '113';
  age.dispatchEvent(new Event('change'));
  await element.updateComplete;
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' }); // as the browser's own menu does
  for (let screen = 0; screen < 9 && !element.result; screen++) {
    const printed = [...(element.shadowRoot?.querySelectorAll('.root *') ?? [])]
      .filter((one) => shown(one) && one.children.length === 0)
      .map(({ textContent }) => textContent?.trim())
      .filter(Boolean)
      .join(' ');
    expect(printed).toContain('Perkiraan bansos untuk keluarga Anda Ini bukan situs pemerintah.');
    expect(printed).toContain(
      `Belum ada hasil untuk dicetak. Jawab pertanyaannya dulu. Jawaban tidak ikut dicetak. Lembar kosong untuk diisi dengan pena: ${location.origin}/lembar`,
    );
    expect(printed).not.toMatch(/113|x=1|Anggota keluarga/);
    part(element, '[data-act=next]').click();
    await element.updateComplete;
  }
  expect(textOf(element, '.sheet')).toContain('Bukan surat resmi');
  expect(textOf(element, '.sheet')).not.toMatch(/113|Belum ada hasil/);
});

it('names no blank sheet where the page gave none, or one that is none of the web', async () => {
  for (const given of ['', 'sheet-url="javascript:alert(1)"', 'sheet-url="https://["']) {
    const element = await mount<BansosCek>(`<bansos-cek ${given}></bansos-cek>`);
    expect(textOf(element, '.sheet')).toMatch(/Jawaban tidak ikut dicetak\.$/);
  }
});

it('works inside the shadow root of another element', async () => {
  vi.spyOn(window, 'print').mockImplementation(() => undefined);
  document.body.innerHTML = '<p id="beside">Lain</p><div id="host"></div>';
  const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Juga lain</p><bansos-cek></bansos-cek>';
  const element = root.querySelector('bansos-cek') as BansosCek;
  await element.updateComplete;
  element.print();
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect([root.querySelector('p'), document.querySelector('#beside')].map((one) => shown(one as Element))).toEqual([
    false,
    false,
  ]);
  expect(shown(element)).toBe(true);
  dispatchEvent(new Event('afterprint'));
  expect(shown(root.querySelector('p') as Element)).toBe(true);
});
