/** The known word that a slip of the pen is nearest to, if one is near: at most two letters wrong, left out, added or swapped. */
export function suggest(typed: string, known: readonly string[]): string | undefined {
  const most = typed.length < 4 ? 1 : 2;
  const near = known
    .map((word) => ({ word, distance: distanceOf(typed.toLowerCase(), word) }))
    .filter(({ distance }) => distance <= most);
  return near.sort((a, b) => a.distance - b.distance)[0]?.word;
}

/** Optimal string alignment, row by row. */
function distanceOf(from: string, to: string): number {
  if (from.length > to.length + 2) return Number.POSITIVE_INFINITY; // far in any case, and may be as long as anybody likes
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row += 1) {
    const [above = [], twoAbove = []] = [rows[row - 1], rows[row - 2]];
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const costs = [(line[column - 1] ?? 0) + 1, (above[column] ?? 0) + 1, (above[column - 1] ?? 0) + same];
      line.push(Math.min(...costs, ...(swapped ? [(twoAbove[column - 2] ?? 0) + 1] : [])));
    }
    rows.push(line);
  }
  return rows[from.length]?.[to.length] ?? 0;
}
