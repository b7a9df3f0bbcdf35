/**
 * Takes the indentation out of the elements' templates, which a minifier leaves as they are.
 *
 * @type {import('./lighten.mjs').Step}
 */
export const flatLines = (path, text) => (/elements\/src\//.test(path) ? text.replace(/\n\s+/g, '\n') : text);
