import { explain, type Result } from '@bansos-kit/core/policy';
import { html, nothing } from 'lit';
import { sureAmount } from '../flow/sure-amount.ts';
import { personName } from './member-question.ts';
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

/** The same with what it is made of, and who does not count. */
export function amount(view: View, result: Result): unknown {
  const [first, ...more] = amountLines(view, result);
  if (first === undefined || !result.amount) return nothing;
  const { say, locale } = view;
  const { breakdown } = result.amount;
  const parts = explain(result, { locale }).amount?.lines.filter((_, at) => breakdown[at]?.name) ?? []; // one sum for all has been said already
  const left = breakdown.flatMap(({ name, notCounted }) =>
    notCounted.map(({ member, because }) => {
      const person = personName(view, member);
      return because === 'total-limit'
        ? say('amount.not-counted.total', { person })
        : say('amount.not-counted.component', { person, name: name ? text(name, locale) : '' });
    }),
  );
  return html`<div class="fact" part="amount">
    <strong>${say('amount.title')}</strong>
    <p class="money">${first}</p>
    ${more.map((line) => html`<p>${line}</p>`)}
    <ul>
      ${parts.map((line) => html`<li>${line.text}</li>`)} ${[...new Set(left)].map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

function factName({ judge, locale }: View, path: string): string {
  const [first = path, inList] = path.split('.');
  const fact = judge.snapshot.catalog.facts[first];
  const label = (inList === undefined ? fact : fact?.of?.[inList])?.label;
  return label ? text(label, locale) : path;
}
