import { childrenOf, findRegion, provinces, type Region, regionPath, searchRegions } from '@bansos-kit/core/regions';
import type { Village } from '@bansos-kit/villages';
import { knownPath } from '../known-path.ts';
import { UsageError } from '../usage-error.ts';

/** What `bansos region <code> --json` prints, and what the text is made from. */
export interface RegionReport {
  /** Digits without dots. */
  code: string;
  /** `null` when our tables do not hold the code. */
  region: Region | (Village & { level: 'village' }) | null;
  /** From the province down to what lies just above. */
  above: Region[];
  /** Where a retired code lies today: a path, province first, for each code that took its place. */
  successors: Region[][];
  /** How many regions lie right below, by whether their code is in use. */
  childCount: { current: number; retired: number };
  /** What an unfinished code, of 1, 3 or 5 digits, can become. */
  candidates?: Region[];
  /** With `--children`. */
  children?: Region[];
  /** With `--villages`. */
  villages?: Village[];
}

/** Finds a code of any level. */
export async function lookUp(code: string, lists: { children: boolean; villages: boolean }): Promise<RegionReport> {
  if (/^\d{10}$/.test(code)) return lookUpVillage(code, lists);
  const region = findRegion(code);
  const report: RegionReport = {
    code,
    region: provinces().find((province) => province.code === code) ?? region ?? null,
    above: knownPath(code.slice(0, -1)),
    successors:
      region?.status === 'retired' ? region.retirement.successors.map((successor) => regionPath(successor)) : [],
    childCount: { current: childrenOf(code).length, retired: childrenOf(code, { status: 'retired' }).length },
  };
  if (!region) return [1, 3, 5].includes(code.length) ? { ...report, candidates: becoming(code) } : report;
  if (lists.children) {
    if (region.level === 'district') throw new UsageError(({ usage }) => usage.childrenOfDistrict);
    report.children = childrenOf(code, { status: region.status });
  }
  if (lists.villages) {
    if (region.level === 'province') throw new UsageError(({ usage }) => usage.villagesOfProvince);
    const { villagesOf } = await import('@bansos-kit/villages'); // only then: it has a table of its own
    report.villages = await villagesOf(code);
  }
  return report;
}

/** The search says it too, but how it found a region is of no interest here. */
function becoming(code: string): Region[] {
  return searchRegions(code, { status: 'any' }).map(({ match: _, matchedName: __, ...region }) => region);
}

async function lookUpVillage(code: string, lists: { children: boolean; villages: boolean }): Promise<RegionReport> {
  if (lists.children || lists.villages) throw new UsageError(({ usage }) => usage.belowVillage);
  const { findVillage } = await import('@bansos-kit/villages');
  const village = await findVillage(code);
  return {
    code,
    region: village ? { ...village, level: 'village' } : null,
    above: knownPath(code.slice(0, 6)),
    successors: [],
    childCount: { current: 0, retired: 0 },
  };
}
