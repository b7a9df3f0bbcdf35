import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe.ts';
import { button, mount, part, tabTo, textOf } from '../../test/page.ts';
import type { BansosJadwal, ExportDetail } from './bansos-jadwal.ts';

beforeAll(() => import('./define.ts'));
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const tag = (attributes = '', asOf = '2026-11-21') => `<bansos-jadwal as-of="${asOf}" ${attributes}></bansos-jadwal>`;

const cells = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td > span:last-child')].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
  );

it('keeps apart what a stage is for, when it was announced and when it was first seen', async () => {
  const rows = cells(await mount(tag('programs="pkh"')));
  expect(rows).toHaveLength(4);
  expect(rows[0]?.slice(0, 4)).toEqual(['Tahap 1', 'Januari – Maret 2026', 'Februari 2026', '1 Februari 2026']);
  expect(rows[1]?.[3]).toBe('Sudah ada berita pembayaran pada 23 April 2026');
  expect(rows[2]?.slice(2, 4)).toEqual(['20 Juli 2026', 'Tidak ada kabar yang kami temukan']);
});

it('says that it does not know, rather than that there is nothing', async () => {
  const element = await mount(tag('programs="pkh"'));
  expect(cells(element)[3]?.[4]).toContain('Tidak diketahui');
  expect(textOf(element)).toContain('Untuk masa setelah Desember 2026 belum ada sumber.');
  expect(textOf(await mount(tag('programs="bst"')))).toContain('Itu tidak berarti tidak ada pembayaran.');
});

it('warns by the day that its sources are old, and not before', async () => {
  expect(textOf(await mount(tag()))).toContain('sumber kami hanya sampai 22 Agustus 2026');
  const element = await mount(tag('', '2026-08-01'));
  expect(textOf(element)).toContain('Sumber kami sampai 22 Agustus 2026.');
  expect(textOf(element)).not.toContain('Hari ini');
});

it('shows today in Jakarta where no day, or none that is one, is given', async () => {
  const year = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date()).slice(0, 4);
  expect(textOf(await mount('<bansos-jadwal></bansos-jadwal>'))).toContain(`Jadwal pencairan ${year}`);
  expect(textOf(await mount(tag('', '2026-02-30')))).toContain(`Jadwal pencairan ${year}`);
});

it('does not speak of years that it has no data for', async () => {
  const element = await mount(tag('', '2024-05-01'));
  expect(textOf(element)).toContain('Alat ini memuat jadwal sejak 1 Januari 2026.');
  expect(element.shadowRoot?.querySelector('table')).toBeNull();
});

it('names a programme that it does not know instead of showing all', async () => {
  const element = await mount(tag('programs="pkhh"'));
  expect(textOf(element)).toContain('Program ini tidak kami kenal: pkhh.');
  expect(element.shadowRoot?.querySelector('table')).toBeNull();
});

it('shows one programme when a person chooses one', async () => {
  const element = await mount<BansosJadwal>(tag('programs="pkh,sembako"'));
  expect(element.shadowRoot?.querySelectorAll('table')).toHaveLength(2);
  await userEvent.selectOptions(part(element, '#program'), 'sembako');
  await element.updateComplete;
  expect(element.shadowRoot?.querySelectorAll('table')).toHaveLength(1);
  expect(part(element, 'table').ariaLabel).toContain('Sembako');
});

it('cites with an address that opens elsewhere, and tells it nothing', async () => {
  const element = await mount(tag('programs="pkh"'));
  const links = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('details a') ?? [])];
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    expect(link.protocol).toMatch(/^https?:$/);
    expect(link.rel).toBe('noopener noreferrer');
    expect(link.target).toBe('_blank');
    expect(link.closest('[lang]')?.getAttribute('lang')).toBe('id');
  }
});

it('says how a source was read in the language of the page', async () => {
  const read = async (lang: string) => textOf(await mount(tag(`programs="pkh" lang="${lang}"`)));
  expect(await read('id')).toContain('Hanya judulnya yang dibaca.');
  expect(await read('en')).toContain('Only its headline was read.');
});

it('makes a calendar file by keyboard, on this machine', async () => {
  const element = await mount<BansosJadwal>(tag('programs="pkh"'));
  const made = vi.spyOn(URL, 'createObjectURL');
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(`${this.download} ${new URL(this.href).protocol}`);
  });
  await tabTo(element, 'Simpan ke kalender HP (.ics)');
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  expect(saved).toEqual(['jadwal-bansos.ics blob:']);
  const text = await (made.mock.lastCall as [Blob])[0].text();
  expect(text).toContain('BEGIN:VCALENDAR\r\n');
  expect(text).toContain('STATUS:TENTATIVE');
  expect(text).not.toContain('pkh-2026-1'); // over
  expect(textOf(element, '[role=status]')).toContain('Tidak ada yang dikirim.');
});

it('makes no file when the page says no', async () => {
  const element = await mount<BansosJadwal>(tag('programs="pkh"'));
  const made = vi.spyOn(URL, 'createObjectURL');
  const told: ExportDetail[] = [];
  document.addEventListener(
    'bansos-export',
    (event) => {
      told.push(event.detail);
      event.preventDefault();
    },
    { once: true },
  );
  button(element, 'Simpan ke kalender HP (.ics)').click();
  expect(told).toEqual([{ kind: 'ics' }]);
  expect(made).not.toHaveBeenCalled();
});

it.each([
  ['https://cekbansos.jabarprov.go.id/x', 'cekbansos.jabarprov.go.id'],
  ['https://cekbansos.go.id.example.com/', 'cekbansos.kemensos.go.id'],
  ['http://dinsos.go.id/', 'cekbansos.kemensos.go.id'],
  ['javascript:alert(1)', 'cekbansos.kemensos.go.id'],
  ['https://go.id@example.com/', 'cekbansos.kemensos.go.id'],
])('official-url %s leads to %s', async (given, host) => {
  const element = await mount(tag(`official-url="${given}"`));
  expect(part<HTMLAnchorElement>(element, '.official-link a').host).toBe(host);
});

it.each([320, 360, 768])('has room at %s px, in both directions', async (width) => {
  for (const dir of ['ltr', 'rtl']) {
    await mount(`<div dir="${dir}" style="width: ${width}px">${tag()}</div>`);
    const element = document.querySelector('bansos-jadwal') as BansosJadwal;
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    const root = part(element, '.root');
    expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  }
});

it.each(['id', 'en'])('axe has nothing to say (%s)', async (lang) => {
  const element = await mount(`<main lang="${lang}"><h1>Jadwal</h1>${tag('programs="pkh,sembako,pip"')}</main>`);
  for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  await expectAccessible(document.body);
});
