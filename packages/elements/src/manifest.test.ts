import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiTables } from '../generate/api-tables.mjs';
import { readManifest } from '../generate/read-manifest.mjs';
import { BansosCek, BansosJadwal, BansosNik, BansosNominal, BansosWilayah } from './index.ts';

// What the manifest says is what editors, typings and the tables of the documentation say, so it has to be all there.
const manifest = readManifest();
const elements = {
  cek: BansosCek,
  jadwal: BansosJadwal,
  nik: BansosNik,
  nominal: BansosNominal,
  wilayah: BansosWilayah,
};

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');

/** The sources of an element, and of the shared parts that they take. */
function sourcesOf(name: string): string {
  const own = globSync(`${name}/**/*.ts`, { cwd: import.meta.dirname }).filter((file) => !file.endsWith('.test.ts'));
  const text = own.map(read).join('\n');
  const shared = ['bansos-element', 'notice', 'official-link', 'scam-box'].filter(
    (file) => file === 'bansos-element' || text.includes(`base/${file}.ts`),
  );
  return [text, ...shared.map((file) => read(`base/${file}.ts`))].join('\n');
}

const all = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].flatMap(([, found = '']) => found.split(/\s+/)))].filter(Boolean).sort();

const names = (list: readonly { name: string }[] = []): string[] => list.map(({ name }) => name).sort();

describe.each(Object.entries(elements))('the manifest of <bansos-%s>', (name, element) => {
  const declaration = manifest.get(`bansos-${name}`);
  const text = sourcesOf(name);

  it('has every attribute, with words', () => {
    // `observedAttributes` finishes the class, as a browser does.
    expect(names(declaration?.attributes)).toEqual([...element.observedAttributes].sort());
    for (const attribute of declaration?.attributes ?? []) expect(attribute.description, attribute.name).toBeTruthy();
  });

  it('has every property, with words', () => {
    void element.observedAttributes;
    const fields = (declaration?.members ?? []).filter(({ kind }) => kind === 'field');
    expect(names(fields)).toEqual(expect.arrayContaining([...element.elementProperties.keys()].map(String)));
    for (const member of declaration?.members ?? []) expect(member.description, member.name).toBeTruthy();
  });

  it('has every event that is sent, and no other', () => {
    expect(names(declaration?.events)).toEqual(all(text, /emit\([\w#.]+, '(bansos-[\w-]+)'/g));
    for (const event of declaration?.events ?? []) expect(event.description).toBeTruthy();
  });

  it('has every part, and no other', () => {
    const quoted = all(text, /\bpart(?:=|: )["']([\w -]+)["']/g);
    const built = /part="button \$\{look && `button-\$\{look\}`\}"/.test(text) ? ['button', 'button-primary'] : [];
    expect(names(declaration?.cssParts)).toEqual([...new Set([...quoted, ...built])].sort());
  });

  it('has every slot, and no other', () => {
    const slots = all(text, /<slot name="([\w-]+)"/g);
    expect(names(declaration?.slots).filter(Boolean)).toEqual(slots);
    expect(declaration?.slots?.map((slot) => slot.name)).toContain('');
  });

  it('has every custom property that is read, and no other', () => {
    const colors = all(read('base/styles/tokens.ts'), /^ {2}'?([\w-]+)'?: \['#/gm);
    const plain = all(text + read('base/styles/tokens.ts'), /var\((--bansos-[\w-]+),/g).filter(
      (one) => !one.endsWith('-'),
    );
    const read_ = [...new Set([...plain, ...colors.map((color) => `--bansos-color-${color}`)])];
    expect(names(declaration?.cssProperties)).toEqual(read_.sort());
  });
});

it('has no element that is not here', () => {
  expect([...manifest.keys()].sort()).toEqual(Object.keys(elements).map((name) => `bansos-${name}`));
});

it('is what the README says', () => {
  // When this fails: node generate/readme.mjs
  expect(read('../README.md')).toContain(apiTables());
});
