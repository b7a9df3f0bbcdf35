import { provinces, regencies } from '@bansos-kit/core/regions';
import { html, type TemplateResult } from 'lit';
import { type Answer, type Answers, upperDeciles, withFact } from '../flow/answers.ts';
import { receivable } from '../flow/receivable.ts';
import type { Question } from '../flow/walk.ts';
import { familyList } from './family-list.ts';
import { checkbox, group, number, type Option, radios, select } from './fields.ts';
import { memberLabel, memberQuestion } from './member-question.ts';
import { text, type View } from './view.ts';

/** How a question is put: its own control by the kind of fact, and always a way to say that one does not know. */
export function questionView(view: View, question: Question): TemplateResult {
  const { path, def } = question;
  if (question.members) return memberQuestion(view, question);
  if (path === 'members') return familyList(view);
  if (def.type === 'region') return region(view, path);
  if (def.type === 'codes') return codes(view, question);
  const put = (answer: Answer | undefined) => view.change((answers) => withFact(answers, path, answer));
  const value = view.answers.facts[path];
  if (def.type === 'integer') return integer(view, question, value, put);
  return single(view, question, value, put);
}

/** The question itself, in words. */
export function questionLabel(view: View, question: Question): string {
  if (question.path === 'members') return view.say('members.count');
  return question.members ? memberLabel(view, question) : wording(view, question).label;
}

const wording = (view: View, { path, def }: Question) => ({
  id: path,
  label: text(def.ask?.text ?? def.label, view.locale),
  hint: def.ask?.help && text(def.ask.help, view.locale),
});

function single(view: View, question: Question, value: Answer | undefined, put: (answer: Answer | undefined) => void) {
  const { locale, say } = view;
  const yesNo = { yes: say('yes'), no: say('no') };
  const codes = question.def.codes;
  const options: Option[] = Object.entries(codes ?? yesNo).map(([value, label]) => ({
    value,
    label: typeof label === 'string' ? label : text(label, locale),
  }));
  const picked =
    value === null ? 'unknown' : typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value as string | undefined);
  return radios({
    ...wording(view, question),
    options: [...options, { value: 'unknown', label: say('unknown') }],
    picked,
    pick: (code) => put(code === 'unknown' ? null : codes ? code : code === 'yes'),
  });
}

function integer(view: View, question: Question, value: Answer | undefined, put: (answer: Answer | undefined) => void) {
  const { def, path } = question;
  const { min = 0, max } = def;
  const asked = wording(view, question);
  if (max !== undefined && max - min < 20) {
    const numbers = Array.from({ length: max - min + 1 }, (_, at) => String(min + at));
    return select({
      ...asked,
      options: [
        { value: '', label: view.say('choose') },
        ...numbers.flatMap((value) => [
          ...(value === '6' && path === 'decile' ? [{ value: upperDeciles, label: view.say('decile.upper') }] : []),
          { value, label: value },
        ]),
        { value: 'unknown', label: view.say('unknown') },
      ],
      picked: value === null ? 'unknown' : value === undefined ? '' : String(value),
      pick: (code) =>
        put(code === '' ? undefined : code === 'unknown' ? null : code === upperDeciles ? code : Number(code)),
    });
  }
  const known = typeof value === 'number' ? value : undefined;
  const save = (found: number | undefined) => (answers: Answers) => withFact(answers, path, found);
  return html`<div class="field">
    ${number(view, { ...asked, min, max, value: known, save })}
    ${checkbox(view.say('unknown'), value === null, (on) => view.type(path, { text: '' }, (answers) => withFact(answers, path, on ? null : undefined)))}
  </div>`;
}

function region(view: View, path: string): TemplateResult {
  const { say, answers } = view;
  const value = answers.facts[path];
  const code = typeof value === 'string' ? value : '';
  const put = (answer: Answer | undefined) => view.change((answers) => withFact(answers, path, answer));
  const places = (rows: { code: string; name: string }[]) =>
    rows.map(({ code, name }) => ({ value: code, label: name }));
  return html`${select({
    id: path,
    label: say('region.province'),
    options: [{ value: '', label: say('choose') }, ...places(provinces()), { value: 'unknown', label: say('unknown') }],
    picked: value === null ? 'unknown' : code.slice(0, 2),
    pick: (picked) => put(picked === '' ? undefined : picked === 'unknown' ? null : picked),
  })}
  ${select({
    id: `${path}-regency`,
    label: say('region.regency'),
    off: code === '',
    options: [
      { value: '', label: code === '' ? say('region.first') : say('unknown') },
      ...(code === '' ? [] : places(regencies(code.slice(0, 2)))),
    ],
    picked: code.length > 2 ? code.slice(0, 4) : '',
    pick: (picked) => put(picked === '' ? code.slice(0, 2) : picked),
  })}`;
}

function codes(view: View, question: Question): TemplateResult {
  const { path, def } = question;
  const { answers, locale, say, judge } = view;
  const value = answers.facts[path];
  const list = Array.isArray(value) ? (value as readonly string[]) : undefined;
  const put = (answer: Answer | undefined) => view.change((answers) => withFact(answers, path, answer));
  const options = def.programs
    ? receivable(judge.snapshot, path).map(({ id, name }) => ({ value: id, label: text(name, locale) }))
    : Object.entries(def.codes ?? {}).map(([value, label]) => ({ value, label: text(label, locale) }));
  const flip = (code: string, on: boolean) => {
    const next = [...(list ?? []).filter((one) => one !== code), ...(on ? [code] : [])];
    put(next.length === 0 ? undefined : next); // unticking the last one is no "none"
  };
  return group(
    wording(view, question),
    html`<div class="choices">
      ${options.map(({ value, label }) => checkbox(label, list?.includes(value) === true, (on) => flip(value, on)))}
      ${checkbox(say('receives.none'), list?.length === 0, (on) => put(on ? [] : undefined))}
      ${checkbox(say('unknown'), value === null, (on) => put(on ? null : undefined))}
    </div>`,
  );
}
