import { type Explanation, explain, type Result } from '@bansos-kit/core/policy';
import { html, nothing } from 'lit';
import { stack } from '../../base/stack.ts';
import { strip } from '../../base/strip.ts';
import { sureAmount } from '../flow/sure-amount.ts';
import { personName } from './member-question.ts';
import { sourced } from './sourced.ts';
import { text, type View } from './view.ts';

/** How much, in sentences: what is sure, and what could make it more. Nothing where no amount is known. */
export function amountLines(view: View, result: Result): string[] {
  if (!result.amount || result.status === 'not-eligible') return [];
  const { say, locale } = view;
  const { sure, open } = sureAmount(result);
  const names = [...new Set(open.map((path) => factName(view, path)))].join(', ');
  const known = sure && explain(sure, { locale }).amount?.text;
  return [...(known ? [known] : []), ...(names ? [say(known ? 'amount.least' : 'amount.open', { names })] : [])];
}

/** The same with what it is made of, who does not count, and who says so. */
export function amount(view: View, result: Result, { sources }: Explanation): unknown {
  const [first, ...more] = amountLines(view, result);
  if (first === undefined) return nothing;
  const { say, locale } = view;
  const parts = perStage(sureAmount(result).sure);
  const lines = (parts && explain(parts, { locale }).amount?.lines) ?? [];
  const breakdown = parts?.amount?.breakdown ?? [];
  const { high = 0, stagesPerYear: stages = 1 } = parts?.amount ?? {};
  const most = breakdown.reduce((sum, { each, counted }) => sum + each.high * counted.high, 0) * stages;
  const rows = most > high ? [] : stack(breakdown); // a limit for all of them makes the sum less: no row ends there
  const left = breakdown.flatMap(({ name, notCounted }) =>
    notCounted.map(({ member, because, perhaps }) =>
      say(perhaps ? 'amount.not-counted.perhaps' : `amount.not-counted.${because}`, {
        person: personName(view, member),
        name: name ? text(name, locale) : '',
      }),
    ),
  );
  return html`<div class="fact" part="amount">
    <strong>${say('amount.title')}</strong>
    <p class="money">${first}</p>
    ${more.map((line) => html`<p>${line}</p>`)}
    ${breakdown.length > 0 && stages > 1 ? html`<p>${say('amount.stage')}</p>` : nothing}
    <ul>
      ${lines.map(({ text }, at) => html`<li>${text} <div>${strip(rows[at] ?? [])}</div></li>`)}
      ${[...new Set(left)].map((line) => html`<li>${line}</li>`)}
    </ul>
    ${left.length === 0 && result.amount?.breakdown.some(({ notCounted }) => notCounted.length > 0) ? html`<p>${say('amount.cap')}</p>` : nothing}
    ${result.amount && sourced(view, say('amount.sources'), result.amount, sources)}
  </div>`;
}

/** Its components in Rupiah a stage, where the year has several. One sum for all is no component: it has been said already. */
function perStage(result: Result | undefined): Result | undefined {
  if (!result?.amount) return undefined;
  const { breakdown, stagesPerYear: stages = 1 } = result.amount;
  const named = breakdown.filter(({ name }) => name);
  const parts = named.map((line) => ({
    ...line,
    each: { low: line.each.low / stages, high: line.each.high / stages },
  }));
  return { ...result, amount: { ...result.amount, breakdown: parts } };
}

function factName({ judge, locale }: View, path: string): string {
  const [first = path, inList] = path.split('.');
  const fact = judge.snapshot.catalog.facts[first];
  const label = (inList === undefined ? fact : fact?.of?.[inList])?.label;
  return label ? text(label, locale) : path;
}
