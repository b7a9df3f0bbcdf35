import { findRegion, type Region } from '@bansos-kit/core/regions';

/** The regions of a code from the province down, as far as our tables go; unlike `regionPath`, also of an unknown code. */
export function knownPath(code: string): Region[] {
  return [2, 4, 6].flatMap((length) => (code.length < length ? [] : (findRegion(code.slice(0, length)) ?? [])));
}
