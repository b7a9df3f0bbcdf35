import type { Catalog } from '@bansos-kit/core/policy';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/axe.ts';
import { mount, part, textOf } from '../../test/page.ts';
import { catalog } from '../generated/catalog.ts';
import type { BansosNominal } from './bansos-nominal.ts';

beforeAll(() => import('./define.ts'));
afterEach(() => document.body.replaceChildren());

const tag = (attributes = '', asOf = '2026-02-01') => `<bansos-nominal as-of="${asOf}" ${attributes}></bansos-nominal>`;

const rows = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td > span:last-child')].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
  );

it('says what each component is worth, a year and a stage', async () => {
  const element = await mount(tag('programs="pkh"'));
  expect(rows(element)).toEqual([
    ['Ibu hamil atau nifas', 'Rp3.000.000', 'Rp750.000'],
    ['Anak usia dini 0–6 tahun', 'Rp3.000.000', 'Rp750.000'],
    ['Murid SD', 'Rp900.000', 'Rp225.000'],
    ['Murid SMP', 'Rp1.500.000', 'Rp375.000'],
    ['Murid SMA atau SMK', 'Rp2.000.000', 'Rp500.000'],
    ['Lanjut usia', 'Rp2.400.000', 'Rp600.000'],
    ['Disabilitas berat', 'Rp2.400.000', 'Rp600.000'],
    ['Korban pelanggaran HAM berat', 'Rp10.800.000', 'Rp2.700.000'],
  ]);
  expect(element.shadowRoot?.querySelector('.amount')).toBeNull();
});

it('adds up a family', async () => {
  const element = await mount(tag('programs="pkh" pregnant="1" sd="1"'));
  expect(textOf(element, '.amount')).toBe('Perkiraan Rp975.000 per tahap, 4 tahap setahun (Rp3.900.000 setahun).');
  expect(rows(element).map((row) => row[3])).toEqual(['Rp3.000.000', 'Rp900.000']);
});

it('shows whom the limits leave out', async () => {
  const element = await mount(tag('programs="pkh" early-childhood="3" elderly="3"'));
  expect(rows(element)[0]?.[2]).toBe('2, 1 tidak dihitung');
  expect(rows(element)[1]?.[2]).toBe('2, 1 tidak dihitung');
  expect(textOf(element)).toContain('Paling banyak 4 anggota yang dihitung.');
  expect(element.shadowRoot?.querySelectorAll('.strip .dashes')).toHaveLength(2);
});

it('shows whom the limits may leave out, where nobody settles who goes first', async () => {
  const element = await mount(tag('programs="pkh" pregnant="1" sd="1" smp="1" sma="1" elderly="1"'));
  expect(textOf(element, '.amount')).toContain('(Rp6.800.000–8.900.000 setahun)');
  expect(rows(element).map((row) => [row[0], row[2]])).toEqual([
    ['Ibu hamil atau nifas', '0–1, 1 bisa jadi tidak dihitung'],
    ['Murid SD', '0–1, 1 bisa jadi tidak dihitung'],
    ['Murid SMP', '1'],
    ['Murid SMA atau SMK', '1'],
    ['Lanjut usia', '1'],
  ]);
  expect(element.shadowRoot?.querySelectorAll('.strip .dashes')).toHaveLength(0);
  expect(element.shadowRoot?.querySelectorAll('.strip .stripes')).toHaveLength(2);
});

it('follows its properties, and takes no number that is none', async () => {
  const element = await mount<BansosNominal>(tag('programs="pkh" sd="1"'));
  element.sd = 2;
  await element.updateComplete;
  expect(textOf(element, '.amount')).toContain('Rp1.800.000 setahun');
  element.sd = Number.NaN;
  await element.updateComplete;
  expect(rows(element)).toHaveLength(8);
  element.sd = 1e9;
  await element.updateComplete;
  expect(rows(element)[0]?.[2]).toContain('16 tidak dihitung');
});

it('says the period of a sum, and who gets it', async () => {
  expect(textOf(await mount(tag('programs="sembako"')), '.amount')).toBe('Perkiraan Rp200.000 per bulan.');
  expect(textOf(await mount(tag('programs="pbi-jkn"')))).toContain('Keluarga tidak menerima uang.');
  expect(textOf(await mount(tag('programs="kip-kuliah"')))).toContain('Dihitung untuk tiap orang.');
  expect(rows(await mount(tag('programs="pip"')))[0]).toEqual(['Murid SD', 'Rp225.000–450.000', 'Rp225.000–450.000']);
});

it('says it when a programme is not open, is not known, or has no sum', async () => {
  expect(textOf(await mount(tag('programs="blt-kesra"')))).toContain('tidak sedang dibuka');
  expect(textOf(await mount(tag('programs="prakerja"')))).toContain('tidak menemukan sumber');
  expect(textOf(await mount(tag('programs="pkhh"')))).toContain('tidak kami kenal: pkhh.');
  expect(textOf(await mount(tag('programs="permakanan"')))).toContain('Kami tidak punya angka rupiah');
});

it('warns that the sources are old, and does not speak of days before its data', async () => {
  expect(textOf(await mount(tag('programs="pkh"', '2026-11-21')))).toContain('Sumber kami hanya sampai');
  expect(textOf(await mount(tag('programs="pkh"', '2025-06-01')))).toContain('memuat besaran sejak 1 Januari 2026');
});

it('cites its sources with how sure they are', async () => {
  const element = await mount(tag('programs="pkh" sd="1"'));
  expect(textOf(element, 'details')).toContain('Sumbernya');
  expect(part<HTMLAnchorElement>(element, 'details a').rel).toBe('noopener noreferrer');
});

it('says of what language a title is, how it was read in the language of the page, and opens no script', async () => {
  const element = await mount<BansosNominal>(tag('programs="pkh" sd="1" lang="en"'));
  expect(part(element, 'details li span').lang).toBe('id');
  const other = structuredClone(catalog) as Catalog;
  for (const source of Object.values(other.sources)) {
    source.lang = 'en';
    source.note = { id: 'Salinan.', en: 'A copy.' };
    source.url = 'javascript:alert(1)';
  }
  element.catalog = other;
  await element.updateComplete;
  expect(part(element, 'details li span').lang).toBe('en');
  expect(textOf(element, 'details')).toContain('. A copy.');
  expect(element.shadowRoot?.querySelector('details a')).toBeNull();
});

it('judges by another catalog where the page gives one', async () => {
  const element = await mount<BansosNominal>(tag('programs="sembako"'));
  const dearer = structuredClone(catalog) as Catalog;
  const entry = dearer.params['sembako.amount']?.values.at(-1);
  if (entry && 'value' in entry) entry.value = 250_000;
  element.catalog = dearer;
  await element.updateComplete;
  expect(textOf(element, '.amount')).toContain('Rp250.000');
});

it.each([
  {},
  'Service Unavailable',
  7,
  [null],
  { ...catalog, programs: [null] },
  { ...catalog, programs: catalog.programs.map(({ name: _, ...program }) => program) },
])('stays usable with a catalog that is none, and says so (%#)', async (junk) => {
  const element = await mount<BansosNominal>(tag('programs="sembako"'));
  const failed = vi.fn();
  element.addEventListener('bansos-error', ({ detail }) => failed(detail));
  Object.assign(element, { catalog: junk });
  await element.updateComplete;
  expect(failed).toHaveBeenCalledExactlyOnceWith({ code: 'catalog', recoverable: true });
  expect(textOf(element)).toContain('Aturan dari halaman ini tidak dapat dibaca.');
  expect(textOf(element, '.amount')).toContain('Rp200.000');
  Object.assign(element, { catalog: null });
  await element.updateComplete;
  expect(textOf(element)).not.toContain('tidak dapat dibaca');
});

it('has no say in a form', async () => {
  await mount(`<form>${tag('pregnant="1"')}</form>`);
  expect([...new FormData(document.forms[0]).entries()]).toEqual([]);
});

it.each([320, 360, 768])('has room at %s px, in both directions', async (width) => {
  for (const dir of ['ltr', 'rtl']) {
    await mount(`<div dir="${dir}" style="width: ${width}px">${tag('sd="6" elderly="2"')}</div>`);
    const root = part(document.querySelector('bansos-nominal') as BansosNominal, '.root');
    expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  }
});

it.each(['id', 'en'])('axe has nothing to say (%s)', async (lang) => {
  const element = await mount<BansosNominal>(`<main lang="${lang}"><h1>PKH</h1>${tag()}</main>`);
  await expectAccessible(document.body);
  element.elderly = 6;
  await element.updateComplete;
  for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  await expectAccessible(document.body);
});
