import { nationalCatalog } from '@bansos-kit/core/catalog';
import { type Catalog, parseCatalog } from '@bansos-kit/core/policy';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import jakarta from '../../../../examples/regional-catalog/jakarta.json' with { type: 'json' };
import east from '../../../../examples/regional-catalog/jawa-timur.json' with { type: 'json' };
import { mount, part, textOf } from '../../test/page.ts';
import type { BansosCek } from './bansos-cek.ts';

beforeAll(() => import('./define.ts'));
afterEach(() => document.body.replaceChildren());

function regional(json: unknown): Catalog {
  const result = parseCatalog(json);
  if (!result.ok) throw new Error('the example is a good catalog');
  return result.catalog;
}

async function withCatalog(catalog: BansosCek['catalog'], attributes = ''): Promise<BansosCek> {
  const element = await mount<BansosCek>(`<bansos-cek as-of="2026-02-01" ${attributes}></bansos-cek>`);
  element.catalog = catalog;
  await element.updateComplete;
  return element;
}

const names = (element: BansosCek) => element.result?.programs.map(({ id }) => id) ?? [];

it('judges the programmes of a region for those who live there', async () => {
  const element = await withCatalog([regional(jakarta), regional(east)], 'region="31"');
  element.goTo('hasil');
  await element.updateComplete;
  expect(names(element)).toContain('jakarta:klj');
  expect(names(element)).toContain('pkh');
  expect(names(element)).not.toContain('jawa-timur:pkh-plus');
});

it('asks what only the region asks, in its own words', async () => {
  const element = await withCatalog(regional(jakarta), 'region="31" programs="jakarta:klj"');
  const asked: string[] = [];
  for (let screen = 0; screen < 10 && !element.result; screen++) {
    asked.push(textOf(element, '.questions'));
    const count = element.shadowRoot?.querySelector<HTMLSelectElement>('#members');
    if (count) {
      await userEvent.selectOptions(count, '1');
      await element.updateComplete;
      const age = part<HTMLInputElement>(element, '[id="members.0.age"]');
      await userEvent.fill(age, '70');
      age.dispatchEvent(new Event('change'));
    }
    part(element, '[data-act=next]').click();
    await element.updateComplete;
  }
  expect(asked.join(' ')).toContain('Apakah ada kendaraan roda empat atas nama anggota KK?');
  expect(textOf(element)).toContain('Kami tidak punya jadwal untuk program ini.');
});

it('says so when a catalog does not fit, and goes on with the national rules', async () => {
  const failed = vi.fn();
  document.body.addEventListener('bansos-error', ({ detail }) => failed(detail), { once: true });
  const element = await withCatalog({ ...regional(jakarta), extends: [{ id: 'national', range: '^9.0' }] });
  expect(failed).toHaveBeenCalledWith({ code: 'catalog', recoverable: true });
  expect(textOf(element)).toContain('Aturan daerah tidak dapat dibaca.');
  element.goTo('hasil');
  expect(names(element)).toContain('pkh');
});

it.each([
  ['catalog', {}],
  ['catalog', 'Service Unavailable'],
  ['catalog', [null]],
  [
    'catalog',
    { ...regional(jakarta), programs: regional(jakarta).programs.map(({ name: _, ...nameless }) => nameless) },
  ],
  ['policy', {}],
  ['policy', { programs: [] }],
])('stays usable with a %s that is none', async (property, junk) => {
  const failed = vi.fn();
  document.body.addEventListener('bansos-error', ({ detail }) => failed(detail), { once: true });
  const element = await mount<BansosCek>('<bansos-cek as-of="2026-02-01"></bansos-cek>');
  Object.assign(element, { [property]: junk });
  await element.updateComplete;
  expect(failed).toHaveBeenCalledWith({ code: 'catalog', recoverable: true });
  expect(textOf(element)).toContain('Aturan daerah tidak dapat dibaca.');
  element.goTo('hasil');
  expect(names(element)).toContain('pkh');
});

it('takes null, as frameworks set it, for nothing', async () => {
  const failed = vi.fn();
  document.body.addEventListener('bansos-error', failed, { once: true });
  const element = await mount<BansosCek>('<bansos-cek as-of="2026-02-01"></bansos-cek>');
  Object.assign(element, { catalog: null, policy: null, messages: null, programs: null, region: null });
  await element.updateComplete;
  expect(failed).not.toHaveBeenCalled();
  element.goTo('hasil');
  expect(names(element)).toContain('pkh');
});

it('makes no link of an address that is none of the web', async () => {
  const element = await mount<BansosCek>('<bansos-cek as-of="2026-02-01"></bansos-cek>');
  const { sources } = nationalCatalog;
  const bad = Object.entries(sources).map(([id, source]) => [id, { ...source, url: 'javascript:alert(1)' }]);
  element.policy = { ...nationalCatalog, sources: Object.fromEntries(bad) };
  await element.updateComplete;
  element.goTo('hasil');
  await element.updateComplete;
  expect(element.shadowRoot?.querySelectorAll('.reasons li').length).toBeGreaterThan(0);
  expect(element.shadowRoot?.querySelectorAll('.reasons a')).toHaveLength(0);
});

it("takes the page's own rules in place of ours", async () => {
  const element = await mount<BansosCek>('<bansos-cek as-of="2026-02-01"></bansos-cek>');
  element.policy = { ...nationalCatalog, programs: nationalCatalog.programs.filter(({ id }) => id === 'sembako') };
  await element.updateComplete;
  element.goTo('hasil');
  expect(names(element)).toEqual(['sembako']);
});
