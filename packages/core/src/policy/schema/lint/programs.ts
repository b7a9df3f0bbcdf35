import type { Figure, Program } from '../../types.ts';
import type { Path } from '../path.ts';
import { formatPath } from '../path.ts';
import { lintAmount } from './amount.ts';
import { lintCond } from './cond.ts';
import type { Linter } from './linter.ts';
import { lintTimeline } from './timeline.ts';

export function lintPrograms(linter: Linter): void {
  lintNames(linter);
  linter.catalog.programs.forEach((program, index) => {
    lintProgram(linter, program, ['programs', index]);
  });
}

export function lintRules(linter: Linter): void {
  for (const [id, rule] of Object.entries(linter.catalog.rules)) {
    lintTimeline(linter, rule.versions, ['rules', id, 'versions'], (cond, at) => {
      lintCond(linter, cond, { reasons: new Map() }, at);
    });
  }
}

function lintProgram(linter: Linter, program: Program, path: Path): void {
  linter.resolve('glossary', program.category, [...path, 'category']);
  lintTimeline(linter, program.eligibility, [...path, 'eligibility'], (cond, at) => {
    lintCond(linter, cond, { reasons: new Map() }, at);
  });
  lintTimeline(linter, program.amounts ?? [], [...path, 'amounts'], (amount, at) => {
    if (amount.stagesPerYear !== undefined && (amount.per !== 'year' || amount.stagesPerYear < 1)) {
      linter.report('stages-per-year', [...at, 'stagesPerYear'], { per: amount.per });
    }
    lintAmount(linter, amount.of, { reasons: new Map() }, [...at, 'of']);
  });
  for (const [kind, timeline] of Object.entries(program.prose ?? {})) {
    lintTimeline(linter, timeline, [...path, 'prose', kind], () => {});
  }
  lintFigures(linter, program.targets, 'targets', path);
  lintFigures(linter, program.budgets, 'budgets', path);
}

function lintFigures(linter: Linter, figures: Figure[] | undefined, list: 'targets' | 'budgets', path: Path): void {
  figures?.forEach(({ unit, cite }, index) => {
    const at = [...path, list, index];
    linter.cites(cite, [...at, 'cite']);
    if ((unit === 'rupiah') !== (list === 'budgets')) linter.report('figure-unit', [...at, 'unit'], { list, unit });
  });
}

/** An id is for good, in links and in other catalogs: no two programmes answer to the same one. */
function lintNames(linter: Linter): void {
  const ids = new Map<string, string>();
  const aliases = new Map<string, string>();
  linter.catalog.programs.forEach(({ id }, index) => {
    const path = ['programs', index, 'id'];
    const first = ids.get(id);
    if (first !== undefined) linter.report('duplicate-program', path, { id, first });
    else ids.set(id, formatPath(path));
  });
  linter.catalog.programs.forEach((program, index) => {
    program.aliases?.forEach((alias, place) => {
      const path = ['programs', index, 'aliases', place];
      const first = aliases.get(alias);
      if (ids.has(alias)) linter.report('alias-is-id', path, { alias });
      else if (first !== undefined) linter.report('duplicate-alias', path, { alias, first });
      else aliases.set(alias, formatPath(path));
    });
  });
}
