import { bpsRegencies } from '../generated/regions-bps.ts';
import { findRegion } from './find-region.ts';
import { provinces } from './provinces.ts';
import type { CurrentRegion, Region } from './types.ts';
import { upperRegion, upperTable } from './upper.ts';

/** What a code of the statistics bureau means. */
export interface BpsRegion {
  /** The province or regency in use today, with its Kemendagri code. */
  region: CurrentRegion;
  /**
   * Which list of the bureau has the code: the one until the Papua split of 2022 (our table is as of 2020-2022), the one
   * since, or both. Under the old code of a province that was split stands what kept its name.
   */
  edition: 'until-2022' | 'since-2022' | 'both';
  /**
   * `high`: from the bureau's own bridging table of May 2022, and unchanged since. `medium`: provinces and regencies of
   * Papua, whose new codes come from two lists that agree, neither of them the bureau's publication.
   */
  confidence: 'high' | 'medium';
  /** The **other** place whose Kemendagri code has the same digits, if any: check which of the two lists a file uses. */
  alsoKemendagri: Region | null;
}

/**
 * Reads a province or regency code of the statistics bureau (BPS), which numbers many regencies otherwise than Kemendagri:
 * 180 of 514 BPS codes in use are the Kemendagri code, current or retired, of **another** regency. `undefined` for a code in neither list.
 *
 * @example
 * fromBpsCode('1101')?.region; //=> { code: '1109', name: 'Kabupaten Simeulue', … }
 * fromBpsCode('1101')?.alsoKemendagri?.name; //=> 'Kabupaten Aceh Selatan'
 * fromBpsCode('94')?.region.name; //=> 'Papua'
 */
export function fromBpsCode(code: string): BpsRegion | undefined {
  const digits = typeof code === 'string' ? code.trim() : '';
  const found = table().get(digits);
  const region = found && upperRegion(found.code);
  if (!region) return undefined;
  const twin = findRegion(digits);
  return {
    region,
    edition: found.edition,
    confidence: region.code.startsWith('9') ? 'medium' : 'high',
    alsoKemendagri: twin && twin.code !== region.code ? twin : null,
  };
}

interface BpsEntry {
  code: string;
  edition: BpsRegion['edition'];
}

let decoded: Map<string, BpsEntry> | undefined;

/** BPS code → Kemendagri code; no BPS code ever meant two places within the two lists. */
function table(): Map<string, BpsEntry> {
  if (decoded) return decoded;
  const entries = new Map<string, BpsEntry>();
  const add = (code: string, since: string, before: string | null) => {
    if (since === before) entries.set(since, { code, edition: 'both' });
    else {
      entries.set(since, { code, edition: 'since-2022' });
      if (before) entries.set(before, { code, edition: 'until-2022' });
    }
  };
  for (const { code, bpsCode, bpsCodeBefore2022 } of provinces()) add(code, bpsCode, bpsCodeBefore2022);
  const rows = bpsRegencies.split(',');
  for (const [place, code] of [...upperTable().regencies.keys()].entries()) {
    const [since, before] = (rows[place] || code).split('/');
    add(code, since ?? code, before ?? since ?? code);
  }
  decoded = entries;
  return entries;
}
