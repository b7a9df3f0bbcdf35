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
  expect(shown(part(element, '.with-sheet'))).toBe(false);
  const text = textOf(element, '.sheet');
  expect(text).toContain('Bukan surat resmi');
  expect(text).toContain('Ini bukan situs pemerintah.');
  expect(text).toContain('Dihitung untuk 1 Mei 2026. Sumber aturan sampai 1 Maret 2026.');
  // A4 less 1 cm on each side, at 96 px an inch
  element.style.width = '718px';
  expect(part(element, '.sheet').getBoundingClientRect().height).toBeLessThan(1047);
  dispatchEvent(new Event('afterprint'));
  expect(beside.map(shown)).toEqual([true, true]);
  expect(document.adoptedStyleSheets.length).toBe(before);
  expect(document.querySelector('[data-bansos-unprinted]')).toBeNull();
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
