/** Writes a table: the first column to the left, figures to the right. */
export function table(head, lines) {
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column].length)));
  const write = (line) =>
    console.log(
      line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
    );
  write(head);
  console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const line of lines) write(line);
  console.log();
}
