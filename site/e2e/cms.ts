import type { Page } from '@playwright/test';

/** What the text filter of a CMS lets an ordinary author save. All three take a tag away and leave the text in it. */
interface Filter {
  allow?: readonly string[];
  block?: readonly string[];
  /** Only tags of letters and digits: none with a hyphen. */
  regular?: true;
}

export const filters = {
  // wp_kses_post, for all without unfiltered_html: https://developer.wordpress.org/reference/functions/wp_kses_post/ and the
  // list $allowedposttags. Of it only what could matter here; there is no iframe, no script and no tag of one's own in it.
  wordpress: {
    allow: ['p', 'a', 'div', 'span', 'ul', 'ol', 'li', 'h2', 'h3', 'strong', 'em', 'button', 'pre', 'code'],
  },
  // "Default Block List", for all but super users: $blockedTags and cleanTags() of
  // https://github.com/joomla-framework/filter/blob/3.x-dev/src/InputFilter.php
  joomla: {
    regular: true,
    block:
      'applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer link meta name object script style title xml'.split(
        ' ',
      ),
  },
  // filter_html of the format basic_html: core/profiles/standard/config/install/filter.format.basic_html.yml of Drupal 11.2.
  // It works when a text is shown, not when it is saved. https://www.drupal.org/docs/user_guide/en/structure-text-formats.html
  drupal: {
    allow: 'br p h2 h3 h4 h5 h6 cite dl dt dd a blockquote ul ol strong em code li img'.split(' '),
  },
} as const satisfies Record<string, Filter>;

/** Saves a text as an ordinary author. */
export function save(page: Page, text: string, filter: Filter): Promise<string> {
  return page.evaluate(
    ([markup, { allow, block, regular }]) => {
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      for (const element of [...body.querySelectorAll('*')]) {
        const tag = element.localName;
        const taken = allow ? !allow.includes(tag) : block?.includes(tag) || (regular && tag.includes('-'));
        if (taken) element.replaceWith(...element.childNodes);
      }
      return body.innerHTML;
    },
    [text, filter] as const,
  );
}

const link = '<a href="https://cekbansos.kemensos.go.id/">Cek status resmi bansos</a>';
const instansi = 'Dinas &quot;Sosial&quot; &lt;Kota&gt;';

/** WordPress 6.5.5, 6.8.7 and 7.1.4 on 2026-11-22: what stood in a post afterwards. All three did the same. */
export const wordpress = {
  /** An author's paste, in the old editor as in a "Custom HTML" block. */
  saved: { frame: '\n', script: `\n  <p>${link}</p>\n\n` },
  /** An editor's paste is saved as it is, but in the old editor it is shown with paragraphs that split the element. */
  shown: (script: string): string =>
    `<p><bansos-cek region="32.73"></p>\n<p>${link}</p>\n<p></bansos-cek><br />\n${script}</p>\n`,
};

/**
 * What each plugin makes of it, and where its script stands on the office's server. WordPress: 7.1.4, its block and its shortcode in
 * a paragraph; Laravel: Blade of 13.31.0; Joomla: the class alone; Drupal: by the source of 11.2, not run.
 */
export const rendered = {
  'wordpress, block': {
    body: `<bansos-cek lang="id" region="32.73" instansi="${instansi}">${link}</bansos-cek>`,
    script: '/wp-content/plugins/cek-bansos/assets/bansos.js',
  },
  'wordpress, shortcode': {
    body: `\n<p class="wp-block-paragraph"><bansos-cek lang="id" region="32.73" instansi="${instansi}">${link}</bansos-cek></p>\n`,
    script: '/wp-content/plugins/cek-bansos/assets/bansos.js',
  },
  joomla: {
    body: `<p><bansos-cek lang="id" region="32.73" instansi="${instansi}">${link}</bansos-cek></p>`,
    script: '/media/plg_content_cekbansos/js/bansos.js',
  },
  drupal: {
    body: `<bansos-cek lang="id" instansi="${instansi}" region="32.73">${link}\n</bansos-cek>\n`,
    script: '/modules/custom/bansos_cek/js/bansos.js',
  },
  laravel: {
    body: `<bansos-cek lang="id"  region="32.73"  instansi="${instansi}">\n    <p>${link}</p>\n</bansos-cek>\n`,
    script: '/vendor/bansos-kit/bansos.js',
  },
};
