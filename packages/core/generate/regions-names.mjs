import { ENDINGS, unpackName } from '../src/regions/names.ts';

/**
 * Writes a name the way src/regions/names.ts reads it.
 *
 * @param {string} name
 */
export function packName(name) {
  if (/[,;|\n]/.test(name)) throw new Error(`a separator in the name ${name}`);
  const packed = Object.entries(ENDINGS).reduce(
    (text, [letter, word]) => text.replace(new RegExp(` ${word}(?=[A-Z ]|$)`, 'g'), letter),
    name.toLowerCase(),
  );
  return unpackName(packed) === name ? packed : `=${name}`;
}
