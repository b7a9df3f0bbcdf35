import { readFile } from 'node:fs/promises';

/**
 * Takes the indentation out of the elements' templates and style sheets, which a minifier leaves as they are.
 *
 * @returns {import('tsup').Options['esbuildPlugins'] extends (infer Plugin)[] | undefined ? Plugin : never}
 */
export function flatLines() {
  return {
    name: 'flat-lines',
    setup(build) {
      build.onLoad({ filter: /elements\/src\/.*\.ts$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(/\n\s+/g, '\n'),
        loader: 'ts',
      }));
    },
  };
}
