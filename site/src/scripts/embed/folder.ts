import type { EmbedToolStrings } from '../../i18n/embed/strings.ts';
import { fill } from '../../i18n/fill.ts';
import { folderOf } from '../../lib/embed/own-files.ts';
import { byId } from '../dom.ts';

/** The folder of the office's files. What cannot be one is said beside the field, and the code has the one it began with. */
export function startFolder(words: EmbedToolStrings): () => string {
  const field = byId<HTMLInputElement>('embed-folder');
  return () => {
    const folder = folderOf(field.value);
    const isWrong = !folder && !'https://'.startsWith(field.value.trim()); // or it is still being typed
    field.setAttribute('aria-invalid', String(isWrong));
    byId('embed-folder-error').textContent = isWrong ? fill(words.folderWrong, { folder: field.defaultValue }) : '';
    return folder ?? field.defaultValue;
  };
}
