import { beforeAll, expect, it, vi } from 'vitest';

beforeAll(() => import('./define.ts'));

const tags = ['bansos-cek', 'bansos-jadwal', 'bansos-nik', 'bansos-nominal', 'bansos-wilayah'] as const;

it.each(tags)('<%s> can be taken out and put back, and leaves no listener behind', async (tag) => {
  const added = vi.spyOn(window, 'addEventListener');
  const removed = vi.spyOn(window, 'removeEventListener');
  const element = document.createElement(tag);
  for (let time = 0; time < 5; time++) {
    document.body.append(element);
    await element.updateComplete;
    element.remove();
  }
  const names = ({ mock }: typeof added | typeof removed) => mock.calls.map(([name]) => name);
  if (tag === 'bansos-cek' || tag === 'bansos-nik') expect(names(added)).toContain('pagehide');
  const left = names(added);
  for (const name of names(removed)) if (left.includes(name)) left.splice(left.indexOf(name), 1);
  expect(left).toEqual([]);
  expect(element.shadowRoot?.querySelectorAll('.root')).toHaveLength(1);
  vi.restoreAllMocks();
});

it('a second copy of the script changes nothing', async () => {
  const { defineOnce } = await import('./base/define-once.ts');
  const before = customElements.get('bansos-nik');
  defineOnce('bansos-nik', class extends HTMLElement {});
  expect(customElements.get('bansos-nik')).toBe(before);
});

it('names regions of a NIK by province and regency once all elements are there', async () => {
  const { BansosNik } = await import('./index.ts');
  expect(BansosNik.regionName?.('32')).toBe('Jawa Barat');
  expect(BansosNik.regionName?.('3204')).toBe('Kabupaten Bandung');
  expect(BansosNik.regionName?.('320411')).toBeUndefined();
});
