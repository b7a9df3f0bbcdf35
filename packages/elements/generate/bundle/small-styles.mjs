import ts from 'typescript';
import { edited } from './edit.mjs';

/**
 * Minifies the elements' style sheets, which are texts to a minifier of scripts.
 *
 * @param {{ transform(text: string, options: { loader: 'css'; minify: true }): Promise<{ code: string }> }} esbuild
 * @returns {import('./lighten.mjs').Step}
 */
export const smallStyles = (esbuild) => async (path, text) => {
  if (!/elements\/src\//.test(path) || !text.includes('css`')) return text;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  /** @type {ts.NoSubstitutionTemplateLiteral[]} */
  const sheets = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'css') {
      if (ts.isNoSubstitutionTemplateLiteral(node.template)) sheets.push(node.template); // one with holes is no style sheet yet
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  /** @type {[from: number, to: number, words: string][]} */
  const edits = [];
  for (const sheet of sheets) {
    const { code } = await esbuild.transform(sheet.text, { loader: 'css', minify: true });
    edits.push([sheet.getStart(file), sheet.end, `\`${code.trim().replaceAll('\\', '\\\\')}\``]);
  }
  return edited(text, edits);
};
