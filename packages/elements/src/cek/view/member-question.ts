import { html, nothing, type TemplateResult } from 'lit';
import { type Gate, withGate, withMember } from '../flow/answers.ts';
import { askedOfEach } from '../flow/steps.ts';
import type { Question } from '../flow/walk.ts';
import { checkbox, group, number, radios, select } from './fields.ts';
import { text, type View } from './view.ts';

/** A question about members: "does anybody …?" where that can be asked, then who. */
export function memberQuestion(view: View, question: Question): TemplateResult {
  const { path, fact, def, gated } = question;
  const { say, answers, locale } = view;
  const hint = def.ask?.help && text(def.ask.help, locale);
  const label = memberLabel(view, question);
  if (!gated) return group({ id: path, label, hint }, each(view, question));
  const gate = answers.gates[fact];
  const restIsNo = !askedOfEach.has(fact);
  return html`${radios({
    id: path,
    label,
    hint,
    options: [
      { value: 'none', label: say('gate.none') },
      { value: 'some', label: say('gate.some') },
      { value: 'unknown', label: say('unknown') },
    ],
    picked: gate,
    pick: (value) => view.change((answers) => withGate(answers, fact, value as Gate)),
  })}
  ${
    gate === 'some'
      ? html`<div class="who">
          ${group({ id: `${path}-who`, label: say(restIsNo ? 'gate.rest' : 'gate.each') }, each(view, question))}
        </div>`
      : nothing
  }`;
}

export function memberLabel({ words, say, locale }: View, { fact, def }: Question): string {
  const key = `ask.${fact}`;
  return words(key) ? say(key) : text(def.ask?.text ?? def.label, locale);
}

function each(view: View, { fact, def, members = [] }: Question): TemplateResult {
  return html`<div class="choices">${members.map((index) => one(view, fact, def, index))}</div>`;
}

function one(view: View, fact: string, def: Question['def'], index: number): TemplateResult {
  const { answers, say, locale } = view;
  const value = answers.members?.[index]?.[fact];
  const id = `members.${index}.${fact}`;
  const label = personName(view, index);
  if (def.type === 'boolean') {
    return checkbox(label, value === true, (on) =>
      view.change((answers) => withMember(answers, index, fact, on ? true : undefined)),
    );
  }
  if (def.type === 'integer') {
    const { min, max } = def;
    const known = typeof value === 'number' ? value : undefined;
    return number(view, {
      id,
      label,
      min,
      max,
      value: known,
      save: (found) => (answers) => withMember(answers, index, fact, found),
    });
  }
  const codes = Object.entries(def.codes ?? {}).map(([value, label]) => ({ value, label: text(label, locale) }));
  const rest = askedOfEach.has(fact) || !def.codes?.['none'] ? [{ value: '', label: say('choose') }] : [];
  return select({
    id,
    label,
    options: [...rest, ...codes, { value: 'unknown', label: say('unknown') }],
    picked: value === null ? 'unknown' : ((value as string | undefined) ?? (rest.length > 0 ? '' : 'none')),
    pick: (code) =>
      view.change((answers) =>
        withMember(answers, index, fact, code === '' ? undefined : code === 'unknown' ? null : code),
      ),
  });
}

/** Nobody is asked for a name: a place in the list and the age are enough to tell people apart. */
export function personName({ answers, say }: View, index: number): string {
  const age = answers.members?.[index]?.age;
  const n = index + 1;
  return typeof age === 'number' ? say('person.age', { n, age }) : say('person', { n });
}
