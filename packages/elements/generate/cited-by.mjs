/**
 * The ids of all sources that a piece of data cites.
 *
 * @param {unknown} data
 * @returns {Set<string>}
 */
export function citedBy(data) {
  return new Set([...JSON.stringify(data).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => String(id)));
}
