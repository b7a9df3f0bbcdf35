/** `1.2.3` (exactly that), `^1.2` (compatible with it) or `>=1.2`. No other range is understood. */
export const semverRange = /^(?:\d+\.\d+\.\d+|(?:\^|>=)\d+(?:\.\d+(?:\.\d+)?)?)$/;

type Version = readonly [major: number, minor: number, patch: number];

/**
 * Whether a version is in a range, by the rules of semver; of 0.x, each minor version is a new one. A pre-release counts
 * as the version that it leads to.
 *
 * @example satisfies('1.4.0', '^1.2') //=> true
 * @example satisfies('0.4.0', '^0.3') //=> false
 */
export function satisfies(version: string, range: string): boolean {
  const found = read(version);
  const wanted = read(range.replace(/^(?:\^|>=)/, ''));
  const order = compare(found, wanted);
  if (range.startsWith('>=')) return order >= 0;
  if (!range.startsWith('^')) return order === 0;
  return order >= 0 && compare(found, nextBreaking(wanted, range.split('.').length)) < 0;
}

/** `^0.3` ends at 0.4.0, `^0.0.3` at 0.0.4, `^0` at 1.0.0. */
function nextBreaking([major, minor, patch]: Version, written: number): Version {
  if (major > 0 || written === 1) return [major + 1, 0, 0];
  if (minor > 0 || written === 2) return [0, minor + 1, 0];
  return [0, 0, patch + 1];
}

function read(text: string): Version {
  const [major = 0, minor = 0, patch = 0] = text.split(/[-+]/, 1).join('').split('.').map(Number);
  return [major, minor, patch];
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
