import type { AmountLine } from '@bansos-kit/core/policy';
import type { Box, Fill } from './strip.ts';

const fills: readonly Fill[] = ['gap', 'full', 'stripes', 'dashes', 'gap'];

/**
 * A row of boxes for each component of a sum: the rows stand one after the other, so that the last one ends at what they come to. Full is
 * what surely counts, striped what may, and broken lines are around what does not.
 */
export function stack(lines: readonly AmountLine[]): Box[][] {
  let from = 0;
  const rows = lines.map(({ each, counted, notCounted }) => {
    const [low, high] = [each.low * counted.low, each.high * counted.high];
    // Where it is open who counts, those left out of the highest sum are among the striped ones already.
    const out = Math.max(0, notCounted.length - (counted.high - counted.low));
    const row = [from, low, high - low, each.high * out];
    from += high;
    return row;
  });
  const widest = Math.max(...rows.map(total));
  return rows.map((row) =>
    [...row, widest - total(row)].flatMap((size, at) =>
      size > 0 ? [{ size: size / widest, fill: fills[at] ?? 'gap' }] : [],
    ),
  );
}

const total = (row: readonly number[]): number => row.reduce((sum, part) => sum + part, 0);
