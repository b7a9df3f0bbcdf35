import { readManifest } from './read-manifest.mjs';

/** @typedef {import('./read-manifest.mjs').Entry} Entry */

/**
 * The tables of the README: what each element takes, says and lets a page style, as the manifest has it.
 *
 * @returns {string}
 */
export function apiTables() {
  const elements = [...readManifest()].sort(([a], [b]) => (a < b ? -1 : 1));
  const shared = new Set(
    elements
      .map(([, { attributes = [] }]) => attributes)
      .reduce(inAll)
      .map(({ name }) => name),
  );
  const first = elements[0]?.[1];
  return [
    ...elements.flatMap(([tag, { attributes = [], members = [], events = [], slots = [], cssParts = [] }]) => {
      const named = new Set(attributes.flatMap(({ name, fieldName }) => [name, fieldName]));
      const others = members.filter(({ name, kind, static: own }) => !own && !named.has(name) && kind === 'field');
      return [
        `### \`<${tag}>\``,
        table(
          'Attribute',
          attributes.filter(({ name }) => !shared.has(name)),
        ),
        table(
          'Property only',
          others.filter(({ name }) => name !== 'messages' && name !== 'locale'),
        ),
        table(
          'Method',
          members.filter(({ kind, static: own }) => kind === 'method' && !own),
        ),
        table('Event', events),
        table(
          'Slot',
          slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
        ),
        `Parts: ${cssParts.map(({ name }) => `\`${name}\``).join(' ')}`,
      ];
    }),
    '### All elements',
    table('Attribute', first?.attributes?.filter(({ name }) => shared.has(name)) ?? []),
    table('Property only', first?.members?.filter(({ name }) => name === 'messages' || name === 'locale') ?? []),
    table('Custom property', first?.cssProperties ?? []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** @param {Entry[]} some @param {Entry[]} others */
const inAll = (some, others) => some.filter(({ name }) => others.some((other) => other.name === name));

/** @param {string} head @param {Entry[]} rows */
function table(head, rows) {
  if (rows.length === 0) return '';
  const lines = rows.map(
    ({ name, description = '' }) => `| \`${name}\` | ${description.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')} |`,
  );
  return [`| ${head} | |`, '| --- | --- |', ...lines].join('\n');
}
