// A Vite plugin of a few lines, enough for the tests of this repository. An app of its own takes @sveltejs/vite-plugin-svelte.
import { compile, compileModule } from 'svelte/compiler';

export function svelte() {
  return {
    name: 'svelte',
    // Bundled beforehand, the runtime would be there twice: once for the app and once for what the compiler imports.
    config: () => ({ optimizeDeps: { exclude: ['svelte'] } }),
    /** @param {string} code @param {string} id */
    transform(code, id) {
      const [filename = ''] = id.split('?');
      if (filename.endsWith('.svelte')) return compile(code, { filename, generate: 'client' }).js;
      if (filename.endsWith('.svelte.js')) return compileModule(code, { filename, generate: 'client' }).js;
      return undefined;
    },
  };
}
