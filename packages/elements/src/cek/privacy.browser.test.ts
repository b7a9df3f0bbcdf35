import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, mount, outside, part, textOf } from '../../test/page.ts';
import type { BansosNik } from '../nik/bansos-nik.ts';
import type { BansosCek } from './bansos-cek.ts';

beforeAll(() => Promise.all([import('./define.ts'), import('../nik/define.ts')]));
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
  document.body.replaceChildren();
});

// Things that nothing else on the page would say.
const age = '113';
const income = '7654321';

const events = ['ready', 'step', 'result', 'reset', 'error', 'export'].map((name) => `bansos-${name}`);

async function set(element: BansosCek, id: string, value: string): Promise<void> {
  const control = part<HTMLInputElement>(element, `#${CSS.escape(id)}`);
  if (control.localName === 'select') await userEvent.selectOptions(control, value);
  else {
    await userEvent.fill(control, value);
    control.dispatchEvent(new Event('change'));
  }
  await element.updateComplete;
}

async function goOn(element: BansosCek): Promise<void> {
  part(element, '[data-act=next]').click();
  await element.updateComplete;
}

async function fillIn(): Promise<BansosCek> {
  const element = await mount<BansosCek>('<bansos-cek as-of="2026-05-01" emit-result></bansos-cek>');
  await set(element, 'region', '95');
  await goOn(element);
  await set(element, 'decile', '7');
  await goOn(element);
  await goOn(element);
  await set(element, 'members', '2');
  await set(element, 'members.0.age', age);
  await goOn(element);
  for (let screen = 0; screen < 8 && !element.shadowRoot?.querySelector('#parentsIncome'); screen++)
    await goOn(element);
  await set(element, 'parentsIncome', income);
  return element;
}

async function toResult(element: BansosCek): Promise<void> {
  for (let screen = 0; screen < 8 && element.result === undefined; screen++) await goOn(element);
}

const inside = (element: BansosCek): string =>
  `${element.shadowRoot?.innerHTML}${[...(element.shadowRoot?.querySelectorAll('input, select, textarea') ?? [])]
    .map((one) => (one as HTMLInputElement).value)
    .join()}`;

const attributes = (element: BansosCek): string =>
  [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])]
    .flatMap((one) => [...one.attributes])
    .map(({ value }) => value)
    .join('\n');

it('tells nobody what was answered: no event, attribute, address, title, store, console line or request', async () => {
  const told: string[] = [];
  for (const name of events)
    document.body.addEventListener(name, (event) => told.push(JSON.stringify((event as CustomEvent).detail)));
  const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level));
  const requests = performance.getEntriesByType('resource').length;
  const element = await fillIn();
  expect(inside(element)).toContain(income); // the canary lives
  for (const where of [attributes(element), outside()]) expect(where).not.toMatch(new RegExp(`${age}|${income}`));
  await toResult(element);
  expect(told.join()).toContain('policyDate');
  for (const where of [told.join(), attributes(element), outside(), JSON.stringify(element.result)]) {
    expect(where).not.toMatch(new RegExp(`\\b${age}\\b|${income}|birthDate|decile`));
  }
  const lines = logs.flatMap(({ mock }) => mock.calls.map(String)).filter((line) => !line.includes('lit.dev')); // Lit's own, in development
  expect(lines).toEqual([]);
  expect(performance.getEntriesByType('resource').length).toBe(requests);
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
});

it('has nothing of it left after "Hapus semua isian"', async () => {
  const reasons: string[] = [];
  document.body.addEventListener('bansos-reset', ({ detail }) => reasons.push(detail.reason));
  const element = await fillIn();
  button(element, 'Hapus semua isian').click();
  await element.updateComplete;
  expect(inside(element)).not.toMatch(new RegExp(`${age}|${income}`));
  expect(textOf(element, '#step-title')).toBe('Tempat tinggal');
  expect(element.shadowRoot?.activeElement?.id).toBe('step-title');
  expect(textOf(element, '[role=status]')).toBe('Isian sudah dihapus.');
  expect(part<HTMLSelectElement>(element, '#region').value).toBe('');
  expect(reasons).toEqual(['user']);
});

it('forgets the NIK of the tool inside it, too, and a field that is taken out of the page forgets its own', async () => {
  const nik = '3204110101709002'; // made up
  const element = await mount<BansosCek>('<bansos-cek as-of="2026-05-01" nik="optional"></bansos-cek>');
  await set(element, 'region', '95');
  const tool = part<BansosNik>(element, 'bansos-nik');
  const type = async () => {
    const input = part<HTMLInputElement>(tool, '#nik');
    input.value = nik;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await tool.updateComplete;
  };
  await type();
  button(element, 'Hapus semua isian').click();
  await element.updateComplete;
  const now = part<BansosNik>(element, 'bansos-nik');
  await now.updateComplete;
  expect(part<HTMLInputElement>(now, '#nik').value).toBe('');
  await type();
  document.body.append(tool); // as a page that keeps its views for later
  await tool.updateComplete;
  await type();
  tool.remove();
  document.body.append(tool);
  await tool.updateComplete;
  expect(part<HTMLInputElement>(tool, '#nik').value).toBe('');
  expect(tool.state).toBe('empty');
});

it('forgets when the page is left, so that a page that comes back from memory is empty', async () => {
  const reasons: string[] = [];
  document.body.addEventListener('bansos-reset', ({ detail }) => reasons.push(detail.reason));
  const element = await fillIn();
  await toResult(element);
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await element.updateComplete;
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(element.result).toBeUndefined();
  expect(inside(element)).not.toMatch(new RegExp(`${age}|${income}`));
  expect(reasons).toEqual(['pagehide']);
});

it('forgets when it is taken out of the page, when code resets it, and when the rules change', async () => {
  const element = await fillIn();
  element.remove();
  document.body.append(element);
  await element.updateComplete;
  expect(inside(element)).not.toContain(income);
  const other = await fillIn();
  other.reset();
  await other.updateComplete;
  expect(inside(other)).not.toContain(income);
  const third = await fillIn();
  third.programs = ['pkh'];
  await third.updateComplete;
  expect(inside(third)).not.toContain(income);
});

it('forgets after five idle minutes on a shared phone, and only there', async () => {
  const element = await fillIn();
  vi.useFakeTimers();
  try {
    vi.advanceTimersByTime(10 * 60_000);
    await element.updateComplete;
    expect(inside(element)).toContain(income);
    const shared = part(element, '[part=footer] input');
    shared.click();
    for (const sign of ['scroll', 'keydown', 'pointermove']) {
      vi.advanceTimersByTime(4 * 60_000);
      document.dispatchEvent(new Event(sign, { bubbles: true }));
    }
    await element.updateComplete;
    expect(inside(element)).toContain(income);
    vi.advanceTimersByTime(4.5 * 60_000);
    await element.updateComplete;
    expect(textOf(element, '[role=alert]')).toBe(
      'Masih di sini? Bila tidak, isian dihapus dalam setengah menit. Teruskan',
    );
    const { bottom, top } = part(element, '[role=alert]').getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).toEqual([true, true]);
    button(element, 'Teruskan').focus();
    button(element, 'Teruskan').click();
    vi.advanceTimersByTime(1000);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[role=alert]')).toBeNull();
    expect(element.shadowRoot?.activeElement?.id).toBe('step-title');
    vi.advanceTimersByTime(4 * 60_000);
    expect(inside(element)).toContain(income);
    vi.advanceTimersByTime(60_000);
    await element.updateComplete;
    expect(inside(element)).not.toContain(income);
    expect(textOf(element, '[role=status]')).toBe('Isian sudah dihapus.');
    expect(element.shadowRoot?.querySelector('[role=alert]')).toBeNull();
    expect(part<HTMLInputElement>(element, '[part=footer] input').checked).toBe(true);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(part<HTMLInputElement>(element, '[part=footer] input').checked).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});

it('hands out a calendar, a sheet and a text without any answer', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const share = vi.fn();
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  const element = await fillIn();
  await toResult(element);
  for (const kind of ['ics', 'share']) part(element, `[data-export=${kind}]`).click();
  await vi.waitFor(() => expect(share).toHaveBeenCalled());
  const ics = (await saved[0]?.text()) ?? '';
  expect(ics).toContain('BEGIN:VEVENT');
  for (const text of [ics, JSON.stringify(share.mock.calls), textOf(element, '.sheet')]) {
    expect(text).not.toMatch(new RegExp(`\\b${age}\\b|${income}|Papua`));
  }
  expect(JSON.stringify(share.mock.calls)).toContain('Bukan situs pemerintah');
});

it('shows the text to copy where a page may neither share nor copy, and says when it copied', async () => {
  Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const element = await fillIn();
  await toResult(element);
  part(element, '[data-export=share]').click();
  await vi.waitFor(() => expect(textOf(element)).toContain('Teks sudah disalin.'));
  write.mockRejectedValue(new DOMException('', 'NotAllowedError'));
  part(element, '[data-export=share]').click();
  await vi.waitFor(() =>
    expect(part<HTMLTextAreaElement>(element, 'textarea').value).toContain('cekbansos.kemensos.go.id'),
  );
});

it('lets the page forbid an export', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const element = await fillIn();
  await toResult(element);
  element.addEventListener('bansos-export', (event) => event.preventDefault(), { once: true });
  element.print();
  expect(print).not.toHaveBeenCalled();
  element.print();
  expect(print).toHaveBeenCalledTimes(1);
  dispatchEvent(new Event('afterprint'));
});
