import { afterEach, beforeAll, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mount, part, textOf } from '../../test/page.ts';
import type { BansosCek } from './bansos-cek.ts';

beforeAll(() => import('./define.ts'));
afterEach(() => document.body.replaceChildren());

const title = (element: BansosCek) => textOf(element, '#step-title');
const at = <Found extends HTMLElement = HTMLInputElement>(element: BansosCek, id: string) =>
  part<Found>(element, `#${CSS.escape(id)}`);

async function set(element: BansosCek, values: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(values)) {
    const control = at<HTMLElement>(element, id);
    if (control.localName === 'select') await userEvent.selectOptions(control, value);
    else if (control.localName === 'input') {
      await userEvent.fill(control, value);
      control.dispatchEvent(new Event('change'));
    } else tick(element, id, value);
    await element.updateComplete;
  }
}

function tick(element: BansosCek, id: string, words: string): void {
  const labels = [...at(element, id).querySelectorAll('label')];
  const label = labels.find(({ textContent }) => textContent?.trim() === words);
  if (!label) throw new Error(`${id} offers ${labels.map((one) => one.textContent?.trim()).join(', ')}`);
  label.querySelector('input')?.click();
}

async function goTo(element: BansosCek, wanted: string): Promise<void> {
  for (let screen = 0; screen < 12 && title(element) !== wanted; screen++) {
    part(element, '[data-act=next]').click();
    await element.updateComplete;
  }
  expect(title(element)).toBe(wanted);
}

const checked = (element: BansosCek, id: string): string[] =>
  [...at(element, id).querySelectorAll('label')]
    .filter((label) => label.querySelector('input')?.checked)
    .map(({ textContent }) => textContent?.trim() ?? '');

const family = async (): Promise<BansosCek> => {
  const element = await mount<BansosCek>('<bansos-cek as-of="2026-05-01" start="keluarga"></bansos-cek>');
  await set(element, { members: '3', 'members.0.age': '38', 'members.1.age': '16', 'members.2.age': '9' });
  return element;
};

it('shows no age that the answers do not hold, when somebody leaves the list and it grows again', async () => {
  const element = await family();
  await set(element, { members: '2' });
  await set(element, { members: '3' });
  expect(at(element, 'members.2.age').value).toBe('');
  expect(at(element, 'members.1.age').value).toBe('16');
  await set(element, { members: 'unknown' });
  await set(element, { members: '1' });
  expect(at(element, 'members.0.age').value).toBe('');
});

it('takes one person out of the list, with what was typed for the others where they are now', async () => {
  const element = await family();
  await set(element, { members: '4', 'members.2.age': 'sembilan', 'members.3.age': '4' });
  const leave = () => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.ages button') ?? [])];
  expect(leave().map((one) => one.getAttribute('aria-label'))[1]).toBe('Hapus orang ini: Orang ke-2');
  expect(leave().every((one) => one.getBoundingClientRect().height >= 44)).toBe(true);
  leave()[1]?.click();
  await element.updateComplete;
  expect([0, 1, 2].map((index) => at(element, `members.${index}.age`).value)).toEqual(['38', 'sembilan', '4']);
  expect(leave()).toHaveLength(3);
  const count = at<HTMLSelectElement>(element, 'members');
  expect([count.value, element.shadowRoot?.activeElement]).toEqual(['3', count]);
  leave()[2]?.click();
  await element.updateComplete;
  leave()[1]?.click();
  await element.updateComplete;
  expect([at(element, 'members.0.age').value, leave().length]).toEqual(['38', 0]);
});

it('asks each kind of question with a control of its own, and lists what was said', async () => {
  const element = await family();
  await goTo(element, 'Kehamilan dan sekolah');
  await set(element, { 'members.school': 'Ada' });
  await set(element, { 'members.0.school': 'unknown', 'members.1.school': 'sma', 'members.2.school': 'sd' });
  await set(element, { 'members.finalYear': 'Ada' });
  tick(element, 'members.finalYear-who', 'Orang ke-2 (16 tahun)');
  await element.updateComplete;
  await set(element, { 'members.pregnancy': 'Ada', 'members.0.pregnancy': 'pregnant' });
  await set(element, { 'members.0.pregnancyNumber': '2' });
  await goTo(element, 'Lansia dan disabilitas');
  await set(element, { 'members.disability': 'Ada' });
  await goTo(element, 'Pekerjaan');
  await set(element, {
    parentsIncome: 'Rp 2.000.000',
    'members.occupation': 'Ada',
    'members.0.occupation': 'employee',
  });
  await set(element, { 'members.0.monthlyWage': '2500000' });
  await goTo(element, 'Rumah');
  await set(element, { residesAtAddress: 'Tidak tahu' });
  await goTo(element, 'Periksa jawaban');
  const said = textOf(element, '.form');
  for (const line of [
    'Orang ke-1 (38 tahun): Belum diketahui',
    'Orang ke-2 (16 tahun): SMA, SMK, atau sederajat',
    'Orang ke-2 (16 tahun): Ya',
    'Orang ke-1 (38 tahun): Sedang hamil',
    'Orang ke-1 (38 tahun): 2',
    'Orang ke-1 (38 tahun): Karyawan atau buruh bergaji',
    'Orang ke-1 (38 tahun): 2.500.000',
    'Adakah penyandang disabilitas? Belum diketahui', // somebody, but nobody was picked
    '2.000.000',
  ])
    expect(said).toContain(line);
});

it('lets go of a choice: of one, of the last, and for "none" or "I do not know"', async () => {
  const element = await mount<BansosCek>('<bansos-cek as-of="2026-05-01"></bansos-cek>');
  await goTo(element, 'Bantuan yang diterima');
  const toggle = async (words: string) => {
    tick(element, 'receives', words);
    await element.updateComplete;
    return checked(element, 'receives').length;
  };
  expect(await toggle('Tidak menerima satu pun')).toBe(1);
  expect(await toggle('Tidak menerima satu pun')).toBe(0);
  expect(await toggle('Tidak tahu')).toBe(1);
  const [first = '', second = ''] = [...at(element, 'receives').querySelectorAll('label')].map((one) =>
    one.textContent?.trim(),
  );
  expect(await toggle(first)).toBe(1);
  expect(await toggle(second)).toBe(2);
  expect(await toggle(first)).toBe(1);
  expect(await toggle('Tidak menerima satu pun')).toBe(1);
  expect(checked(element, 'receives')).toEqual(['Tidak menerima satu pun']);
  expect(await toggle(first)).toBe(1);
  expect(await toggle(first)).toBe(0); // not "none": nothing was said
});

it('takes "Tidak tahu" for a sum, and empties the field', async () => {
  const element = await family();
  await goTo(element, 'Pekerjaan');
  await set(element, { parentsIncome: '2000000' });
  const unknown = at(element, 'parentsIncome')
    .closest('.field')
    ?.parentElement?.querySelector<HTMLInputElement>('[type=checkbox]');
  unknown?.click();
  await element.updateComplete;
  expect(at(element, 'parentsIncome').value).toBe('');
  expect(unknown?.checked).toBe(true);
  unknown?.click();
  await element.updateComplete;
  expect(unknown?.checked).toBe(false);
});

it('goes back to "Pilih" for region, decile and family', async () => {
  const element = await mount<BansosCek>('<bansos-cek as-of="2026-05-01"></bansos-cek>');
  await set(element, { region: '32', 'region-regency': '3273' });
  await set(element, { 'region-regency': '' });
  expect(at<HTMLSelectElement>(element, 'region').value).toBe('32');
  await set(element, { region: 'unknown' });
  expect(at<HTMLSelectElement>(element, 'region-regency').disabled).toBe(true);
  await set(element, { region: '' });
  await goTo(element, 'Data sosial');
  await set(element, { decile: '4' });
  await set(element, { decile: '' });
  expect(at<HTMLSelectElement>(element, 'decile').value).toBe('');
  await goTo(element, 'Anggota keluarga');
  await set(element, { members: '2' });
  await set(element, { members: 'unknown' });
  expect(element.shadowRoot?.querySelector('#ages')).toBeNull();
  await set(element, { members: '' });
  await goTo(element, 'Periksa jawaban');
  expect(textOf(element, '.form')).toContain('Berapa orang di Kartu Keluarga (KK) yang masih hidup? Belum diketahui');
});

it('tells of an announcement, of a payment seen and of a budget period each in its own words', async () => {
  const words: string[] = [];
  for (const day of ['2026-02-01', '2026-04-25', '2026-07-10', '2026-11-21']) {
    const element = await mount<BansosCek>(`<bansos-cek as-of="${day}"></bansos-cek>`);
    element.goTo('hasil');
    await element.updateComplete;
    words.push(
      ...[...(element.shadowRoot?.querySelectorAll('[part=timeline]') ?? [])].map((one) => one.textContent ?? ''),
    );
  }
  const all = words.join(' ');
  expect(all).toContain('menurut pejabat mulai dibayar');
  expect(all).toContain('pembayaran pertama terlihat');
  expect(all).toContain('Hari bayarnya tidak diketahui.');
});
