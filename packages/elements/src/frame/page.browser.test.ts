import { expect, it, vi } from 'vitest';

it('shows what the address says, and follows it', async () => {
  const before = location.hash;
  await import('./page.ts'); // without a place for an element it does nothing
  expect(document.querySelector('bansos-cek, bansos-jadwal')).toBeNull();

  vi.resetModules();
  document.body.replaceChildren(Object.assign(document.createElement('div'), { id: 'place' }));
  location.hash = '#elemen=jadwal&tema=terang';
  await import('./page.ts?again' as string);
  expect(document.querySelector('#place > bansos-jadwal[theme=light]')).not.toBeNull();
  location.hash = '#elemen=nominal';
  await vi.waitFor(() => expect(document.querySelector('#place > bansos-nominal')).not.toBeNull());
  expect(document.querySelectorAll('#place > *')).toHaveLength(1);
  location.hash = before;
});
