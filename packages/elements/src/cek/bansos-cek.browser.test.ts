import { nationalCatalog } from '@bansos-kit/core/catalog';
import { evaluateAll, snapshot } from '@bansos-kit/core/policy';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe.ts';
import { button, mount, part, textOf } from '../../test/page.ts';
import { BansosCek } from './bansos-cek.ts';
import type { CekResult } from './events.ts';

beforeAll(() => import('./define.ts'));
beforeEach(() => void vi.spyOn(window, 'print').mockImplementation(() => undefined));
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const tag = (attributes = '') => `<bansos-cek as-of="2026-05-01" ${attributes}></bansos-cek>`;
const title = (element: Element) => textOf(element, '#step-title');

async function press(element: BansosCek, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

const field = <Found extends HTMLElement = HTMLInputElement>(element: Element, id: string) =>
  part<Found>(element, `#${CSS.escape(id)}`);

async function choose(element: BansosCek, id: string, value: string): Promise<void> {
  await userEvent.selectOptions(field(element, id), value);
  await element.updateComplete;
}

async function pick(element: BansosCek, id: string, words: string): Promise<void> {
  const label = [...field(element, id).querySelectorAll('label')].find((one) => one.textContent?.trim() === words);
  label?.querySelector('input')?.click();
  await element.updateComplete;
}

async function fill(element: BansosCek, id: string, text: string): Promise<void> {
  await userEvent.fill(field(element, id), text);
  field(element, id).dispatchEvent(new Event('change'));
  await element.updateComplete;
}

/** A family of two: 70 and 41, on the register, third decile. */
async function answer(element: BansosCek): Promise<void> {
  await choose(element, 'region', '32');
  await choose(element, 'region-regency', '3273');
  await press(element, 'Lanjut');
  await pick(element, 'registered', 'Terdaftar di DTSEN');
  await choose(element, 'decile', '3');
  await press(element, 'Lanjut');
  await pick(element, 'receives', 'Tidak menerima satu pun');
  await press(element, 'Lanjut');
  await choose(element, 'members', '2');
  await fill(element, 'members.0.age', '70');
  await fill(element, 'members.1.age', '41');
  await press(element, 'Lanjut');
}

async function toResult(element: BansosCek): Promise<void> {
  for (let press = 0; press < 12 && title(element) !== 'Hasil perkiraan'; press++) {
    part(element, '[data-act=next]').click();
    await element.updateComplete;
  }
}

const cardOf = (element: BansosCek, name: string): string =>
  [...(element.shadowRoot?.querySelectorAll('.card') ?? [])]
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .find((text) => text.startsWith(name)) ?? '';

it('says for each programme what came out, and keeps registered and paid apart', async () => {
  const element = await mount<BansosCek>(tag());
  await answer(element);
  await press(element, 'Lanjut');
  await pick(element, 'members.disability', 'Tidak ada');
  await toResult(element);
  const sembako = cardOf(element, 'Program Sembako');
  expect(sembako).toContain('Mungkin, perlu data lagi');
  expect(sembako).toContain('Yang belum diketahui');
  expect(sembako).toContain('Perkiraan Rp200.000 sebulan');
  expect(sembako).toContain('Desil 6 sampai 10: belum cocok dengan syarat tertulis.');
  expect(sembako).toContain('Terdaftar tidak diketahui di sini. Lihat cekbansos.kemensos.go.id');
  expect(sembako).toContain('Sudah cair tidak diketahui di sini.');
  expect(textOf(element)).toContain('Sumber aturan di sini sampai 1 Maret 2026, 61 hari sebelum hari ini.');
  expect(textOf(element, '.resting')).toContain('BLT Kesra');
});

it('says in sight that a source is weak, and not only where reasons are folded away', async () => {
  const element = await mount<BansosCek>(tag());
  await toResult(element);
  const running = evaluateAll(snapshot(nationalCatalog, { asOf: '2026-05-01' }), {}).filter(({ inForce }) => inForce);
  const weak = running.filter((one) => one.confidence === 'low' || one.amount?.confidence === 'low').length;
  expect(weak).toBeGreaterThan(0);
  expect(weak).toBeLessThan(running.length);
  const said = [...(element.shadowRoot?.querySelectorAll('.card > p') ?? [])].filter((line) =>
    line.textContent?.startsWith('Sumbernya lemah'),
  );
  expect(said).toHaveLength(weak);
});

it('shows reasons that open to their sources', async () => {
  const element = await mount<BansosCek>(tag('programs="sembako"'));
  await pick(element, 'registered', 'Tidak terdaftar');
  await toResult(element);
  const card = cardOf(element, 'Program Sembako');
  expect(card).toContain('Belum cocok dengan syarat tertulis');
  expect(card).toContain('Keluarga tidak tercatat di DTSEN');
  expect(card).toContain('Terdaftar di DTSEN: mungkin, perlu data lagi.');
  const links = [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.reasons a') ?? [])];
  expect(links.length).toBeGreaterThan(0);
  expect(links.every(({ rel, protocol }) => rel === 'noopener noreferrer' && protocol.startsWith('http'))).toBe(true);
  expect(links.every((link) => ['id', 'en'].includes(link.parentElement?.lang ?? ''))).toBe(true);
});

it('comes to a result without any answer, and then says neither yes nor no', async () => {
  const element = await mount<BansosCek>(tag());
  await toResult(element);
  expect(textOf(element, '.summary')).toMatch(
    /^Cocok dengan syarat tertulis: 0 program\. Perlu data lagi: \d+\. Belum cocok: 0\.$/,
  );
  expect(element.shadowRoot?.querySelector('.card.likely')).toBeNull();
});

it('can be gone through by keyboard alone, with the focus on each heading', async () => {
  const element = await mount<BansosCek>(tag());
  element.focus();
  const titles: string[] = [];
  for (let screen = 0; screen < 12; screen++) {
    titles.push(title(element));
    expect(element.shadowRoot?.activeElement?.id).toBe('step-title');
    if (title(element) === 'Hasil perkiraan') break;
    for (let press = 0; press < 60; press++) {
      await userEvent.tab();
      const at = element.shadowRoot?.activeElement;
      if (at?.matches('[data-act=next]')) break;
      if (at?.matches('select')) await userEvent.keyboard('{ArrowDown}');
      if (at?.matches('input[type=radio]')) await userEvent.keyboard(' ');
      if (at?.matches('input[type=text]')) await userEvent.keyboard('7');
      await element.updateComplete;
    }
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
  }
  expect(titles[0]).toBe('Tempat tinggal');
  expect(titles.slice(-2)).toEqual(['Periksa jawaban', 'Hasil perkiraan']);
  expect(titles.length).toBeLessThanOrEqual(10);
});

it('names what cannot be read, takes the focus there, and goes on once it is put right', async () => {
  const element = await mount<BansosCek>(tag('start="keluarga"'));
  await choose(element, 'members', '1');
  await fill(element, 'members.0.age', '4o');
  await press(element, 'Lanjut');
  expect(title(element)).toBe('Anggota keluarga');
  expect(element.shadowRoot?.activeElement?.id).toBe('errors');
  expect(textOf(element, '#errors')).toContain('Umur orang ke-1: isi dengan angka bulat, 0 sampai 130.');
  expect(field(element, 'members.0.age').getAttribute('aria-invalid')).toBe('true');
  expect(field(element, 'members.0.age').value).toBe('4o');
  await expectAccessible(element);
  part(element, '#errors a').click();
  expect(element.shadowRoot?.activeElement?.id).toBe('members.0.age');
  await userEvent.fill(field(element, 'members.0.age'), '40');
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  expect(title(element)).not.toBe('Anggota keluarga');
});

it('tells of an error in the language that holds, also when that changes', async () => {
  const element = await mount<BansosCek>(tag('start="keluarga"'));
  await choose(element, 'members', '1');
  await fill(element, 'members.0.age', '4o');
  await press(element, 'Lanjut');
  document.documentElement.lang = 'en';
  await new Promise(requestAnimationFrame);
  expect(textOf(element, '#errors')).toContain('Age of person 1: give a whole number, 0 to 130.');
  expect(textOf(element, '[part=error]')).toBe('Age of person 1: give a whole number, 0 to 130.');
  document.documentElement.lang = 'id';
  await new Promise(requestAnimationFrame);
  expect(textOf(element, '#errors')).toContain('Umur orang ke-1: isi dengan angka bulat, 0 sampai 130.');
});

it('goes on at the first click after an error was put right: nothing moves away from under the finger', async () => {
  const element = await mount<BansosCek>(tag('start="keluarga"'));
  await choose(element, 'members', '1');
  await fill(element, 'members.0.age', '4o');
  await press(element, 'Lanjut');
  await userEvent.fill(field(element, 'members.0.age'), '40');
  await userEvent.click(part(element, '[data-act=next]'));
  await element.updateComplete;
  expect(title(element)).not.toBe('Anggota keluarga');
});

it('asks no more about a wrong age of somebody who was taken off the list', async () => {
  const element = await mount<BansosCek>(tag('start="keluarga"'));
  await choose(element, 'members', '2');
  await fill(element, 'members.1.age', 'x');
  await choose(element, 'members', '1');
  await press(element, 'Lanjut');
  expect(title(element)).not.toBe('Anggota keluarga');
});

it('lists the answers, leads back to each, and returns to the row', async () => {
  const element = await mount<BansosCek>(tag());
  await answer(element);
  while (title(element) !== 'Periksa jawaban') await press(element, 'Lanjut');
  const list = [...(element.shadowRoot?.querySelectorAll('.review') ?? [])].map((one) =>
    one.textContent?.replace(/\s+/g, ' '),
  );
  expect(list.join()).toContain('Kota Bandung, Jawa Barat');
  expect(list.join()).toContain('Orang ke-1 (70 tahun)');
  expect(list.join()).toContain('Tidak menerima satu pun');
  await expectAccessible(element);
  part(element, '[data-step=data]').click();
  await element.updateComplete;
  expect(field<HTMLSelectElement>(element, 'decile').value).toBe('3');
  await choose(element, 'decile', '2');
  await press(element, 'Lanjut');
  expect(title(element)).toBe('Periksa jawaban');
  expect(element.shadowRoot?.activeElement?.getAttribute('data-step')).toBe('data');
  expect(textOf(element)).toContain('Keluarga berada di desil berapa? 2');
});

it('has the notice and the scam box on every screen, and nothing for axe to find, in both languages', async () => {
  const element = await mount<BansosCek>(tag('instansi="Dinas Sosial Contoh"'));
  document.documentElement.lang = 'en';
  await new Promise(requestAnimationFrame);
  expect(textOf(element)).toContain('Where you live');
  document.documentElement.lang = 'id';
  await new Promise(requestAnimationFrame);
  await answer(element);
  await pick(element, 'members.pregnancy', 'Ada');
  for (let screen = 0; screen < 8; screen++) {
    expect(textOf(element, '.notice')).toContain('dipasang oleh Dinas Sosial Contoh');
    expect(textOf(element, '.scam')).toContain('Waspada penipuan bansos');
    await expectAccessible(element);
    if (title(element) === 'Hasil perkiraan') break;
    part(element, '[data-act=next]').click();
    await element.updateComplete;
  }
  expect(title(element)).toBe('Hasil perkiraan');
  document.documentElement.lang = 'en';
  await new Promise(requestAnimationFrame);
  expect(title(element)).toBe('Estimate');
  for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  await expectAccessible(element);
});

it('fits into 320 px on every screen', async () => {
  const element = await mount<BansosCek>(`<div style="width: 320px">${tag()}</div>`);
  await answer(element);
  for (let screen = 0; screen < 8; screen++) {
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    const wide = [...(element.shadowRoot?.querySelectorAll('.root *:not(.hidden, .hidden *)') ?? [])]
      .filter((one) => one.getBoundingClientRect().right > element.getBoundingClientRect().right + 1)
      .map((one) => `${title(element)}: ${one.localName}.${one.className}`);
    expect(wide).toEqual([]);
    if (title(element) === 'Hasil perkiraan') return;
    part(element, '[data-act=next]').click();
    await element.updateComplete;
  }
});

it('says of a sum how sure it is and who said so', async () => {
  const element = await mount<BansosCek>(tag('programs="sembako"'));
  await toResult(element);
  const sources = part<HTMLDetailsElement>(element, '[part=amount] details');
  expect(sources.querySelector('summary')?.textContent).toBe('Sumber besaran');
  sources.open = true;
  expect(sources.textContent).toMatch(/Sumbernya (?:kuat|cukup|lemah)/);
  expect(sources.querySelector('a')?.href).toMatch(/^https?:/);
});

it('tells the page what came out only if it asks for that', async () => {
  const results: CekResult[] = [];
  const steps: string[] = [];
  document.body.addEventListener('bansos-result', ({ detail }) => results.push(detail));
  document.body.addEventListener('bansos-step', ({ detail }) => steps.push(detail.step));
  const quiet = await mount<BansosCek>(tag('programs="pip"'));
  await toResult(quiet);
  expect(results).toEqual([]);
  expect(steps.at(-1)).toBe('hasil');
  const element = await mount<BansosCek>(tag('programs="pip, sembako" emit-result'));
  expect(element.result).toBeUndefined();
  await toResult(element);
  expect(results).toHaveLength(1);
  expect(results[0]?.programs.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'pip needs-info',
    'sembako needs-info',
  ]);
  expect(element.result).toEqual(results[0]);
});

it('says when it is ready, and by which rules', async () => {
  const ready = vi.fn();
  document.body.addEventListener('bansos-ready', ({ detail }) => ready(detail), { once: true });
  await mount<BansosCek>(tag());
  expect(ready).toHaveBeenCalledWith({ version: BansosCek.version, policyDate: '2026-03-01' });
});

it('begins where and with what the page says, and goes where code sends it', async () => {
  const steps = vi.fn();
  const element = await mount<BansosCek>(
    tag('region="32.73" start="keluarga" official-url="https://dinsos.example.go.id/cek"'),
  );
  element.addEventListener('bansos-step', steps);
  expect(title(element)).toBe('Anggota keluarga');
  expect(element.goTo('anak')).toBe(false);
  expect(element.goTo('wilayah')).toBe(true);
  await element.updateComplete;
  expect(field<HTMLSelectElement>(element, 'region-regency').value).toBe('3273');
  expect(element.goTo('hasil')).toBe(true);
  await element.updateComplete;
  expect(part<HTMLAnchorElement>(element, '.official-link a').href).toBe('https://dinsos.example.go.id/cek');
  expect(steps).not.toHaveBeenCalled();
  await press(element, 'Ubah jawaban');
  expect(title(element)).toBe('Periksa jawaban');
});

it('shows what a page puts into its slots, and no default content of the tag', async () => {
  const element = await mount<BansosCek>(
    `<bansos-cek><a href="#">Situs resmi</a><h2 slot="judul">Cek dari kami</h2><p slot="kaki">Kaki</p></bansos-cek>`,
  );
  const slots = [...(element.shadowRoot?.querySelectorAll('slot') ?? [])];
  expect(slots.flatMap((slot) => slot.assignedElements()).map(({ textContent }) => textContent)).toEqual([
    'Cek dari kami',
    'Kaki',
  ]);
});

it('offers the NIK tool only where the page wants it and has it', async () => {
  expect((await mount<BansosCek>(tag('nik="optional"'))).shadowRoot?.querySelector('bansos-nik')).toBeNull();
  await import('../nik/define.ts');
  expect((await mount<BansosCek>(tag('nik="optional"'))).shadowRoot?.querySelector('bansos-nik')).not.toBeNull();
  expect((await mount<BansosCek>(tag())).shadowRoot?.querySelector('bansos-nik')).toBeNull();
});

it('lists the programmes by what came out before their cards, each leading to its own', async () => {
  const element = await mount<BansosCek>(tag());
  await toResult(element);
  const cards = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.card h4') ?? [])];
  const links = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.overview a') ?? [])];
  expect(links.length).toBeGreaterThan(3);
  expect(links.map(({ textContent }) => textContent)).toEqual(cards.map(({ textContent }) => textContent));
  const statuses = (selector: string) => [
    ...new Set([...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((one) => one.textContent?.trim())),
  ];
  expect(statuses('.overview .status')).toEqual(statuses('.card .status'));
  const address = location.href;
  links.at(-1)?.click();
  expect(element.shadowRoot?.activeElement).toBe(cards.at(-1));
  expect(location.href).toBe(address);
});

it('says of each programme where to ask for it', async () => {
  const element = await mount<BansosCek>(tag());
  await toResult(element);
  expect(cardOf(element, 'Program Indonesia Pintar')).toContain('Lihat pip.kemendikdasmen.go.id, atau tanya sekolah.');
  expect(cardOf(element, 'Program Indonesia Pintar')).not.toContain('cekbansos.kemensos.go.id');
  expect(cardOf(element, 'BLT Desa')).toContain('Tanya bendahara desa.');
  expect(textOf(element)).not.toMatch(/\(\s*\)|,\s*\./); // a source without a date has no brackets
  expect(cardOf(element, 'Program Keluarga Harapan')).toContain('Lihat cekbansos.kemensos.go.id');
});

it('says a reason once, however many rules give it, and counts them all', async () => {
  const element = await mount<BansosCek>(tag('programs="sembako"'));
  await toResult(element);
  const lines = [...(element.shadowRoot?.querySelectorAll('.reasons > li > details > summary') ?? [])].map(
    ({ textContent }) => textContent?.trim(),
  );
  expect(lines.length).toBeGreaterThan(3);
  expect(new Set(lines).size).toBe(lines.length);
  expect(textOf(element, '.why > summary')).toMatch(/^Alasannya: 0 dari 1\d syarat terpenuhi$/);
});

it('says who is not counted when there is no room for all', async () => {
  const element = await mount<BansosCek>(tag('programs="pkh" start="keluarga"'));
  await choose(element, 'members', '6');
  for (const [at, age] of [30, 1, 2, 3, 4, 5].entries()) await fill(element, `members.${at}.age`, String(age));
  await toResult(element);
  const open = cardOf(element, 'Program Keluarga Harapan');
  expect(open).toContain('Jumlah orang yang dihitung per keluarga dibatasi.');
  expect(open).not.toContain('tidak dihitung'); // of whom that is so, nobody can tell yet
});

it('draws what an amount is made of beside the words, with who is not counted, once that is settled', async () => {
  const element = await mount<BansosCek>(tag('programs="pkh" start="keluarga"'));
  await choose(element, 'members', '5');
  for (const [at, age] of [70, 71, 72, 73, 74].entries()) await fill(element, `members.${at}.age`, String(age));
  for (let screen = 0; screen < 12 && title(element) !== 'Hasil perkiraan'; screen++) {
    for (const label of element.shadowRoot?.querySelectorAll('label') ?? [])
      if (label.textContent?.trim() === 'Tidak ada') label.querySelector('input')?.click();
    await element.updateComplete;
    part(element, '[data-act=next]').click();
    await element.updateComplete;
  }
  const card = cardOf(element, 'Program Keluarga Harapan');
  expect(card).toContain('Per tahap: Lanjut usia: 4 × Rp600.000 (+1 tidak dihitung)');
  expect(card).toMatch(/Orang ke-\d \(7\d tahun\) tidak dihitung di sini: jumlah orang per keluarga dibatasi\./);
  const boxes = [...part(element, '[part=amount] .strip').children] as HTMLElement[];
  expect(boxes.map((box) => [box.className, box.style.flexGrow])).toEqual([
    ['full', '0.8'],
    ['dashes', '0.2'],
  ]);
});

it('says who may not be counted where sources differ on who comes first, and what they say', async () => {
  const element = await mount<BansosCek>(tag('programs="pkh" start="keluarga"'));
  await choose(element, 'members', '5');
  for (const [at, age] of [38, 70, 16, 13, 9].entries()) await fill(element, `members.${at}.age`, String(age));
  for (let screen = 0; screen < 12 && title(element) !== 'Hasil perkiraan'; screen++) {
    for (const { id } of element.shadowRoot?.querySelectorAll('fieldset[id^="members."]') ?? [])
      await pick(element, id, id === 'members.school' || id === 'members.pregnancy' ? 'Ada' : 'Tidak ada');
    const said = ['members.0.school none', 'members.1.school none', 'members.2.school sma', 'members.3.school smp'];
    for (const one of [...said, 'members.4.school sd', 'members.0.pregnancy pregnant', 'members.0.pregnancyNumber 2']) {
      const [id = '', value = ''] = one.split(' ');
      const control = element.shadowRoot?.getElementById(id);
      if (control) await (control.matches('select') ? choose : fill)(element, id, value);
    }
    part(element, '[data-act=next]').click();
    await element.updateComplete;
  }
  const card = cardOf(element, 'Program Keluarga Harapan');
  expect(card).toContain('Rp6.800.000–Rp8.900.000 setahun');
  expect(card).toContain('Orang ke-1 (38 tahun) bisa jadi tidak dihitung: jumlah orang per keluarga dibatasi.');
  expect(card).toContain('Orang ke-5 (9 tahun) bisa jadi tidak dihitung: jumlah orang per keluarga dibatasi.');
  expect(card.match(/tidak dihitung/g)).toHaveLength(2);
  expect(card).toContain('jumlah untuk empat bisa terlalu tinggi');
});

const boxesOf = (element: BansosCek, selector: string): string[] =>
  [...(element.shadowRoot?.querySelector(selector)?.children ?? [])].map(({ className }) => className);

it('draws the months and the deciles beside the words, and marks the own decile in no attribute', async () => {
  const element = await mount<BansosCek>(tag('programs="sembako"'));
  await choose(element, 'decile', '3');
  await toResult(element);
  expect(textOf(element, '[part=timeline]')).toContain('Masa anggaran 2026. Tepi tebal: bulan ini.');
  expect(boxesOf(element, '[part=timeline] .strip')).toHaveLength(12);
  expect(textOf(element, '[part=timeline] .strip b')).toBe('M'); // May
  const ladder = '.fact:not([part]) .strip';
  expect(boxesOf(element, ladder)).toEqual([...Array(5).fill('stripes'), ...Array(5).fill('dashes')]);
  expect(textOf(element, `${ladder} b`)).toBe('3');
  expect(textOf(element)).toContain('Tepi tebal: desil Anda.');
  for (const one of element.shadowRoot?.querySelectorAll('.strip') ?? [])
    expect(one.getAttribute('aria-hidden')).toBe('true');
});

it('takes what Cek Bansos shows for a decile, "6–10", and shows it as said: in the list, on the ladder, on the way back', async () => {
  const element = await mount<BansosCek>(tag('programs="sembako"'));
  const offered = [...field<HTMLSelectElement>(element, 'decile').options].map(({ text }) => text);
  expect(offered.slice(5, 8)).toEqual(['5', '6–10 (tertulis begitu di Cek Bansos)', '6']);
  expect(textOf(element, '#decile-hint')).toContain('lihat di cekbansos.kemensos.go.id');
  await choose(element, 'decile', '6–10');
  while (title(element) !== 'Periksa jawaban') await press(element, 'Lanjut');
  expect(textOf(element)).toContain('Keluarga berada di desil berapa? 6–10');
  await toResult(element);
  expect(cardOf(element, 'Program Sembako')).toContain('Belum cocok dengan syarat tertulis');
  const marked = [...(element.shadowRoot?.querySelectorAll('.fact:not([part]) .strip b') ?? [])];
  expect(marked.map(({ textContent }) => textContent)).toEqual(['6', '7', '8', '9', '10']);
  expect(textOf(element)).toContain('Tepi tebal: desil Anda.');
  element.goTo('data');
  await element.updateComplete;
  expect(field<HTMLSelectElement>(element, 'decile').value).toBe('6–10');
});

it('marks no decile for those who do not know theirs, and says so', async () => {
  const element = await mount<BansosCek>(tag('programs="sembako"'));
  await toResult(element);
  expect(boxesOf(element, '.fact:not([part]) .strip')).toHaveLength(10);
  expect(element.shadowRoot?.querySelector('.fact:not([part]) .strip b')).toBeNull();
  expect(textOf(element)).toContain('Desil Anda belum diketahui.');
});
