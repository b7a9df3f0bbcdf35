import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { publicOnly } from './manifest-plugins.mjs';

const root = join(import.meta.dirname, '..');

/**
 * @typedef {{ name: string, description?: string, kind?: string, static?: boolean, fieldName?: string }} Entry
 * @typedef {{ tagName: string, attributes?: Entry[], members?: Entry[], events?: Entry[], cssParts?: Entry[], cssProperties?: Entry[], slots?: Entry[] }} Declaration
 */

/**
 * The manifest of the sources as they are now, by tag: what the build writes, without a build.
 *
 * @returns {Map<string, Declaration>}
 */
export function readManifest() {
  const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => !/\.test\.ts$|generated/.test(file));
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const { modules: found } = create({ modules, plugins: [...litPlugin(), publicOnly()], context: { dev: false } });
  const declarations = found.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return new Map(declarations.map((declaration) => [declaration.tagName, declaration]));
}
