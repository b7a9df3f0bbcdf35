import type { EmbedToolStrings } from '../../i18n/embed/strings.ts';
import { judgeAccent } from '../../lib/embed/accent.ts';
import { type Choice, fragmentOf, languages, parts, regional, themes } from '../../lib/embed/choice.ts';
import type { Release } from '../../lib/embed/release.ts';
import { snippets } from '../../lib/embed/snippets.ts';
import { byId } from '../dom.ts';
import { startCopying } from './copy.ts';
import { verdictWords } from './verdict.ts';

/** Brings the chooser to life: the preview and every snippet follow it. What is chosen stays in its fields. */
export function startConfigurator(words: EmbedToolStrings): void {
  const form = byId('embed-form');
  const release = JSON.parse(form.dataset['release'] ?? '') as Release;
  const preview = byId<HTMLIFrameElement>('embed-preview');
  const accentField = byId<HTMLInputElement>('embed-accent');

  if (document.documentElement.lang === 'en') byId<HTMLSelectElement>('embed-lang').value = 'en';

  const update = (): void => {
    const choice = readChoice();
    byId('embed-region-field').hidden = !regional.includes(choice.part);
    accentField.disabled = choice.accent === '';
    byId('embed-verdict').textContent = choice.accent ? verdictWords(judgeAccent(choice.accent), words) : '';
    // Only what stands behind # changes: the frame follows without being loaded again.
    preview.src = `/sematan/${fragmentOf(choice) || '#'}`;
    for (const { way, code, csp, css } of snippets(choice, release)) {
      byId(`code-${way}`).textContent = code;
      byId(`csp-${way}`).textContent = csp;
      byId(`css-${way}`).textContent = css ?? '';
      byId(`colour-${way}`).hidden = css === undefined;
    }
  };

  form.addEventListener('input', update);
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
