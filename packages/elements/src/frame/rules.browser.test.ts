import { afterEach, expect, it, vi } from 'vitest';
import jakarta from '../../../../examples/regional-catalog/jakarta.json' with { type: 'json' };
import { BansosCek } from '../cek/bansos-cek.ts';
import { hearRules, type RulesMessage } from './rules.ts';

const shown = vi.fn();
const message = { type: 'bansos:aturan', v: 1, aturan: [jakarta] } as unknown as RulesMessage;

afterEach(() => {
  BansosCek.catalogs = [];
  shown.mockReset();
});

/** What arrives when a window speaks. A test cannot post in another window's name, a browser would not let it. */
function receive(data: unknown, { source = parent as Window | null, origin = location.origin } = {}): void {
  dispatchEvent(new MessageEvent('message', { source, data, origin }));
}

it('hears nothing where there is no check', () => {
  hearRules(shown);
  receive(message);
  expect(shown).not.toHaveBeenCalled();
});

it('shows the rules that a page of its own site gives', async () => {
  await import('../cek/define.ts');
  receive(message);
  expect(shown).toHaveBeenCalledOnce();
  expect(BansosCek.catalogs).toEqual([jakarta]);
});

it('hears no other site, no other window and nothing else', async () => {
  await import('../cek/define.ts');
  for (const origin of ['https://other.example', 'null', '']) receive(message, { origin });
  for (const source of [null, document.body.appendChild(document.createElement('iframe')).contentWindow])
    receive(message, { source });
  for (const data of [null, 'bansos:aturan', {}, { ...message, v: 2 }, { ...message, type: 'aturan' }]) receive(data);
  for (const aturan of [undefined, jakarta, 'x']) receive({ ...message, aturan });
  expect(shown).not.toHaveBeenCalled();
  expect(BansosCek.catalogs).toEqual([]);
});
