import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

const plain = {
  part: 'cek',
  theme: 'auto',
  lang: 'id',
  region: undefined,
  programs: [],
  accent: undefined,
  instansi: undefined,
};

it('shows the check where the address says nothing', () => {
  for (const fragment of ['', '#', '#&&=', '#/', '#tema', '#%']) expect(readConfig(fragment)).toEqual(plain);
});

it('reads what an office chose', () => {
  const fragment =
    '#elemen=jadwal&wilayah=32.73&tema=gelap&bahasa=en&aksen=%23AA3300&program=pkh,sembako&instansi=Dinas+Sosial%20Kota';
  expect(readConfig(fragment)).toEqual({
    part: 'jadwal',
    theme: 'dark',
    lang: 'en',
    region: '32.73',
    programs: ['pkh', 'sembako'],
    accent: '#aa3300',
    instansi: 'Dinas Sosial Kota',
  });
});

it('is a plain frame for anything that does not fit', () => {
  const odd = [
    'elemen=script&tema=biru&bahasa=jv',
    'elemen=__proto__&tema=constructor',
    'wilayah=3273010&aksen=red',
    'wilayah=abcd&aksen=url(https://example.org)',
    'wilayah=32.7&aksen=12345',
    'program=%3Cimg%3E,PKH,..&instansi=%20%0A',
    'nik=1&onload=alert(1)&style=color:red&lang=en&theme=dark',
  ];
  for (const fragment of odd) expect(readConfig(`#${fragment}`), fragment).toEqual(plain);
});

it('takes the first of two, so that nothing can be appended to change a choice', () => {
  expect(readConfig('#tema=gelap&tema=terang').theme).toBe('dark');
});

it('keeps a name to one line of text that does not turn round', () => {
  expect(readConfig(`#instansi=${encodeURIComponent(' Dinas\nSosial\u202e \u200fKota\u0000 ')}`).instansi).toBe(
    'Dinas Sosial Kota',
  );
  expect(readConfig(`#instansi=${encodeURIComponent('<b>&amp;</b>')}`).instansi).toBe('<b>&amp;</b>');
  expect(readConfig(`#instansi=${'ab'.repeat(500)}`).instansi).toHaveLength(120);
});

it('reads no more programmes than there could be', () => {
  const many = Array.from({ length: 500 }, (_, n) => `p${n}`).join(',');
  expect(readConfig(`#program=${many}`).programs).toHaveLength(20);
});

it('is asked for no other element or language than the page has inside', () => {
  const fixed = { part: 'jadwal', lang: 'en' } as const;
  expect(readConfig('#elemen=nik&bahasa=id&tema=gelap', fixed)).toEqual({ ...plain, ...fixed, theme: 'dark' });
  expect(readConfig('#elemen=nik&bahasa=en', { part: 'cek' })).toEqual({ ...plain, lang: 'en' });
});
