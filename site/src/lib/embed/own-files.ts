/** Where the files with regional rules stand on the office's own server, and what they are called. */
export interface OwnFiles {
  /** Ends with a slash: `/bansos/` or `https://dinsos.example/bansos/`. */
  folder: string;
  script: string;
  frame: string;
  /** Of the script. */
  integrity: string;
}

/** The script that lets a frame grow knows frames of ours by this word in their address. */
export const fileNames = (id: string): Pick<OwnFiles, 'script' | 'frame'> => ({
  script: `bansos-${id}.js`,
  frame: `sematan-${id}.html`,
});

/**
 * An address as people type it, for a file name to follow. None for another scheme, or a host without one: no page on https shows
 * what comes by http.
 *
 * @example
 * folderOf(' bansos') //=> '/bansos/'
 * folderOf('https://dinsos.example/x') //=> 'https://dinsos.example/x/'
 * folderOf('http://dinsos.example/x') //=> undefined
 */
export function folderOf(typed: string): string | undefined {
  const text = typed.trim().replace(/\/*$/, '/');
  if (hostOf(text)) return text;
  return /^\w+:|^\/\//.test(text) ? undefined : `/${text.replace(/^\//, '')}`;
}

/** The host of a folder on another server, as a policy names it; nothing for one's own. */
export function hostOf(folder: string): string | undefined {
  return /^https:\/\/[\w.:-]+(?=\/)/.exec(folder)?.[0];
}
