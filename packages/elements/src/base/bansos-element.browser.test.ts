import { html } from 'lit';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { BansosElement } from './bansos-element.ts';
import { contrast, readColor } from './contrast.ts';
import { notice } from './notice.ts';
import { officialLink } from './official-link.ts';
import { scamBox } from './scam-box.ts';

interface Section {
  title: string;
}

class TestElement extends BansosElement<Section> {
  protected override get words() {
    return { id: { title: 'Halo {n}' }, en: { title: 'Hello {n}' } };
  }
  protected override content() {
    return html`<p class="hello">${this.say('title', { n: 3 })}</p>
      ${notice(this.shown)} ${officialLink(this.shown)} ${scamBox(this.shown)}`;
  }
}

beforeAll(() => customElements.define('test-element', TestElement));
beforeEach(() => document.documentElement.removeAttribute('lang')); // the test page's own
afterEach(() => document.body.replaceChildren());

async function mount(markup: string): Promise<TestElement> {
  document.body.innerHTML = markup;
  const element = document.querySelector('test-element') as TestElement;
  await element.updateComplete;
  return element;
}

const text = (element: Element, selector = '.root'): string =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

it('speaks the language of the nearest lang, and follows it', async () => {
  const element = await mount('<section lang="en-US"><test-element></test-element></section>');
  expect(text(element, '.hello')).toBe('Hello 3');
  document.querySelector('section')?.setAttribute('lang', 'id');
  await new Promise(requestAnimationFrame);
  expect(text(element, '.hello')).toBe('Halo 3');
  element.lang = 'en';
  await new Promise(requestAnimationFrame);
  expect(text(element, '.hello')).toBe('Hello 3');
  expect(element.shadowRoot?.querySelector('.root')?.getAttribute('lang')).toBe('en');
});

it('is Indonesian on a page without a language, and on one whose language it does not have', async () => {
  expect(text(await mount('<test-element></test-element>'), '.hello')).toBe('Halo 3');
  expect(text(await mount('<div lang="jv"><test-element></test-element></div>'), '.hello')).toBe('Halo 3');
});

it('finds the language outside the shadow roots it stands in, and follows it there', async () => {
  document.body.innerHTML = '<div lang="en"><div id="outer"></div></div>';
  const root = document.querySelector('#outer')?.attachShadow({ mode: 'open' });
  const element = document.createElement('test-element') as TestElement;
  root?.append(element);
  await element.updateComplete;
  expect(text(element, '.hello')).toBe('Hello 3');
  document.querySelector('[lang]')?.setAttribute('lang', 'id');
  await new Promise(requestAnimationFrame);
  expect(text(element, '.hello')).toBe('Halo 3');
});

it('gives a page no part by which it could hide who we are not, and how scams look', async () => {
  const element = await mount('<test-element></test-element>');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('test-element::part(notice), test-element::part(scam) { display: none }');
  document.adoptedStyleSheets.push(sheet);
  for (const box of ['.notice', '.scam'])
    expect(element.shadowRoot?.querySelector(box)?.getBoundingClientRect().height).toBeGreaterThan(0);
  document.adoptedStyleSheets.pop();
});

it("takes the page's wording for its own sentences, and keeps those of honesty", async () => {
  const element = await mount('<test-element></test-element>');
  const before = text(element, '.notice') + text(element, '.scam');
  element.messages = {
    title: 'Sugeng {n}',
    ...{ 'notice.unofficial': 'Situs resmi', 'scam.fee': '', 'official.cta': 'Klik' },
  };
  await element.updateComplete;
  expect(text(element, '.hello')).toBe('Sugeng 3');
  expect(text(element, '.notice') + text(element, '.scam')).toBe(before);
  element.messages = { title: '  ' };
  await element.updateComplete;
  expect(text(element, '.hello')).toBe('Halo 3');
});

it('names the body that put it there as text', async () => {
  const element = await mount('<test-element instansi="Dinas &lt;b&gt;Sosial&lt;/b&gt;"></test-element>');
  expect(text(element, '.notice')).toContain('dipasang oleh Dinas <b>Sosial</b>.');
  expect(element.shadowRoot?.querySelector('b')).toBeNull();
});

it('has its headings at the level the page asks for, 2 to 6', async () => {
  const element = await mount('<test-element heading-level="4"></test-element>');
  expect(element.shadowRoot?.querySelector('h5')?.textContent).toContain('Waspada');
  element.headingLevel = 99;
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector('h6')?.textContent).toContain('Waspada');
});

it.each([
  ['#0b5c5a', '#ffffff', false], // readable: taken
  ['#ffff00', '#ffffff', true], // yellow on paper
  ['#0b5c5a', '#0b5c5b', true], // a button that cannot be read
  ['oklch(40% 0.1 200)', 'white', false],
  ['rgb(0 0 0 / 50%)', 'white', true], // what shines through cannot be known
  ['no colour', 'white', true],
])('accent %s with %s on it: the default instead is %s', async (accent, on, plain) => {
  const element = await mount(
    `<test-element theme="light" style="--bansos-color-accent: ${accent}; --bansos-color-on-accent: ${on}"></test-element>`,
  );
  expect(element.shadowRoot?.querySelector('.root')?.hasAttribute('data-plain-accent')).toBe(plain);
  const button = element.shadowRoot?.querySelector('.button.primary') as Element;
  const { backgroundColor, color } = getComputedStyle(button);
  const [ground, ink] = [readColor(backgroundColor), readColor(color)];
  if (accent.startsWith('oklch')) expect(backgroundColor).toContain('oklch');
  else expect(contrast(ground as [0, 0, 0], ink as [0, 0, 0])).toBeGreaterThanOrEqual(4.5);
});

/** What a person sees of an element: whether its words and its button can be read on its ground. */
function contrasts(element: Element): number[] {
  const color = (selector: string, property: string) =>
    readColor(getComputedStyle(element.shadowRoot?.querySelector(selector) as Element).getPropertyValue(property)) as [
      0,
      0,
      0,
    ];
  const ground = color('.root', 'background-color');
  return [
    contrast(color('.notice p', 'color'), ground),
    contrast(color('.scam li', 'color'), ground),
    contrast(color('.official-link .muted', 'color'), ground),
    contrast(color('.button.primary', 'color'), color('.button.primary', 'background-color')),
  ];
}
const frames = async () => {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
};

it('looks again when the page changes its colours, without being drawn anew', async () => {
  const element = await mount('<test-element></test-element>');
  const page = document.documentElement;
  try {
    for (const [name, value, plain] of [
      ['--bansos-color-accent', '#0b5c5a', false],
      ['color-scheme', 'dark', true], // dark green on the dark ground
      ['color-scheme', 'light', false],
      ['--bansos-color-accent', '#ffff00', true],
      ['--bansos-color-accent', '#7a1f3d', false],
    ] as const) {
      page.style.setProperty(name, value);
      await frames();
      expect([name, value, element.shadowRoot?.querySelector('[data-plain-accent]') !== null]).toEqual([
        name,
        value,
        plain,
      ]);
      for (const one of contrasts(element)) expect(one).toBeGreaterThanOrEqual(4.5);
    }
  } finally {
    page.removeAttribute('style');
  }
});

it.each([
  '--bansos-color-text: #fffdf8',
  '--bansos-color-text: transparent',
  '--bansos-color-text: no colour',
  '--bansos-color-surface: #222',
  '--bansos-color-muted: #eee',
  '--bansos-color-text: #777; --bansos-color-surface: #888; --bansos-color-accent: #888',
])('can be read with %s', async (style) => {
  const element = await mount(`<test-element theme="light" style="${style}"></test-element>`);
  for (const one of contrasts(element)) expect(one).toBeGreaterThanOrEqual(4.5);
});

it('takes colours of the page that can be read', async () => {
  const element = await mount(
    '<test-element style="--bansos-color-text: #000; --bansos-color-surface: #ffe; --bansos-color-muted: #333"></test-element>',
  );
  const { backgroundColor, color } = getComputedStyle(element.shadowRoot?.querySelector('.root') as Element);
  expect([backgroundColor, color]).toEqual(['rgb(255, 255, 238)', 'rgb(0, 0, 0)']);
});

it('keeps who we are not in sight, however small the page makes the rest', async () => {
  const element = await mount(
    '<test-element style="--bansos-font-size: 0; --bansos-max-width: 0; --bansos-space: 0"></test-element>',
  );
  for (const box of ['.notice p', '.scam li', '.scam .sub']) {
    const found = element.shadowRoot?.querySelector(box) as Element;
    expect(Number.parseFloat(getComputedStyle(found).fontSize)).toBeGreaterThanOrEqual(13);
    expect(found.getBoundingClientRect().width).toBeGreaterThan(100);
  }
});

it('follows the color-scheme that the page gives it, and the theme before that', async () => {
  const ground = (element: Element) =>
    getComputedStyle(element.shadowRoot?.querySelector('.root') as Element).backgroundColor;
  const light = 'rgb(255, 253, 249)';
  const dark = 'rgb(27, 26, 24)';
  expect(ground(await mount('<test-element></test-element>'))).toBe(light);
  expect(ground(await mount('<test-element style="color-scheme: dark"></test-element>'))).toBe(dark);
  expect(ground(await mount('<test-element theme="dark"></test-element>'))).toBe(dark);
  expect(ground(await mount('<test-element theme="light" style="color-scheme: dark"></test-element>'))).toBe(light);
});

it('lets go of the page when it is taken out, and works when it is put back', async () => {
  const element = await mount('<div lang="en"><test-element></test-element></div>');
  element.remove();
  document.body.lang = 'en';
  document.body.append(element);
  await element.updateComplete;
  expect(text(element, '.hello')).toBe('Hello 3');
  document.body.removeAttribute('lang');
  await new Promise(requestAnimationFrame);
  expect(text(element, '.hello')).toBe('Halo 3');
  element.remove();
  document.body.append(element);
  expect(element.shadowRoot?.querySelectorAll('.root')).toHaveLength(1);
});

it('keeps its look in another document, and back in its own', async () => {
  const element = await mount('<test-element theme="light"></test-element>');
  const frame = document.body.appendChild(document.createElement('iframe'));
  for (const home of [frame.contentDocument?.body, document.body]) {
    home?.append(element);
    await element.updateComplete;
    const { backgroundColor } = getComputedStyle(element.shadowRoot?.querySelector('.root') as Element);
    expect(backgroundColor).toBe('rgb(255, 253, 249)');
  }
});
