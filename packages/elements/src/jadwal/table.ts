import { type Certainty, type Stage, scheduleSource } from '@bansos-kit/core/schedule';
import { html, type TemplateResult } from 'lit';
import { dateRange } from '../base/dates.ts';
import { type IconName, icon } from '../base/icons.ts';
import type { Locale } from '../base/locale.ts';
import { sourceBy, sourceNote, sourceTitle } from '../base/source.ts';
import { strip, year } from '../base/strip.ts';
import type { JadwalMessages } from './messages.ts';
import { announcedWords, firstPaidWords } from './window-words.ts';

export interface TableOptions {
  locale: Locale;
  /** The programme's name, for the table's own. */
  caption: string;
  /** `YYYY-MM-DD`: its month is marked. */
  day: string;
  say(key: keyof JadwalMessages, values?: Record<string, string>): string;
}

/**
 * The stages of a programme as a table, which on a narrow screen stands as a list. The roles are written out, because a table
 * that CSS lays out otherwise is none to a screen reader.
 */
export function stageTable(stages: readonly Stage[], options: TableOptions): TemplateResult {
  const { say, caption } = options;
  const head = (['stage', 'covers', 'announced', 'firstPaid', 'certainty'] as const).map(
    (key) => html`<th role="columnheader" scope="col">${say(key)}</th>`,
  );
  return html`<table role="table" part="timeline" aria-label=${caption}>
    <thead role="rowgroup">
      <tr role="row">
        ${head}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${stages.map((stage) => row(stage, options))}
    </tbody>
  </table>`;
}

function row(stage: Stage, options: TableOptions): TemplateResult {
  const { locale, say } = options;
  const { name, covers, announced, firstPaid, certainty } = stage;
  const cell = (key: 'covers' | 'announced' | 'firstPaid' | 'certainty', content: unknown) =>
    html`<td role="cell"><span class="key" aria-hidden="true">${say(key)}</span><span>${content}</span></td>`;
  return html`<tr role="row">
    <th role="rowheader" scope="row">${name[locale]}</th>
    ${cell('covers', html`${dateRange(covers.from, covers.to, locale)}${strip(year([stage], options.day))}`)}
    ${cell(
      'announced',
      announced ? announcedWords(announced, locale, say) : html`<span class="muted">${say('notAnnounced')}</span>`,
    )}
    ${cell(
      'firstPaid',
      firstPaid ? firstPaidWords(firstPaid, locale, say) : html`<span class="muted">${say('notSeen')}</span>`,
    )}
    ${cell(
      'certainty',
      html`<span class="certainty ${certainty}">${icon(icons[certainty])} ${say(`certainty.${certainty}`)}</span>
        ${sources(stage, options)}`,
    )}
  </tr>`;
}

const icons: Record<Certainty, IconName> = { official: 'tick', observed: 'part', pattern: 'question', unknown: 'none' };

function sources({ cite, announced, firstPaid, note, name }: Stage, { locale, say }: TableOptions): TemplateResult {
  const cites = [...cite, ...(announced?.cite ?? []), ...(firstPaid?.cite ?? [])].map(({ source }) => source);
  const found = [...new Set(cites)].flatMap((id) => scheduleSource(id) ?? []);
  const notes = [announced?.text, firstPaid?.text, note].flatMap((words) => (words ? [words[locale]] : []));
  return html`<details>
    <summary>${say('sources', { stage: name[locale] })}</summary>
    ${notes.map((words) => html`<p>${words}</p>`)}
    <ul>
      ${found.map(
        (source) => html`<li>
          ${sourceTitle(source)}
          <span class="muted">${sourceBy(source, locale)}. ${sourceNote(source, locale)}</span>
        </li>`,
      )}
    </ul>
  </details>`;
}
