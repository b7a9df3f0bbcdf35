import { type Province, type Region, type RetiredRegion, regionDataInfo } from '@bansos-kit/core/regions';
import type { Village } from '@bansos-kit/villages';
import { longDate } from '../dates.ts';
import { knownPath } from '../known-path.ts';
import { columns, margin, page, paragraph } from '../layout.ts';
import type { Paint } from '../paint.ts';
import { dotted, nameUpwards } from '../regions-text.ts';
import type { Words } from '../words/words.ts';
import type { RegionReport } from './look-up.ts';

/** A region as a page of the terminal. */
export function showRegion(report: RegionReport, words: Words, paint: Paint): string {
  const { code, region, candidates = [], children, villages } = report;
  const text = words.region;
  if (region === null) {
    if (candidates.length > 0)
      return page([paragraph(text.canBecome(code)), columns(nameRows(candidates, words), [paint.cyan])]);
    const known = report.above.at(-1);
    const nearest = known ? [text.foundOnly(dotted(known.code), known.name ?? text.noName)] : [];
    const why = [2, 4, 6, 10].includes(code.length) ? text.doubt : text.lengths;
    return page([paragraph([text.notFound(dotted(code)), ...nearest, why].join(' '))]);
  }
  const name = region.name ?? text.noName;
  const source = paragraph(text.source(longDate(regionDataInfo.asOf, words.language)), paint.dim);
  const title = (line: string): string[] => [margin + paint.bold(line)];
  const blocks = [title(name), columns(factRows(region, report, words), [paint.dim])];
  if (children) {
    const counts = report.childCount.current === 0 ? text.retiredCount : text.count;
    const heading = children.length > 0 ? counts[levelBelow(region)](children.length) : text.none;
    blocks.push(
      ...list(
        children.map((child) => [dotted(child.code), child.name ?? text.noName]),
        heading,
        paint,
      ),
    );
  }
  if (villages) {
    const rows = villages.map((village) => [dotted(village.code), village.name, text.kinds[village.kind]]);
    blocks.push(...list(rows, villages.length > 0 ? text.count.village(villages.length) : text.none, paint));
  }
  return page([...blocks, source]);
}

function list(rows: string[][], title: string, paint: Paint): string[][] {
  const heading = [margin + paint.bold(title)];
  return rows.length === 0 ? [heading] : [heading, columns(rows, [paint.cyan])];
}

/** A retired code says so, because it may stand beside one in use. */
const nameRows = (regions: Region[], { nik, region }: Words): string[][] =>
  regions.map(({ code, name, status }) => [
    dotted(code),
    `${name ?? region.noName}${status === 'retired' ? ` (${nik.retired})` : ''}`,
  ]);

const levelBelow = ({ level }: { level: string }): 'regency' | 'district' =>
  level === 'province' ? 'regency' : 'district';

function factRows(region: NonNullable<RegionReport['region']>, report: RegionReport, words: Words): string[][] {
  const text = words.region;
  const rows = [
    [text.code, dotted(region.code)],
    [text.kind, text.kinds[kindOf(region)]],
  ];
  if ('status' in region) rows.push([text.status, region.status === 'current' ? text.current : text.retired]);
  if (report.above.length > 0) rows.push([text.within, nameUpwards(report.above, words)]);
  if (isProvince(region)) rows.push(...provinceRows(region, words));
  const { current, retired } = report.childCount;
  const below = levelBelow(region);
  const contents = [
    ...(current > 0 ? [text.count[below](current)] : []),
    ...(retired > 0 ? [text.retiredCount[below](retired)] : []),
  ];
  if (contents.length > 0) rows.push([text.contains, contents.join(', ')]);
  if ('retirement' in region) rows.push(...retirementRows(region, report, words));
  return rows;
}

function kindOf(region: Region | (Village & { level: 'village' })): keyof Words['region']['kinds'] {
  return region.level === 'regency'
    ? (region.kind ?? 'kabupaten')
    : region.level === 'village'
      ? region.kind
      : region.level;
}

const isProvince = (region: object): region is Province => 'iso' in region;

function provinceRows(province: Province, { region: text }: Words): string[][] {
  return [
    [text.otherNames, [province.shortName, province.englishName].filter((name) => name !== province.name).join(', ')],
    [text.capital, province.capital],
    [text.timeZone, `${province.timeZone} (${province.ianaZone})`],
    [text.otherCodes, `ISO ${province.iso}, BPS ${province.bpsCode}`],
  ].filter(([, value]) => value !== '');
}

function retirementRows({ retirement }: RetiredRegion, { successors }: RegionReport, words: Words): string[][] {
  const text = words.region;
  const { firstAbsent, lastListed, law, successorRegency, basis, successorBasis } = retirement;
  const rows = [
    [text.ended, text.endedBy(firstAbsent.title, law)],
    ...(lastListed ? [[text.lastListed, lastListed.title]] : []),
    ...successors.map((path, place) => [
      place === 0 ? text.now : '',
      `${dotted(path.at(-1)?.code ?? '')}  ${nameUpwards(path, words)}`,
    ]),
  ];
  if (successors.length === 0) {
    rows.push([
      text.now,
      successorRegency ? text.nowWithin(nameUpwards(knownPath(successorRegency), words)) : text.nowUnknown,
    ]);
  }
  const certainty = [text.basis[basis], ...(successorBasis ? [text.successorBasis[successorBasis]] : [])];
  rows.push([text.certainty, certainty.join(' ')]);
  return rows;
}
