import { readFile } from 'node:fs/promises';
import { cutProvinces } from './cut-provinces.mjs';
import { cutSchedule } from './cut-schedule.mjs';
import { flatLines } from './flat-lines.mjs';
import { oneLanguage } from './one-language.mjs';
import { onePolicy } from './one-policy.mjs';
import { silentErrors } from './silent-errors.mjs';
import { smallStyles } from './small-styles.mjs';

/**
 * What a file says without what its bundle does not need, or the same text.
 *
 * @typedef {(path: string, text: string) => string | Promise<string>} Step
 */

/**
 * Makes the sources lighter on their way into a bundle. Who bundles the package for themselves gets them whole.
 *
 * @param {{ language?: 'id' | 'en' | undefined, onlyWhen?: boolean }} [only] Without a language: all of them. `onlyWhen`: of the
 *   payment calendar only what the checker shows.
 * @returns {import('tsup').Options['esbuildPlugins'] extends (infer Plugin)[] | undefined ? Plugin : never}
 */
export function lighten({ language, onlyWhen } = {}) {
  return {
    name: 'lighten',
    setup(build) {
      /** @type {Step[]} */
      const steps = [cutSchedule(onlyWhen), cutProvinces, silentErrors, smallStyles(build.esbuild), flatLines];
      if (language) steps.push(oneLanguage(language)); // last: the cuts write words, too
      build.onLoad({ filter: /packages\/(?:core|elements)\/src\/.*\.(?:ts|json)$/ }, async ({ path }) => {
        let contents = await readFile(path, 'utf8');
        for (const step of steps) contents = await step(path, contents);
        return { contents, loader: path.endsWith('.json') ? 'json' : 'ts' };
      });
      build.onLoad({ filter: /lit-html\/lit-html\.js$/ }, async ({ path }) => ({
        contents: await onePolicy(path, await readFile(path, 'utf8')),
      }));
    },
  };
}
