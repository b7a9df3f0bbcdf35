import axe from 'axe-core';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';

const looks: { name: string; features: { name: string; value: string }[] }[] = [
  { name: 'light', features: [{ name: 'prefers-color-scheme', value: 'light' }] },
  { name: 'dark', features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  { name: 'forced', features: [{ name: 'forced-colors', value: 'active' }] },
];

/** No finding of axe, best practices too, in light, dark and forced colours. */
export async function expectAccessible(element: Element): Promise<void> {
  document.documentElement.style.colorScheme = 'light dark';
  try {
    for (const { name, features } of looks) {
      await cdp().send('Emulation.setEmulatedMedia', { features });
      const { violations } = await axe.run(element, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      const found = violations.map(
        ({ id, nodes }) =>
          `${name}: ${id} ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`).join(' | ')}`,
      );
      expect(found).toEqual([]);
    }
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    document.documentElement.style.colorScheme = '';
  }
}
