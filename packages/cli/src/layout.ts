import { stripVTControlCharacters } from 'node:util';

/** Every line fits a terminal of this width. */
export const width = 80;
export const margin = '  ';

/** Breaks a text at spaces; a word longer than a line stands alone. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && lengthOf(line) + 1 + lengthOf(word) <= columns)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A paragraph within the margins. */
export function paragraph(text: string, paint: (line: string) => string = (line) => line): string[] {
  return wrap(text, width - margin.length).map((line) => margin + paint(line));
}

/** A text after a lead such as a mark or a label; its further lines stand under its first. The lead may be coloured. */
export function item(lead: string, text: string, paint: (line: string) => string = (line) => line): string[] {
  const indent = lengthOf(lead);
  return wrap(text, width - indent).map((line, place) => (place === 0 ? lead : ' '.repeat(indent)) + paint(line));
}

/** Sentences after bullets, their further lines aligned. */
export function bullets(sentences: string[], bullet = '•'): string[] {
  return sentences.flatMap((sentence) =>
    wrap(sentence, width - margin.length - 2).map((line, place) => `${margin}${place === 0 ? bullet : ' '} ${line}`),
  );
}

/**
 * Rows of cells in aligned columns. What does not fit the line wraps within the last column. A colour belongs to a whole
 * cell, so that no wrapped line ends inside one: give it as `paint`, by column.
 */
export function columns(rows: string[][], paint: ((text: string) => string)[] = []): string[] {
  const last = Math.max(0, ...rows.map((row) => row.length - 1));
  const widths = Array.from({ length: last }, (_, column) =>
    Math.max(0, ...rows.map((row) => lengthOf(row[column] ?? ''))),
  );
  const taken = widths.reduce((sum, cell) => sum + cell + gap.length, margin.length);
  return rows.flatMap((row) => {
    const tail = wrap(row[last] ?? '', width - taken);
    return tail.map((line, place) => {
      const cells = widths.map((cell, column) => (place === 0 ? (row[column] ?? '') : '').padEnd(cell));
      return (margin + [...cells, line].map((cell, column) => paint[column]?.(cell) ?? cell).join(gap)).trimEnd();
    });
  });
}

/**
 * Rows of cells in columns of given widths, each cell wrapped within its own. Together with the gaps between them they fill the
 * line: `2 + sum + 2 × (count − 1) ≤ 80`.
 */
export function table(rows: string[][], widths: number[], paint: ((text: string) => string)[] = []): string[] {
  return rows.flatMap((row) => {
    const cells = widths.map((cell, column) => wrap(row[column] ?? '', cell));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, place) => {
      const line = cells.map((lines, column) => {
        const text = lines[place] ?? '';
        const blanks = ' '.repeat(Math.max(0, (widths[column] ?? 0) - text.length));
        return (text && (paint[column]?.(text) ?? text)) + blanks;
      });
      return (margin + line.join(gap)).trimEnd();
    });
  });
}

/** Blocks of lines as a page of the terminal. */
export function page(blocks: string[][]): string {
  return `\n${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')}\n`;
}

const gap = '  ';

const lengthOf = (text: string): number => stripVTControlCharacters(text).length;
