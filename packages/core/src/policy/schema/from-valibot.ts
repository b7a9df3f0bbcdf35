import type { BaseIssue } from 'valibot';
import type { CatalogIssue } from './issue.ts';
import { kindOf, shown } from './kind-of.ts';
import { nearest } from './nearest.ts';
import { formatPath, type Path } from './path.ts';

/** What other languages call an operator. */
const otherNames: Record<string, string> = {
  and: 'all',
  or: 'any',
  '=': 'eq',
  '==': 'eq',
  '===': 'eq',
  '!=': 'ne',
  '!==': 'ne',
  '<': 'lt',
  '<=': 'lte',
  '>': 'gt',
  '>=': 'gte',
};

const kinds: Record<string, string> = {
  string: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  union: 'boolean, number, text',
};

/** The known keys of a text: without the first of them it is not missing just any key. */
const textKeys = 'id en';

/** Our issues for one of valibot's: one, or one a key where several keys of an object are unknown. */
export function fromValibot(issue: BaseIssue<unknown>, json: unknown): CatalogIssue[] {
  const items = issue.path ?? [];
  const path: Path = items.map(({ key }) => key as string | number);
  const last = items.at(-1);
  const at = formatPath(path);
  const found = shown(issue.input);
  if (issue.kind === 'validation') return [fromValidation(issue, at, found)];

  if (issue.type === 'strict_object' && last?.origin === 'key') {
    const key = String(last.key);
    const known = issue.message.split(' ');
    if (issue.expected !== 'never') {
      if (issue.message === textKeys) return [{ code: 'missing-indonesian', path: at, params: {} }];
      return [{ code: 'missing-key', path: at, params: { key } }];
    }
    return Object.keys(last.input as object)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        code: 'unknown-key',
        path: formatPath([...path.slice(0, -1), name]),
        params: { key: shown(name), known: known.join(', ') },
        ...hint(nearest(name, known)),
      }));
  }

  const known = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
  if (issue.type === 'variant' && items.length > 0 && known.length > 0) {
    if (issue.input === undefined) return [{ code: 'missing-key', path: at, params: { key: 'op' } }];
    const params = { found, known: known.join(', ') };
    const other = Object.hasOwn(otherNames, found) ? otherNames[found] : undefined;
    return [{ code: 'unknown-op', path: at, params, ...hint(other ?? nearest(found, known)) }];
  }
  if (last?.key === 'schema') return [{ code: 'schema-version', path: at, params: { found } }];
  if (issue.type === 'picklist' || issue.type === 'literal') {
    const choices = known.length > 0 ? known : [String(issue.expected)];
    const params = { found, known: choices.join(', ') };
    return [{ code: 'unknown-choice', path: at, params, ...hint(nearest(found, choices)) }];
  }
  const expected = kinds[issue.type] ?? 'object';
  return [{ code: 'wrong-type', path: at, params: { expected, found: kindOf(valueAt(json, path)) } }];
}

/** Not `issue.input`, which of a list in place of an object is `null`. */
const valueAt = (json: unknown, path: Path): unknown =>
  path.reduce((value, key) => (value as Record<string, unknown>)[key], json);

const hint = (word: string | undefined) => (word === undefined ? {} : { hint: word });

function fromValidation(issue: BaseIssue<unknown>, path: string, found: string): CatalogIssue {
  const [code = '', form = ''] = issue.message.split(' ');
  const params = code === 'id-form' ? { id: found, form } : { found };
  return { code, path, params } as CatalogIssue;
}
