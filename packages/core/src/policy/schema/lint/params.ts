import type { Param, Threshold, Timeline } from '../../types.ts';
import type { Path } from '../path.ts';
import type { Linter } from './linter.ts';
import { lintTimeline } from './timeline.ts';

export function lintParams(linter: Linter): void {
  for (const [id, param] of Object.entries(linter.catalog.params)) {
    lintValues(linter, param, param.values, ['params', id, 'values']);
    for (const [region, values] of Object.entries(param.regional ?? {})) {
      lintValues(linter, param, values, ['params', id, 'regional', region]);
    }
    const kinds = [param.values, ...Object.values(param.regional ?? {})].flat().map(kindOfEntry);
    if (kinds.includes('number') && kinds.includes('object')) linter.report('param-mixed', ['params', id], {});
  }
}

const kindOfEntry = (entry: Timeline<number | Threshold>[number]) => ('gap' in entry ? 'gap' : typeof entry.value);

function lintValues(linter: Linter, { unit }: Param, values: Timeline<number | Threshold>, path: Path): void {
  lintTimeline(linter, values, path, (given, at) => {
    const [value, place] = typeof given === 'object' ? [given.value, [...at, 'value']] : [given, at];
    if (unit !== 'percent' && !Number.isInteger(value)) linter.report('param-not-whole', place, { value, unit });
    if (value < 0) linter.report('param-negative', place, { value, unit });
  });
}
