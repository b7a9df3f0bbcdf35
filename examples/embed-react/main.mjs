// <bansos-cek> in React 19: properties and custom events as they are, no wrapper.
import '@bansos-kit/elements/cek/define';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** @param {{ theme: string }} props */
function App({ theme }) {
  const [step, setStep] = useState('');
  return createElement(
    'div',
    null,
    createElement(
      'bansos-cek',
      {
        region: '32.73',
        theme,
        programs: 'pkh,sembako', // or a list: then one outside of the component, since a new list begins the check anew
        'onbansos-step': (/** @type {CustomEvent<{ step: string }>} */ event) => setStep(event.detail.step),
      },
      createElement('a', { href: 'https://cekbansos.kemensos.go.id/' }, 'Cek status resmi bansos'),
    ),
    createElement('p', { role: 'status' }, step),
  );
}

/**
 * @param {Element} target
 * @returns {{ setTheme(theme: string): void, unmount(): void }}
 */
export function mount(target) {
  const root = createRoot(target);
  const setTheme = (/** @type {string} */ theme) => flushSync(() => root.render(createElement(App, { theme })));
  setTheme('light');
  return { setTheme, unmount: () => root.unmount() };
}
