import type { EmbedToolStrings } from '../../i18n/embed/strings.ts';
import { fill } from '../../i18n/fill.ts';
import { fileNames } from '../../lib/embed/own-files.ts';
import type { Packed } from '../../lib/embed/pack.ts';
import { byId } from '../dom.ts';

/** What there is to download, and what the page says, with regional rules and without. */
export function startFiles(words: EmbedToolStrings): (packed: Packed | undefined) => void {
  const kinds = ['script', 'frame'] as const;
  const types = { script: 'text/javascript', frame: 'text/html' };
  let shown: Packed | undefined;
  let files: Record<(typeof kinds)[number], File> | undefined;
  for (const kind of kinds) byId(`embed-save-${kind}`).addEventListener('click', () => files && save(files[kind]));

  return (packed) => {
    if (packed === shown) return;
    shown = packed;
    for (const part of document.querySelectorAll<HTMLElement>('[data-rules]'))
      part.hidden = (part.dataset['rules'] === 'with') !== (packed !== undefined);
    if (!packed) return;
    const fileOf = (kind: (typeof kinds)[number]): File => {
      const file = new File([packed[kind]], fileNames(packed.id)[kind], { type: types[kind] });
      const values = { name: file.name, size: Math.ceil(file.size / 1000) };
      byId(`embed-save-${kind}`).textContent = fill(words.save[kind], values);
      return file;
    };
    files = { script: fileOf('script'), frame: fileOf('frame') };
  };
}

/** Lets the browser save a file that was made here. */
function save(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it only after a question to the person
}
