/**
 * A region code as the ministry prints it.
 *
 * @example
 * dotted('320411') //=> '32.04.11'
 */
export function dotted(code: string): string {
  return code.replace(/(..)(?=.)/g, '$1.');
}
