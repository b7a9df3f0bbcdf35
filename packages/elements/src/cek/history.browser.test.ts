import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, mount, part, textOf } from '../../test/page.ts';
import type { BansosCek } from './bansos-cek.ts';

beforeAll(() => import('./define.ts'));
afterEach(async () => {
  document.body.replaceChildren();
  // The page of the tests goes on: its history is left as it was found.
  const { bansosStep = 0 } = (history.state ?? {}) as { bansosStep?: number };
  if (bansosStep > 0) await travel(-bansosStep);
  history.replaceState(null, '');
});

const title = (element: BansosCek) => textOf(element, '#step-title');

/** Goes through the history as the browser's own buttons do, and waits until the browser is there. */
async function travel(by: number): Promise<void> {
  const there = new Promise((done) => addEventListener('popstate', done, { once: true }));
  history.go(by);
  await there;
}

async function press(element: BansosCek, selector = '[data-act=next]'): Promise<void> {
  part(element, selector).click();
  await element.updateComplete;
}

async function through(element: BansosCek, until: string): Promise<string[]> {
  const seen = [title(element)];
  while (title(element) !== until && seen.length < 12) {
    await press(element);
    seen.push(title(element));
  }
  return seen;
}

const withHistory = (attributes = 'history') =>
  mount<BansosCek>(`<bansos-cek as-of="2026-05-01" ${attributes}></bansos-cek>`);

it('leaves the history of a page alone that does not ask', async () => {
  const [length, state] = [history.length, history.state];
  const element = await withHistory('');
  await through(element, 'Hasil perkiraan');
  expect([history.length, history.state]).toEqual([length, state]);
});

it('leads back and forward screen by screen, with the answers kept and the focus on the heading', async () => {
  const address = location.href;
  const steps: string[] = [];
  const element = await withHistory();
  element.addEventListener('bansos-step', ({ detail }) => steps.push(detail.step));
  await userEvent.selectOptions(part(element, '#region'), '32');
  const seen = await through(element, 'Hasil perkiraan');
  for (const expected of [...seen].reverse().slice(1)) {
    await travel(-1);
    await element.updateComplete;
    expect(title(element)).toBe(expected);
    expect(element.shadowRoot?.activeElement?.id).toBe('step-title');
  }
  expect(part<HTMLSelectElement>(element, '#region').value).toBe('32');
  expect(steps.at(-1)).toBe('wilayah');
  await travel(seen.length - 1);
  await element.updateComplete;
  expect(title(element)).toBe('Hasil perkiraan');
  expect(element.result?.programs.length).toBeGreaterThan(0);
  expect(location.href).toBe(address);
});

it('goes one screen back for a double press, and not out of the page', async () => {
  const element = await withHistory();
  await through(element, 'Bantuan yang diterima');
  const there = new Promise((done) => addEventListener('popstate', done, { once: true }));
  part(element, '[data-act=back]').click();
  part(element, '[data-act=back]').click();
  await there;
  await new Promise((done) => setTimeout(done, 100)); // a second step would have come by now
  expect(title(element)).toBe('Data sosial');
  expect(history.state).toEqual({ bansosStep: 1 });
  await travel(-1);
});

it('keeps a number in the history and nothing else, beside what the page keeps there', async () => {
  history.replaceState({ own: 'page' }, '');
  const element = await withHistory();
  await userEvent.selectOptions(part(element, '#region'), '32');
  await press(element);
  await press(element);
  expect(history.state).toEqual({ own: 'page', bansosStep: 2 });
});

it('goes back by its own button without making the history longer', async () => {
  const element = await withHistory();
  await through(element, 'Bantuan yang diterima');
  const { length } = history;
  const there = new Promise((done) => addEventListener('popstate', done, { once: true }));
  button(element, 'Kembali').click();
  await there;
  await element.updateComplete;
  expect(title(element)).toBe('Data sosial');
  expect([history.length, history.state]).toEqual([length, { bansosStep: 1 }]);
});

it('is back from "Ubah" at the list of answers, and from there at the screen before it', async () => {
  const element = await withHistory();
  const seen = await through(element, 'Periksa jawaban');
  await press(element, '[data-step=data]');
  expect(title(element)).toBe('Data sosial');
  await travel(-1);
  await element.updateComplete;
  expect(title(element)).toBe('Periksa jawaban');
  await travel(-1);
  await element.updateComplete;
  expect(title(element)).toBe(seen.at(-2));
});

it('passes over a screen that is no longer asked', async () => {
  const element = await withHistory('history start="keluarga" programs="pkh"');
  await userEvent.selectOptions(part(element, '#members'), '1');
  const age = part<HTMLInputElement>(element, '[id="members.0.age"]');
  await userEvent.fill(age, '8');
  age.dispatchEvent(new Event('change'));
  await through(element, 'Kehamilan dan sekolah');
  const { bansosStep } = history.state as { bansosStep: number };
  await through(element, 'Periksa jawaban');
  await press(element, '[data-step=keluarga]');
  await userEvent.selectOptions(part(element, '#members'), 'unknown');
  await press(element);
  const { bansosStep: last } = history.state as { bansosStep: number };
  await travel(bansosStep - last);
  await vi.waitFor(() => expect((history.state as { bansosStep: number }).bansosStep).toBe(bansosStep - 1));
  await element.updateComplete;
  expect(title(element)).not.toBe('Kehamilan dan sekolah');
});

it('has nothing to go forward to after "Hapus semua isian": the first screen, empty, wherever the browser goes', async () => {
  const element = await withHistory();
  await userEvent.selectOptions(part(element, '#region'), '32');
  await through(element, 'Hasil perkiraan');
  const there = new Promise((done) => addEventListener('popstate', done, { once: true }));
  button(element, 'Hapus semua isian').click();
  await there;
  await element.updateComplete;
  expect(history.state).toEqual({ bansosStep: 0 });
  expect(textOf(element, '[role=status]')).toBe('Isian sudah dihapus.');
  await travel(3);
  await element.updateComplete;
  expect(title(element)).toBe('Tempat tinggal');
  expect(part<HTMLSelectElement>(element, '#region').value).toBe('');
  expect(element.result).toBeUndefined();
});

it('begins at the first screen after a reload, and Back from there leads out at once', async () => {
  history.pushState({ bansosStep: 1 }, '');
  history.pushState({ bansosStep: 2 }, ''); // as the page before the reload left it
  const element = await withHistory();
  expect(title(element)).toBe('Tempat tinggal');
  await press(element);
  expect(history.state).toEqual({ bansosStep: 3 });
  await travel(-1);
  await element.updateComplete;
  expect(title(element)).toBe('Tempat tinggal');
  await travel(-1); // to an entry of the page before: it leads on to where that one began
  await new Promise((done) => addEventListener('popstate', done, { once: true }));
  await element.updateComplete;
  expect(title(element)).toBe('Tempat tinggal');
  expect((history.state as { bansosStep?: number } | null)?.bansosStep ?? 0).toBe(0);
});

it('stays where it is when a link within the page makes an entry of its own', async () => {
  const element = await withHistory();
  await through(element, 'Bantuan yang diterima');
  location.hash = '#isi';
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
  expect(title(element)).toBe('Bantuan yang diterima');
  await press(element);
  expect(history.state).toEqual({ bansosStep: 3 });
  await travel(-1);
  await element.updateComplete;
  expect(title(element)).toBe('Bantuan yang diterima');
  await travel(-1);
  expect(title(element)).toBe('Bantuan yang diterima');
});

it('takes what code shows in place of the screen before', async () => {
  const element = await withHistory();
  await press(element);
  element.goTo('hasil');
  await element.updateComplete;
  expect(history.state).toEqual({ bansosStep: 1 });
  await travel(-1);
  await element.updateComplete;
  expect(title(element)).toBe('Tempat tinggal');
  await travel(1);
  await element.updateComplete;
  expect(title(element)).toBe('Hasil perkiraan');
});

it('is empty when the browser brings the page back from memory, and works on', async () => {
  const element = await withHistory();
  await userEvent.selectOptions(part(element, '#region'), '32');
  await press(element);
  await press(element);
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await element.updateComplete;
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(title(element)).toBe('Tempat tinggal');
  expect(part<HTMLSelectElement>(element, '#region').value).toBe('');
  await press(element);
  expect(title(element)).toBe('Data sosial');
  await travel(-1);
  await element.updateComplete;
  expect(title(element)).toBe('Tempat tinggal');
});
