import type { AmountLine, Text } from '@bansos-kit/core/policy';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../base/locale.ts';
import { rupiah } from '../base/money.ts';
import { stack } from '../base/stack.ts';
import { type Box, strip } from '../base/strip.ts';
import type { ProgramAmount } from './amounts.ts';
import type { NominalMessages } from './messages.ts';

export interface TableOptions {
  locale: Locale;
  /** The programme's name, for the table's own. */
  caption: string;
  say(key: keyof NominalMessages, values?: Record<string, string | number>): string;
}

/** What each component is worth; with a family, how many of it count, drawn as bars and said in words. */
export function componentTable({ lines, counted, result }: ProgramAmount, options: TableOptions): TemplateResult {
  const { say, caption } = options;
  const stages = result.amount?.stagesPerYear ?? 1;
  const rows = stack(lines);
  const keys = counted
    ? (['component', 'eachYear', 'counted', 'sum'] as const)
    : (['component', 'eachYear', 'eachStage'] as const);
  return html`<table role="table" part="stack" aria-label=${caption}>
    <thead role="rowgroup">
      <tr role="row">
        ${keys.map((key) => html`<th role="columnheader" scope="col">${say(key)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${lines.map((line, at) => (counted ? familyRow(line, rows[at] ?? [], options) : singleRow(line, stages, options)))}
    </tbody>
  </table>`;
}

function singleRow({ name, each }: AmountLine, stages: number, options: TableOptions) {
  return html`<tr role="row">
    <th role="rowheader" scope="row">${words(name, options.locale)}</th>
    ${cell('eachYear', rupiah(each.low, each.high), options)}
    ${cell('eachStage', rupiah(each.low / stages, each.high / stages), options)}
  </tr>`;
}

function familyRow({ name, each, counted, notCounted }: AmountLine, row: Box[], options: TableOptions) {
  const { say, locale } = options;
  const perhaps = notCounted.filter((one) => one.perhaps).length;
  const left = (key: keyof NominalMessages, n: number) => (n > 0 ? html`, <b>${say(key, { n })}</b>` : nothing);
  return html`<tr role="row">
    <th role="rowheader" scope="row">${words(name, locale)}</th>
    ${cell('eachYear', rupiah(each.low, each.high), options)}
    ${cell('counted', html`${range(counted)}${left('notCounted', notCounted.length - perhaps)}${left('perhapsNot', perhaps)}`, options)}
    ${cell(
      'sum',
      html`${rupiah(each.low * counted.low, each.high * counted.high)}
      ${strip(row)}`,
      options,
    )}
  </tr>`;
}

const cell = (key: keyof NominalMessages, content: unknown, { say }: TableOptions): TemplateResult =>
  html`<td role="cell"><span class="key" aria-hidden="true">${say(key)}</span><span>${content}</span></td>`;

const range = ({ low, high }: AmountLine['counted']): string => (low === high ? `${high}` : `${low}–${high}`);

const words = (name: Text | undefined, locale: Locale): string => name?.[locale] ?? name?.id ?? '';
