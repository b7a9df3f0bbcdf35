import type { EmbedToolStrings } from '../../i18n/embed/strings.ts';
import { judgeAccent } from '../../lib/embed/accent.ts';
import { type Choice, fragmentOf, languages, parts, regional, themes } from '../../lib/embed/choice.ts';
import { fileNames } from '../../lib/embed/own-files.ts';
import type { Release } from '../../lib/embed/release.ts';
import { snippets } from '../../lib/embed/snippets.ts';
import { byId } from '../dom.ts';
import { startCopying } from './copy.ts';
import { startFiles } from './files.ts';
import { startFolder } from './folder.ts';
import { type RegionalRules, startRules } from './rules.ts';
import { verdictWords } from './verdict.ts';

/** Brings the chooser to life: the preview and every snippet follow it. What is chosen stays in its fields. */
export function startConfigurator(words: EmbedToolStrings): void {
  const form = byId('embed-form');
  const release = JSON.parse(form.dataset['release'] ?? '') as Release;
  const preview = byId<HTMLIFrameElement>('embed-preview');
  const accentField = byId<HTMLInputElement>('embed-accent');
  const folder = startFolder(words);
  const showFiles = startFiles(words);
  let rules: RegionalRules | undefined;

  if (document.documentElement.lang === 'en') byId<HTMLSelectElement>('embed-lang').value = 'en';

  const update = (): void => {
    const choice = readChoice();
    const packed = choice.part === 'cek' ? rules?.packed : undefined;
    byId('embed-region-field').hidden = !regional.includes(choice.part);
    byId('embed-rules-field').hidden = choice.part !== 'cek';
    showFiles(packed);
    accentField.disabled = choice.accent === '';
    byId('embed-verdict').textContent = choice.accent ? verdictWords(judgeAccent(choice.accent), words) : '';
    // Only what stands behind # changes: the frame follows without being loaded again.
    preview.src = `/sematan/${fragmentOf(choice) || '#'}`;
    const own = packed && {
      ...fileNames(packed.id),
      folder: folder(),
      integrity: packed.integrity,
    };
    const found = snippets(choice, release, own);
    for (const section of document.querySelectorAll<HTMLElement>('[data-way]'))
      section.hidden = !found.some(({ way }) => way === section.dataset['way']);
    for (const { way, code, csp, css } of found) {
      byId(`code-${way}`).textContent = code;
      byId(`csp-${way}`).textContent = csp;
      byId(`css-${way}`).textContent = css ?? '';
      byId(`colour-${way}`).hidden = css === undefined;
    }
  };

  // The frame hears this from no other site; it has no origin that could be named here.
  const tellPreview = (): void =>
    preview.contentWindow?.postMessage({ type: 'bansos:aturan', v: 1, aturan: rules ? [rules.catalog] : [] }, '*');

  form.addEventListener('input', update);
  byId('embed-folder').addEventListener('input', update);
  preview.addEventListener('load', () => rules && tellPreview());
  startRules(words, release.version, (found) => {
    if (found === rules) return;
    rules = found;
    tellPreview();
    update();
  });
  startCopying(words);
  update();
}

function readChoice(): Choice {
  const value = (id: string): string => byId<HTMLSelectElement | HTMLInputElement>(`embed-${id}`).value;
  return {
    part: parts.find((part) => part === value('part')) ?? 'cek',
    region: value('region'),
    theme: themes.find((theme) => theme === value('theme')) ?? 'auto',
    lang: languages.find((lang) => lang === value('lang')) ?? 'id',
    accent: byId<HTMLInputElement>('embed-own-accent').checked ? value('accent') : '',
    instansi: value('instansi'),
  };
}
