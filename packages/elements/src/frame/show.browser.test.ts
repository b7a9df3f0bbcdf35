import type { LitElement } from 'lit';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { textOf } from '../../test/page.ts';
import { readConfig } from './config.ts';
import { show } from './show.ts';

beforeAll(() => import('../define.ts'));
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('lang');
});

async function shown(fragment: string): Promise<LitElement> {
  document.body.replaceChildren(document.createElement('main'));
  show(readConfig(fragment), document.querySelector('main') as HTMLElement);
  const element = document.querySelector('main > *') as LitElement;
  await element.updateComplete;
  return element;
}

it('shows each part, with only what that part understands', async () => {
  for (const [part, attributes] of [
    ['cek', ['programs', 'region', 'theme']],
    ['jadwal', ['programs', 'theme']],
    ['nominal', ['programs', 'theme']],
    ['nik', ['explain', 'theme']],
    ['wilayah', ['theme', 'value']],
  ] as const) {
    const element = await shown(`#elemen=${part}&wilayah=32.73&program=pkh&tema=terang`);
    expect(element.localName).toBe(`bansos-${part}`);
    expect(element.getAttributeNames().filter((name) => attributes.some((one) => one === name))).toHaveLength(
      attributes.length,
    );
    expect(element.hasAttribute(part === 'cek' ? 'value' : 'region')).toBe(false);
    expect(element.shadowRoot?.querySelector('.root')).not.toBeNull();
  }
});

it('speaks the language that was chosen, and says in its title that it is no official site', async () => {
  const element = await shown('#elemen=jadwal&bahasa=en');
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('Schedule of social assistance (not an official site)');
  expect(textOf(element)).toContain('This is not a government site.');
  await shown('');
  expect(document.documentElement.lang).toBe('id');
  expect(document.title).toBe('Cek perkiraan bansos (bukan situs resmi)');
});

it("puts an office's name on the page as text", async () => {
  const element = await shown(`#elemen=jadwal&instansi=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  expect(textOf(element, '.notice')).toContain('<img src=x onerror=alert(1)>');
  expect(element.shadowRoot?.querySelector('img')).toBeNull();
});

it('takes an accent that can be read, and its own for one that cannot', async () => {
  const readable = await shown('#elemen=jadwal&tema=terang&aksen=7a1f3d');
  expect(readable.style.getPropertyValue('--bansos-color-accent')).toBe('#7a1f3d');
  expect(readable.shadowRoot?.querySelector('[data-plain-accent]')).toBeNull();
  const pale = await shown('#elemen=jadwal&tema=terang&aksen=ffee00');
  expect(pale.shadowRoot?.querySelector('[data-plain-accent]')).not.toBeNull();
});

it('keeps the ground of the frame in the chosen theme', async () => {
  await shown('#tema=gelap');
  expect(document.documentElement.style.colorScheme).toBe('dark');
  await shown('#tema=auto');
  expect(document.documentElement.style.colorScheme).toBe('light dark');
});
