import { html, type TemplateResult } from 'lit';
import type { Answer } from '../flow/answers.ts';
import { askedOfEach, type QuestionStep } from '../flow/steps.ts';
import type { Question, Stage } from '../flow/walk.ts';
import { personName } from './member-question.ts';
import { questionLabel } from './question.ts';
import { regionName } from './region-name.ts';
import { text, type View } from './view.ts';

/** Everything that was asked and what was said, screen by screen, each with a way back to it. */
export function review(view: View, stages: readonly Stage[], change: (step: QuestionStep) => void): TemplateResult {
  const { say } = view;
  if (stages.length === 0) return html`<p>${say('review.empty')}</p>`;
  return html`<p>${say('review.lead')}</p>
    ${stages.map(
      ({ step, questions }) => html`<div class="review">
        <div class="review-head">
          <strong>${say(`step.${step}`)}</strong>
          <button
            type="button"
            class="button"
            part="button"
            aria-label=${say('change.what', { what: say(`step.${step}`) })}
            data-step=${step}
            @click=${() => change(step)}
          >
            ${say('change')}
          </button>
        </div>
        <dl>
          ${questions.map(
            (question) => html`<dt>${questionLabel(view, question)}</dt>
              ${said(view, question).map((line) => html`<dd>${line}</dd>`)}`,
          )}
        </dl>
      </div>`,
    )}`;
}

function said(view: View, question: Question): string[] {
  const { answers, say } = view;
  const { path, fact, members, gated } = question;
  if (path === 'members') {
    if (!answers.members) return [say('reason.unknown')];
    return answers.members.map(({ age }, index) =>
      typeof age === 'number' ? personName(view, index) : `${personName(view, index)}: ${say('reason.unknown')}`,
    );
  }
  if (!members) return [write(view, question, answers.facts[path])];
  const gate = answers.gates[fact];
  if (gated && gate !== 'some') return [gate === 'none' ? say('gate.none') : say('reason.unknown')];
  const lines = members.flatMap((index) => {
    const value = answers.members?.[index]?.[fact];
    const left = gated && !askedOfEach.has(fact) && (value === undefined || value === 'none');
    return left ? [] : [`${personName(view, index)}: ${write(view, question, value)}`];
  });
  return lines.length > 0 ? lines : [say('reason.unknown')]; // somebody, but nobody knows who
}

function write({ say, locale, judge }: View, { def }: Question, value: Answer | undefined): string {
  if (value === undefined || value === null) return say('reason.unknown');
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (def.type === 'region' && typeof value === 'string') return regionName(value);
  if (Array.isArray(value)) {
    const names = value.map((id) => judge.snapshot.programs.get(id)?.name ?? def.codes?.[id]);
    return names.length === 0 ? say('receives.none') : names.map((name) => (name ? text(name, locale) : '')).join(', ');
  }
  const code = def.codes?.[String(value)];
  return code ? text(code, locale) : value.toLocaleString('id-ID'); // points between thousands, in both languages
}
