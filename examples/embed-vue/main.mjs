// <bansos-cek> in Vue 3, with render functions: they need no compiler. In templates tell the compiler which tags are not Vue's:
// `isCustomElement: (tag) => tag.startsWith('bansos-')`.
import '@bansos-kit/elements/cek/define';
import { createApp, defineComponent, h, ref } from 'vue';

/**
 * @param {Element} target
 * @returns {{ setTheme(theme: string): void, unmount(): void }}
 */
export function mount(target) {
  const theme = ref('light');
  const App = defineComponent(() => {
    const step = ref('');
    return () =>
      h('div', [
        h(
          'bansos-cek',
          {
            region: '32.73',
            theme: theme.value,
            programs: 'pkh,sembako',
            'onBansos-step': (/** @type {CustomEvent<{ step: string }>} */ event) => {
              step.value = event.detail.step;
            },
          },
          [h('a', { href: 'https://cekbansos.kemensos.go.id/' }, 'Cek status resmi bansos')],
        ),
        h('p', { role: 'status' }, step.value),
      ]);
  });
  const app = createApp(App);
  app.mount(target);
  const setTheme = (/** @type {string} */ wanted) => {
    theme.value = wanted;
  };
  return { setTheme, unmount: () => app.unmount() };
}
