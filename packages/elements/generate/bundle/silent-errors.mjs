import ts from 'typescript';
import { edited } from './edit.mjs';

/**
 * Takes the sentences out of the errors of the core: they are for who calls it, and in a bundle only the elements do, which look
 * at the kind of an error and show words of their own.
 *
 * @type {import('./lighten.mjs').Step}
 */
export function silentErrors(path, text) {
  if (!/core\/src\/.*\.ts$/.test(path) || !/(?:Range|Type)Error/.test(text)) return text;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  /** @type {[from: number, to: number][]} */
  const gone = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const said = sentenceOf(node, file);
    if (said?.length) gone.push([said.pos, said.end]);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return edited(text, gone);
}

/**
 * What a call hands to an error: to a new one, or from a class of errors to the one it is made of.
 *
 * @param {ts.Node} node
 * @param {ts.SourceFile} file
 */
function sentenceOf(node, file) {
  if (ts.isNewExpression(node)) return isKnown(node.expression, file) ? node.arguments : undefined;
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.SuperKeyword) return undefined;
  const own = ts.findAncestor(node, ts.isClassDeclaration);
  return own?.heritageClauses?.[0]?.types.some(({ expression }) => isKnown(expression, file))
    ? node.arguments
    : undefined;
}

/** @param {ts.Node} name @param {ts.SourceFile} file */
const isKnown = (name, file) => /^(?:Range|Type|Fact)Error$/.test(name.getText(file));
