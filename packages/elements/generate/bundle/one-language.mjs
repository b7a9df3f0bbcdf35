import ts from 'typescript';
import { edited } from './edit.mjs';

/**
 * Leaves one language in every object that has exactly the two keys `id` and `en`, which is how all words of the packages are
 * written, and the list of languages too.
 *
 * @param {'id' | 'en'} language
 * @returns {import('./lighten.mjs').Step}
 */
export const oneLanguage = (language) => (path, text) => {
  const kind = path.endsWith('.json') ? ts.ScriptKind.JSON : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, false, kind);
  /** @type {[from: number, to: number][]} */
  const gone = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const kept = ts.isObjectLiteralExpression(node) ? wordsIn(node, language) : undefined;
    if (kept) {
      const from = text.indexOf('{', node.pos) + 1;
      gone.push([from, kept.pos], [kept.end, node.end - 1]);
    }
    ts.forEachChild(kept ?? node, visit);
  };
  visit(file);
  return edited(text, gone);
};

/** @param {ts.ObjectLiteralExpression} node @param {'id' | 'en'} language */
function wordsIn({ properties }, language) {
  const named = new Map(properties.map((property) => [nameOf(property), property]));
  return properties.length === 2 && named.has('id') && named.has('en') ? named.get(language) : undefined;
}

/** @param {ts.ObjectLiteralElementLike} property */
const nameOf = ({ name }) => (name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined);
