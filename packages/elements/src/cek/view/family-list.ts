import { html, nothing, type TemplateResult } from 'lit';
import { withMember, withMemberCount } from '../flow/answers.ts';
import { group, number, select } from './fields.ts';
import type { View } from './view.ts';

/** As many as one family card has had room for. */
const most = 20;

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
            ${members.map(({ age }, at) =>
              number(view, {
                id: `members.${at}.age`,
                label: say('members.age', { n: at + 1 }),
                min: 0,
                max: 130,
                value: typeof age === 'number' ? age : undefined,
                save: (value) => (answers) => withMember(answers, at, 'age', value),
              }),
            )}
          </div>`,
        )
      : nothing
  }`;
}
