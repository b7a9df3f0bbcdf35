import { runInNewContext } from 'node:vm';
import type { Catalog } from '@bansos-kit/core/policy';
import { expect, test } from '@playwright/test';
import { withItsSources } from '../src/lib/embed/carried-sources.ts';
import { folderOf, hostOf } from '../src/lib/embed/own-files.ts';
import { pack, rulesLine } from '../src/lib/embed/pack.ts';
import { judgeRegional } from '../src/lib/embed/regional.ts';
import { regionalFile } from './rules-file.ts';

/** Any JSON will do: nothing here looks into it. */
const saying = (...texts: string[]): Catalog => ({ id: 'x', name: { id: texts } }) as unknown as Catalog;

test('a line of rules is one text that gives the same back, and holds nothing that could end it', () => {
  const signs = [...Array(0x3000).keys(), 0xd800, 0xdfff, 0xfeff, 0xffff].map((code) => String.fromCharCode(code));
  const bad = ['</script>', '<!--', '<script', '-->', ']]>', '*/', '//', '`', '$&', "'", '\\', "\\'", '\\u0027', '😀'];
  const catalog = saying(...signs, ...bad, ...bad.flatMap((a) => bad.map((b) => a + b)));
  const line = rulesLine(catalog);
  expect(line).toMatch(/^[ -~]+$/);
  expect(line).not.toMatch(/[<>]/);
  const cek = { catalogs: undefined as unknown };
  runInNewContext(line, { customElements: { get: (tag: string) => (tag === 'bansos-cek' ? cek : undefined) } });
  expect(JSON.stringify(cek.catalogs)).toBe(JSON.stringify([catalog]));
});

test('a frame page whose policy does not know its script is not packed', async () => {
  const frame = `<meta content="script-src 'sha256-AAAA'"><script>1</script>`;
  await expect(pack(saying(), { bansos: '', frame })).rejects.toThrow('does not know');
});

test('every catalog of this repository can be packed', () => {
  for (const id of ['jakarta', 'jawa-timur']) expect(judgeRegional(regionalFile(id), 'id').problems).toBeUndefined();
});

test('a national figure of the past, which no bundle has, is nothing to build on', () => {
  const { problems } = judgeRegional(
    JSON.parse(JSON.stringify(regionalFile('jakarta')).replaceAll('"id":"jakarta:kjmu.sum"', '"id":"bst.amount"')),
    'en',
  );
  expect(problems?.map(({ sentence }) => sentence)).toContainEqual(
    expect.stringContaining('There is no param "bst.amount".'),
  );
});

test('a national source gets an id that the catalog does not have', () => {
  const national = { sources: { a: { title: 'A' } } } as unknown as Catalog;
  const cite = [{ source: 'a' }, { source: 'x:a' }, { source: 'toString' }];
  const catalog = { id: 'x', sources: { 'x:a': { title: 'own' } }, rules: { cite } } as unknown as Catalog;
  expect(withItsSources(catalog, national)).toEqual({
    id: 'x',
    sources: { 'x:a': { title: 'own' }, 'x:a_': { title: 'A' } },
    rules: { cite: [{ source: 'x:a_' }, { source: 'x:a' }, { source: 'toString' }] },
  });
});

test('a folder is an address for a file name to follow', () => {
  for (const [typed, folder, host] of [
    ['', '/', undefined],
    [' bansos ', '/bansos/', undefined],
    ['https://dinsos.example', 'https://dinsos.example/', 'https://dinsos.example'],
    ['https://dinsos.example:8443/a//', 'https://dinsos.example:8443/a/', 'https://dinsos.example:8443'],
    ['x; script-src *', '/x; script-src */', undefined],
  ] as const) {
    expect(folderOf(typed)).toBe(folder);
    expect(hostOf(folder)).toBe(host);
  }
  for (const typed of [
    '//evil.example',
    'http://dinsos.example',
    'https://x; script-src *',
    'javascript:alert(1)',
    'C:\\bansos',
  ])
    expect(folderOf(typed), typed).toBeUndefined();
});
