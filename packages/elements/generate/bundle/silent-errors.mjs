import ts from 'typescript';
import { edited } from './edit.mjs';

/**
 * Takes the sentences out of the errors of the core: they are for who calls it, and in a bundle only the elements do, which look
 * at the kind of an error and show words of their own.
 *
 * @type {import('./lighten.mjs').Step}
 */
export function silentErrors(path, text) {
  if (!/core\/src\/.*\.ts$/.test(path) || !/new (?:Range|Type)Error\(/.test(text)) return text;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  /** @type {[from: number, to: number][]} */
  const gone = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const { arguments: said } = ts.isNewExpression(node) ? node : { arguments: undefined };
    if (said?.length && /^(?:Range|Type)Error$/.test(/** @type {ts.NewExpression} */ (node).expression.getText(file))) {
      gone.push([said.pos, said.end]);
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return edited(text, gone);
}
