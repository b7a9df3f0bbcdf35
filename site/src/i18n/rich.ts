export type Piece = { kind: 'text' | 'strong' | 'place'; text: string };

/**
 * Cuts a sentence into plain text, `**strong**` text and `{places}`.
 *
 * @example
 * pieces('Situs **.go.id**') //=> [{ kind: 'text', text: 'Situs ' }, { kind: 'strong', text: '.go.id' }]
 */
export function pieces(sentence: string): Piece[] {
  const found: Piece[] = [];
  for (const [text, strong, place] of sentence.matchAll(/\*\*(.+?)\*\*|\{(\w+)\}|[^*{]+/g)) {
    if (strong) found.push({ kind: 'strong', text: strong });
    else if (place) found.push({ kind: 'place', text: place });
    else found.push({ kind: 'text', text });
  }
  return found;
}
