import { provinceFacts } from '../generated/regions-provinces.ts';
import type { Province } from './types.ts';
import { upperRegion, upperTable } from './upper.ts';

/**
 * The 38 provinces in code order, with short and English name, capital, time zone, ISO 3166-2 and BPS code.
 *
 * @example
 * provinces().find(({ shortName }) => shortName === 'Jabar')?.code; //=> '32'
 */
export function provinces(): Province[] {
  const lines = provinceFacts.split('\n');
  return [...upperTable().provinces.keys()].map((code, place) => {
    const [
      shortName,
      englishName,
      iso,
      bps,
      bpsBefore,
      capital,
      islandGroup,
      timeZone,
      ianaZone,
      foundingLaw,
      foundedOn,
    ] = (lines[place] ?? '').split('|');
    return {
      ...upperRegion(code),
      shortName,
      englishName,
      iso: `ID-${iso}`,
      bpsCode: bps || code,
      bpsCodeBefore2022: bpsBefore === '-' ? null : bpsBefore || code,
      capital,
      islandGroup,
      timeZone,
      ianaZone,
      foundingLaw,
      foundedOn,
    } as Province;
  });
}
