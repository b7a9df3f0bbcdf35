import { afterEach, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { mount as react } from '../../../examples/embed-react/main.mjs';
import { mount as svelte } from '../../../examples/embed-svelte/main.mjs';
import { mount as vue } from '../../../examples/embed-vue/main.mjs';
import { part, textOf } from '../test/page.ts';
import type { BansosCek } from './cek/bansos-cek.ts';

afterEach(() => document.body.replaceChildren());

function place(): HTMLElement {
  document.documentElement.removeAttribute('lang'); // the test page's own
  const made = document.createElement('div');
  document.body.append(made);
  return made;
}

async function checkIn(target: HTMLElement): Promise<BansosCek> {
  const found = await vi.waitUntil(() => target.querySelector('bansos-cek'));
  await found.updateComplete;
  return found;
}

for (const [name, mount] of Object.entries({ react, vue, svelte })) {
  it(`${name}: mounts with properties, changes the theme, hears events`, async () => {
    const target = place();
    const app = mount(target);
    const element = await checkIn(target);
    expect([element.region, element.theme, element.programs]).toEqual(['32.73', 'light', 'pkh,sembako']);
    element.goTo('hasil');
    expect(element.result?.programs.map(({ id }) => id)).toEqual(['pkh', 'sembako']);
    element.reset();
    await element.updateComplete;
    expect(textOf(element)).toContain('Ini bukan situs pemerintah.');
    part(element, '[data-act=next]').click();
    await vi.waitFor(() => expect(target.querySelector('[role=status]')?.textContent).not.toBe(''));
    const step = textOf(element, '#step-title');
    app.setTheme('dark');
    await vi.waitFor(() => expect(element.getAttribute('theme')).toBe('dark'));
    expect(target.querySelector('bansos-cek')).toBe(element); // changed, not made anew: the answers are still there
    expect(textOf(element, '#step-title')).toBe(step);
    app.unmount();
    await vi.waitFor(() => expect(target.querySelector('bansos-cek')).toBeNull());
  });

  it(`${name}: leaves nothing behind`, async () => {
    const gone = await (async () => {
      const target = place();
      const app = mount(target);
      const element = await checkIn(target);
      part(element, '[data-act=next]').click();
      await element.updateComplete;
      app.unmount();
      await vi.waitFor(() => expect(target.querySelector('bansos-cek')).toBeNull());
      target.remove();
      return new WeakRef(element);
    })();
    // Collected: nothing, such as a listener on the window, holds it any longer.
    await vi.waitFor(
      async () => {
        await cdp().send('HeapProfiler.collectGarbage');
        expect(gone.deref() === undefined).toBe(true);
      },
      { timeout: 10_000, interval: 200 },
    );
  });
}

it('would see what stays behind', async () => {
  const target = place();
  const app = react(target);
  const element = await checkIn(target);
  const keep = () => element.localName;
  addEventListener('offline', keep);
  app.unmount();
  const held = new WeakRef(element);
  await cdp().send('HeapProfiler.collectGarbage');
  expect(held.deref()?.localName).toBe('bansos-cek');
  removeEventListener('offline', keep);
});
