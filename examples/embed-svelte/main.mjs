import '@bansos-kit/elements/cek/define';
import { flushSync, mount as mountComponent, unmount } from 'svelte';
import App from './App.svelte';
import { createLook } from './look.svelte.js';

/**
 * @param {Element} target
 * @returns {{ setTheme(theme: string): void, unmount(): void }}
 */
export function mount(target) {
  const look = createLook();
  const app = flushSync(() => mountComponent(App, { target, props: { look } }));
  const setTheme = (/** @type {string} */ theme) => {
    look.theme = theme;
  };
  return { setTheme, unmount: () => void unmount(app) };
}
