import { generateNik } from '@bansos-kit/core/nik';
import { page } from 'vitest/browser';
import type { BansosElement } from '../src/base/bansos-element.ts';
import type { BansosCek } from '../src/cek/bansos-cek.ts';
import { mount, part } from './page.ts';

/** Nobody's. */
const niks = {
  short: '3204',
  typo: '320411611290900l', // an L for a 1
  impossible: '3204119913909001',
  unknown: generateNik({ region: '320499', serial: '9001' }),
  retired: generateNik({ region: '910101', birthDate: '2015-03-09', sex: 'male', serial: '9001' }),
  fine: generateNik({ region: '320411', birthDate: '1990-12-21', sex: 'female', serial: '9001' }),
};

interface Family {
  markup: string;
  /** By the ids of the fields. */
  ages: Record<string, string>;
  /** Which of the answers is chosen, where it is not about members: 0 is yes. */
  pick: number;
  /** Of which members nobody is. */
  none?: RegExp;
}

const families = {
  poor: {
    markup: '<bansos-cek as-of="2026-02-15" nik="optional"></bansos-cek>',
    ages: { members: '7', ...ages(70, 35, 34, 16, 12, 3, 1) },
    pick: 0,
    none: /occupation|publicOffice|inInstitution/,
  },
  open: {
    markup:
      '<bansos-cek as-of="2026-11-21" instansi="Dinas Sosial" official-url="https://dinsos.bandung.go.id"></bansos-cek>',
    ages: { members: '3', ...ages(70, 16, 0) },
    pick: 1,
  },
} satisfies Record<string, Family>;

function ages(...years: number[]): Record<string, string> {
  return Object.fromEntries(years.map((age, at) => [`members.${at}.age`, String(age)]));
}

async function fill(element: BansosElement<object>, values: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(values)) {
    const field = element.renderRoot.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`);
    if (!field) continue;
    field.value = value;
    field.dispatchEvent(new InputEvent('input'));
    field.dispatchEvent(new Event('change'));
    await element.updateComplete;
  }
}

async function press(element: BansosElement<object>, selector: string): Promise<void> {
  part(element, selector).click();
  await element.updateComplete;
}

/** Answers what is asked; of members it says that there are some, so that all questions behind a question come up. */
async function answer(element: BansosCek, { ages, pick, none }: Family): Promise<void> {
  await fill(element, ages);
  for (const group of element.renderRoot.querySelectorAll('fieldset')) {
    const at = group.id.startsWith('members') && !none?.test(group.id) ? 1 : pick;
    group.querySelectorAll<HTMLInputElement>('input[type=radio]')[at]?.click();
    await element.updateComplete;
  }
  for (const box of element.renderRoot.querySelectorAll<HTMLInputElement>('.who input[type=checkbox]')) box.click();
  for (const list of element.renderRoot.querySelectorAll<HTMLSelectElement>('select:not(#members, :disabled)')) {
    list.selectedIndex = 1;
    list.dispatchEvent(new Event('change'));
    await element.updateComplete;
  }
}

const check = (family: Family) =>
  async function* (): AsyncGenerator<string> {
    const element = await mount<BansosCek>(family.markup);
    while (element.renderRoot.querySelector('[data-act=next]')) {
      const screen = part(element, '#step-title').textContent?.trim();
      yield `${screen}, empty`;
      if (element.renderRoot.querySelector('#members')) {
        await fill(element, { ...family.ages, 'members.0.age': 'tua' });
        await press(element, '[data-act=next]');
        yield `${screen}, wrong`;
      }
      await answer(element, family);
      yield `${screen}, answered`;
      await press(element, '[data-act=next]');
    }
    part(element, '.card'); // it came to its end
    yield 'result';
    await press(element, '[data-act=clear]');
    yield 'cleared';
  };

async function* nik(): AsyncGenerator<string> {
  for (const [state, digits] of Object.entries(niks)) {
    const element = await mount<BansosElement<object>>('<bansos-nik explain as-of="2026-11-21"></bansos-nik>');
    await fill(element, { nik: digits });
    await press(element, '.button.primary');
    yield state;
  }
}

const plain = (markup: string) =>
  async function* (): AsyncGenerator<string> {
    await mount(markup);
    yield 'shown';
  };

/** Every element in every state that a person can bring it into; each of them stands in the page while its name is handled. */
export const states: Record<string, () => AsyncGenerator<string>> = {
  'check, poor': check(families.poor),
  'check, open': check(families.open),
  nik,
  'nik, empty': plain('<bansos-nik></bansos-nik>'),
  schedule: plain('<bansos-jadwal as-of="2026-11-21" instansi="Dinas Sosial"></bansos-jadwal>'),
  'schedule, too early': plain('<bansos-jadwal as-of="2024-05-01"></bansos-jadwal>'),
  'schedule, none': plain('<bansos-jadwal as-of="2026-05-01" programs="bst"></bansos-jadwal>'),
  'schedule, unknown': plain('<bansos-jadwal as-of="2026-05-01" programs="zz"></bansos-jadwal>'),
  amounts: plain(
    '<bansos-nominal as-of="2026-11-21" programs="pkh,sembako,pip,kip-kuliah,pbi-jkn,permakanan,blt-kesra,prakerja"></bansos-nominal>',
  ),
  'amounts of a family': plain(
    '<bansos-nominal as-of="2026-02-01" pregnant="1" early-childhood="3" sd="1" elderly="3"></bansos-nominal>',
  ),
  'amounts, too early': plain('<bansos-nominal as-of="2025-06-01"></bansos-nominal>'),
  region: plain('<bansos-wilayah level="district"></bansos-wilayah>'),
  'region, chosen': plain('<bansos-wilayah level="district" value="327301"></bansos-wilayah>'),
};

/** The narrowest phone, with nothing around the element. */
export async function narrow(): Promise<void> {
  await page.viewport(320, 640);
  document.body.style.margin = '0';
}

/** Opens all that can be folded open, inside elements in elements, too. */
export function unfold(root: ParentNode = document): void {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (element.shadowRoot) unfold(element.shadowRoot);
  }
}
