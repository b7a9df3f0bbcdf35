import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe.ts';
import { mount, outside, part, textOf } from '../../test/page.ts';
import { BansosWilayah, type WilayahDetail } from './bansos-wilayah.ts';

beforeAll(() => import('./define.ts'));
afterEach(() => {
  document.body.replaceChildren();
  BansosWilayah.districtsOf = undefined;
});

const list = (element: Element, level: string) => part<HTMLSelectElement>(element, `#${level}`);

async function choose(element: BansosWilayah, level: string, code: string): Promise<void> {
  await userEvent.selectOptions(list(element, level), code);
  await element.updateComplete;
}

it('asks for the province, then for its regencies', async () => {
  const element = await mount<BansosWilayah>('<bansos-wilayah></bansos-wilayah>');
  const seen: WilayahDetail[] = [];
  element.addEventListener('bansos-wilayah-change', ({ detail }) => seen.push(detail));
  expect(list(element, 'province').options).toHaveLength(39);
  expect(list(element, 'regency').disabled).toBe(true);
  await choose(element, 'province', '32');
  expect(list(element, 'regency').options).toHaveLength(28);
  expect(textOf(element, '[role=status]')).toBe('27 pilihan.');
  await choose(element, 'regency', '3273');
  expect(textOf(element)).toContain('Dipilih: Kota Bandung, Jawa Barat.');
  expect(element.value).toBe('3273');
  await choose(element, 'province', '34');
  expect(list(element, 'regency').value).toBe('');
  await choose(element, 'province', '');
  expect(list(element, 'regency').disabled).toBe(true);
  expect(seen).toEqual([{ region: '32' }, { region: '3273' }, { region: '34' }, { region: '' }]);
});

it('says that it is no government site, who put it there, and how scams look', async () => {
  const element = await mount<BansosWilayah>('<bansos-wilayah instansi="Dinas Sosial Contoh"></bansos-wilayah>');
  expect(textOf(element, '.notice')).toContain('Ini bukan situs pemerintah.');
  expect(textOf(element, '.notice')).toContain('dipasang oleh Dinas Sosial Contoh.');
  expect(textOf(element, '.scam')).toContain('tidak dipungut biaya');
  element.focus();
  expect(element.shadowRoot?.activeElement).toBe(list(element, 'province'));
});

it('begins with the region that the page names, silently', async () => {
  const told = vi.fn();
  document.addEventListener('bansos-wilayah-change', told, { once: true });
  const element = await mount<BansosWilayah>('<bansos-wilayah value="32.73"></bansos-wilayah>');
  expect(element.value).toBe('3273');
  expect(list(element, 'regency').value).toBe('3273');
  element.value = '34';
  await element.updateComplete;
  expect(list(element, 'province').value).toBe('34');
  expect(list(element, 'regency').value).toBe('');
  expect(told).not.toHaveBeenCalled();
});

it.each([
  ['9999', ''],
  ['3299', '32'],
  ['320411', '3204'],
  ['Bandung', ''],
])('of %s it takes "%s"', async (given, taken) => {
  const element = await mount<BansosWilayah>(`<bansos-wilayah value="${given}"></bansos-wilayah>`);
  expect(element.value).toBe(taken);
});

it('asks for districts once they are there', async () => {
  const element = await mount<BansosWilayah>('<bansos-wilayah level="district" value="3204"></bansos-wilayah>');
  expect(element.shadowRoot?.querySelector('#district')).toBeNull();
  const { districtsReady } = await import('./districts.ts');
  await districtsReady;
  await element.updateComplete;
  expect(list(element, 'district').options.length).toBeGreaterThan(20);
  await choose(element, 'district', '320411');
  expect(textOf(element)).toContain('Dipilih: Katapang, Kabupaten Bandung, Jawa Barat.');
});

it('asks for the province alone where that is enough', async () => {
  const element = await mount<BansosWilayah>('<bansos-wilayah level="province" value="3273"></bansos-wilayah>');
  expect(element.value).toBe('32');
  expect(element.shadowRoot?.querySelectorAll('select')).toHaveLength(1);
});

it('can be used with the keyboard, and keeps the focus where it is', async () => {
  const element = await mount<BansosWilayah>('<bansos-wilayah></bansos-wilayah>');
  await userEvent.tab();
  expect(element.shadowRoot?.activeElement).toBe(list(element, 'province'));
  await choose(element, 'province', '32');
  list(element, 'province').focus();
  await userEvent.tab();
  expect(element.shadowRoot?.activeElement).toBe(list(element, 'regency'));
});

it('is no part of a form and writes the choice nowhere', async () => {
  const element = await mount<BansosWilayah>('<form><bansos-wilayah></bansos-wilayah></form>');
  await choose(element, 'province', '32');
  await choose(element, 'regency', '3273');
  expect([...new FormData(document.forms[0]).entries()]).toEqual([]);
  expect(outside()).not.toMatch(/3273|Bandung/);
});

it.each(['id', 'en'])('axe has nothing to say (%s)', async (lang) => {
  const element = await mount<BansosWilayah>(
    `<main lang="${lang}"><h1>Wilayah</h1><bansos-wilayah></bansos-wilayah></main>`,
  );
  await expectAccessible(document.body);
  element.value = '3273';
  await element.updateComplete;
  await expectAccessible(document.body);
});
