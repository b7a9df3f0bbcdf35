import type { LitElement } from 'lit';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { part, textOf } from '../test/page.ts';
import type { BansosCek } from './cek/bansos-cek.ts';

beforeAll(() => import('./define.ts'));
afterEach(() => document.body.replaceChildren());

/** As React, Vue and Svelte do: where there is a property, what stands in the markup is set there, whatever its type. */
async function withProperties<Found extends LitElement>(tag: string, properties: object): Promise<Found> {
  const element = document.createElement(tag) as Found;
  Object.assign(element, { asOf: '2026-02-01', ...properties });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

it('check: takes lists as text', async () => {
  const element = await withProperties<BansosCek>('bansos-cek', {
    ...{ programs: 'pkh,sembako', export: 'print, ics', instansi: 7, headingLevel: '3' },
  });
  expect(element.shadowRoot?.querySelector('h3')).not.toBeNull();
  element.goTo('hasil');
  await element.updateComplete;
  expect(element.result?.programs.map(({ id }) => id)).toEqual(['pkh', 'sembako']);
  const offered = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[data-export]') ?? [])];
  expect(offered.map(({ dataset }) => dataset['export'])).not.toContain('share');
  expect(offered.map(({ dataset }) => dataset['export'])).toContain('print');
});

it('check: takes a region as a number', async () => {
  const element = await withProperties<BansosCek>('bansos-cek', { region: 3273 });
  expect(part<HTMLSelectElement>(element, '#region-regency').value).toBe('3273');
});

it('check: an export that there is not leaves the others', async () => {
  const element = await withProperties<BansosCek>('bansos-cek', { export: 'fax,print' });
  element.goTo('hasil');
  await element.updateComplete;
  expect(element.shadowRoot?.querySelectorAll('[data-export]')).toHaveLength(1);
});

it.each(['bansos-jadwal', 'bansos-nominal'])('%s: takes programmes as text', async (tag) => {
  const element = await withProperties(tag, { programs: 'sembako' });
  expect([...(element.shadowRoot?.querySelectorAll('section.stack > .sub') ?? [])]).toHaveLength(1);
  for (const none of [null, undefined, '', []]) {
    Object.assign(element, { programs: none });
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('section.stack > .sub').length).toBeGreaterThan(1);
  }
});

it('region: takes a number', async () => {
  const element = await withProperties('bansos-wilayah', { value: 3273 });
  expect(textOf(element)).toContain('Kota Bandung');
});
