import { readDay } from '../day.ts';
import type { Fact } from '../types.ts';
import { regionCode } from './id-forms.ts';
import type { FactIssue, FactIssueCode } from './issue.ts';
import { kindOf } from './kind-of.ts';
import { formatPath, type Path } from './path.ts';

export interface FactContext {
  /** Ids and aliases. */
  programs: ReadonlySet<string>;
  issues: FactIssue[];
}

export function factIssue(code: FactIssueCode, path: Path, expected: string, value: unknown): FactIssue {
  return { code, path: formatPath(path), expected, found: kindOf(value) };
}

/** A key that is no fact may be anything, a name or a NIK too: only what is written as facts are is shown. */
export function visiblePath(path: Path): Path {
  const key = String(path.at(-1));
  const isLikeFact = /^[a-z][A-Za-z0-9:-]{0,40}$/.test(key) && !/\d{5}/.test(key);
  return isLikeFact ? path : [...path.slice(0, -1), '?'];
}

/** Judges one given value; lists are judged member by member elsewhere. */
export function lintFactValue(value: unknown, fact: Fact, path: Path, { programs, issues }: FactContext): void {
  const report = (code: FactIssueCode, expected: string, at = path, given = value) => {
    issues.push(factIssue(code, at, expected, given));
  };
  const codes = Object.keys(fact.codes ?? {}).join(', ');
  switch (fact.type) {
    case 'boolean':
      if (typeof value !== 'boolean') report('wrong-type', 'boolean');
      return;
    case 'integer': {
      if (!Number.isSafeInteger(value)) {
        report('wrong-type', 'integer');
        return;
      }
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = fact;
      const isInside = (value as number) >= min && (value as number) <= max;
      if (!isInside) report('out-of-range', `${fact.min ?? '…'} – ${fact.max ?? '…'}`);
      return;
    }
    case 'date':
      if (typeof value !== 'string') report('wrong-type', 'date');
      else if (readDay(value) === 0) report('date', 'date');
      return;
    case 'region':
      if (typeof value !== 'string') report('wrong-type', 'region');
      else if (!regionCode.test(value)) report('region-code', 'region');
      return;
    case 'code':
      if (typeof value !== 'string') report('wrong-type', 'code');
      else if (!Object.hasOwn(fact.codes ?? {}, value)) report('unknown-code', codes);
      return;
    case 'codes':
      if (!Array.isArray(value)) {
        report('wrong-type', 'codes');
        return;
      }
      value.forEach((code: unknown, index) => {
        const at = [...path, index];
        if (typeof code !== 'string') report('wrong-type', 'code', at, code);
        else if (fact.programs && !programs.has(code)) report('unknown-program', 'program', at, code);
        else if (!fact.programs && !Object.hasOwn(fact.codes ?? {}, code)) report('unknown-code', codes, at, code);
      });
      return;
    case 'list':
      report('wrong-type', 'list');
  }
}
