import { type Catalog, parseCatalog } from '@bansos-kit/core/policy';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import jakarta from '../../../../examples/regional-catalog/jakarta.json' with { type: 'json' };
import east from '../../../../examples/regional-catalog/jawa-timur.json' with { type: 'json' };
import { mount, textOf } from '../../test/page.ts';
import { defineOnce } from '../base/define-once.ts';
import { BansosCek } from './bansos-cek.ts';

const failed = vi.fn();
beforeEach(() => addEventListener('bansos-error', failed));
afterEach(() => {
  removeEventListener('bansos-error', failed);
  failed.mockReset();
  document.body.replaceChildren();
  BansosCek.catalogs = [];
});

function regional(json: unknown): Catalog {
  const result = parseCatalog(json);
  if (!result.ok) throw new Error('the example is a good catalog');
  return result.catalog;
}

/** In Jakarta: nobody is shown the programmes of another province. */
const markup = '<bansos-cek as-of="2026-02-01" region="31"></bansos-cek>';

function programs(element: BansosCek): string[] {
  element.goTo('hasil');
  return element.result?.programs.map(({ id }) => id) ?? [];
}

it('has the rules of the file even in an element that stood there before the file came', async () => {
  document.body.innerHTML = markup;
  // What a script file with rules does: it registers, and at once says what it carries.
  defineOnce('bansos-cek', BansosCek);
  BansosCek.catalogs = [regional(jakarta)];
  const element = document.querySelector('bansos-cek') as BansosCek;
  await element.updateComplete;
  expect(programs(element)).toEqual(expect.arrayContaining(['pkh', 'jakarta:klj']));
  expect(failed).not.toHaveBeenCalled();
});

it('has them in each element of the page', async () => {
  BansosCek.catalogs = [regional(jakarta), regional(east)];
  document.body.innerHTML = markup + markup.replace('31', '35');
  const [inJakarta = '', inEast = ''] = await Promise.all(
    [...document.querySelectorAll('bansos-cek')].map(async (element) => {
      await element.updateComplete;
      return programs(element).join();
    }),
  );
  expect(inJakarta).toContain('jakarta:klj');
  expect(inEast).toContain('jawa-timur:pkh-plus');
});

it('leaves them out where the page has its own, and takes them again when those are gone', async () => {
  BansosCek.catalogs = [regional(jakarta)];
  const element = await mount<BansosCek>(markup);
  for (const [own, has] of [
    [regional(east), false],
    [undefined, true],
    [[], false],
    [regional(jakarta), true], // the same once more is not twice
    [null, true], // as frameworks set it for nothing
  ] as const) {
    Object.assign(element, { catalog: own });
    await element.updateComplete;
    expect(programs(element).includes('jakarta:klj')).toBe(has);
    expect(programs(element)).toContain('pkh');
  }
  expect(failed).not.toHaveBeenCalled();
});

it('says so when they do not fit, and goes on with the national rules', async () => {
  BansosCek.catalogs = [{ ...regional(jakarta), extends: [{ id: 'national', range: '^9.0' }] }];
  const element = await mount<BansosCek>(markup);
  expect(failed).toHaveBeenCalledOnce();
  expect(textOf(element)).toContain('Aturan daerah tidak dapat dibaca.');
  expect(programs(element)).toContain('pkh');
});
