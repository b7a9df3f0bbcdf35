import { html, nothing, type TemplateResult } from 'lit';
import { withMember, withMemberCount, withoutMember } from '../flow/answers.ts';
import { group, number, select } from './fields.ts';
import type { View } from './view.ts';

/** As many as one family card has had room for. */
const most = 20;

const ageField = (at: number) => `members.${at}.age`;

/** How many people, and how old. An age is enough: the date of birth is not asked. */
export function familyList(view: View): TemplateResult {
  const { answers, say } = view;
  const { members } = answers;
  const counts = Array.from({ length: most }, (_, at) => String(at + 1));
  return html`${select({
    id: 'members',
    label: say('members.count'),
    hint: say('members.count.hint'),
    options: [
      { value: '', label: say('choose') },
      ...counts.map((n) => ({ value: n, label: say('members.people', { n }) })),
      { value: 'unknown', label: say('unknown') },
    ],
    picked: members === null ? 'unknown' : members === undefined ? '' : String(members.length),
    pick: (n) =>
      view.change((answers) => withMemberCount(answers, n === '' ? undefined : n === 'unknown' ? null : Number(n))),
  })}
  ${
    members?.length
      ? group(
          { id: 'ages', label: say('members.ages'), hint: say('members.ages.hint') },
          html`<div class="ages">
            ${members.map(
              ({ age }, at) => html`<div class="field">
                ${number(view, {
                  id: ageField(at),
                  label: say('members.age', { n: at + 1 }),
                  min: 0,
                  max: 130,
                  value: typeof age === 'number' ? age : undefined,
                  save: (value) => (answers) => withMember(answers, at, 'age', value),
                })}
                ${members.length > 1 ? leave(view, at, members.length) : nothing}
              </div>`,
            )}
          </div>`,
        )
      : nothing
  }`;
}

/** The name of the button holds the place only: an age is an answer, and answers stand in no attribute. */
function leave(view: View, at: number, count: number): TemplateResult {
  const words = view.say('members.remove');
  return html`<button
    type="button"
    class="button"
    part="button"
    aria-label="${words}: ${view.say('person', { n: at + 1 })}"
    @click=${({ target }: Event) => {
      for (let to = at; to < count; to++) {
        view.type(ageField(to), view.typed.get(ageField(to + 1)) ?? { text: '' }, (answers) => answers); // all move up
      }
      view.change((answers) => withoutMember(answers, at));
      // The button is somebody else's now, or gone. A screen reader says how many people there are.
      ((target as Element).getRootNode() as ShadowRoot).getElementById('members')?.focus();
    }}
  >
    ${words}
  </button>`;
}
