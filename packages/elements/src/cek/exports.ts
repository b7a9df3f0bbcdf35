import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../base/download.ts';
import { emit } from '../base/emit.ts';
import { heading } from '../base/heading.ts';
import type { CekExport } from './events.ts';
import { icsOf } from './flow/next-payment.ts';
import type { Outcome } from './flow/outcome.ts';
import { pageAddress, type Shared, shareText } from './hand-over.ts';
import { printOnly } from './print-only.ts';
import type { View } from './view/view.ts';

/** Programmes that may concern the family: a schedule of the others would say more than was found. */
const concerned = ({ running }: Outcome): string[] =>
  running.filter(({ result }) => result.status !== 'not-eligible').map(({ result }) => result.program);

const calendarOf = ({ judge, locale }: View, outcome: Outcome) => icsOf(concerned(outcome), judge.asOf, locale);

const sharedText = ({ say }: View): string => say('share.text', { url: pageAddress() });

/** Prints, saves or shares, unless the page says no. What leaves is the result or the tool's address, never an answer. */
export async function exportAs(
  kind: CekExport,
  from: HTMLElement,
  view: View,
  outcome?: Outcome,
): Promise<Shared | undefined> {
  if (!emit(from, 'bansos-export', { kind }, { cancelable: true })) return undefined;
  if (kind === 'print') printOnly(from);
  else if (kind === 'share') return shareText(sharedText(view));
  else {
    const ics = outcome && calendarOf(view, outcome);
    if (ics) download(ics, { name: 'jadwal-bansos.ics', type: 'text/calendar' });
  }
  return undefined;
}

export interface ExportsShown {
  kinds: readonly CekExport[];
  /** What became of sharing. */
  shared: Shared | undefined;
  run: (kind: CekExport) => void;
}

export function exportsView(view: View, outcome: Outcome, { kinds, shared, run }: ExportsShown): TemplateResult {
  const { say, shown } = view;
  const offered = kinds.filter((kind) => kind !== 'ics' || calendarOf(view, outcome));
  if (offered.length === 0) return html``;
  return html`<section class="next">
    ${heading(shown.headingLevel, say('exports.title'), { below: 2 })}
    <div class="actions">
      ${offered.map(
        (
          kind,
        ) => html`<button type="button" class="button" part="button button-secondary" data-export=${kind} @click=${() => run(kind)}>
          ${say(`exports.${kind}`)}
        </button>`,
      )}
    </div>
    <p role="status" class=${shared === 'copied' ? '' : 'hidden'}>${shared === 'copied' ? say('exports.copied') : ''}</p>
    ${
      shared === 'show'
        ? html`<label>${say('exports.copy')} <textarea readonly part="input" .value=${sharedText(view)}></textarea></label>`
        : nothing
    }
  </section>`;
}
