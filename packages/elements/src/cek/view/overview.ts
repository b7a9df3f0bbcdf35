import { html, nothing, type TemplateResult } from 'lit';
import { type Outcome, order } from '../flow/outcome.ts';
import { jumps } from './jumps.ts';
import { statusClass, statusLine } from './status.ts';
import { text, type View } from './view.ts';

/** The programmes in a few lines, in the order of their cards, each leading to its own: on a phone the cards fill many screens. */
export function overview(view: View, { running }: Outcome, show: (program: string) => void): TemplateResult {
  const { judge, locale } = view;
  return html`<div class="overview no-print">
    ${order.map((status) => {
      const those = running.filter(({ result }) => result.status === status);
      if (those.length === 0) return nothing;
      const rows = those.map(({ result: { program } }) => {
        const { name } = judge.snapshot.programs.get(program) ?? {};
        return [program, name ? text(name, locale) : program] as const;
      });
      return html`<div class=${statusClass[status]}>${statusLine(view, status)} ${jumps(rows, show)}</div>`;
    })}
  </div>`;
}
