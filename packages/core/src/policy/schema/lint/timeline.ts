import type { Dating, Gap, IsoDate, Timeline } from '../../types.ts';
import type { Path } from '../path.ts';
import type { Linter } from './linter.ts';

/** The dates and the sources of each entry, and the order of the entries; `lintValue` is for what is dated. */
export function lintTimeline<T>(
  linter: Linter,
  timeline: Timeline<T>,
  path: Path,
  lintValue: (value: T, path: Path) => void,
): void {
  timeline.forEach((entry, index) => {
    const at = [...path, index];
    linter.cites(entry.cite, [...at, 'cite']);
    lintOrder(linter, timeline[index - 1], entry, at);
    if ('gap' in entry) return;
    lintDating(linter, entry, at);
    lintValue(entry.value, [...at, 'value']);
  });
}

type Span = Pick<Dating | Gap, 'validFrom' | 'validTo'>;

function lintOrder(linter: Linter, before: Span | undefined, { validFrom, validTo }: Span, path: Path): void {
  if (validTo !== undefined && validTo < validFrom) {
    linter.report('timeline-backwards', [...path, 'validTo'], { validFrom, validTo });
  }
  if (!before) return;
  const at = [...path, 'validFrom'];
  if (validFrom < before.validFrom) linter.report('timeline-order', at, { validFrom, before: before.validFrom });
  else if (before.validTo === undefined) {
    const openPath = [...path.slice(0, -1), Number(path.at(-1)) - 1];
    linter.report('timeline-open', openPath, { until: shiftDay(validFrom, -1) });
  } else if (validFrom <= before.validTo) {
    linter.report('timeline-overlap', at, { validFrom, before: before.validTo });
  } else if (before.validTo >= before.validFrom && validFrom > shiftDay(before.validTo, 1)) {
    linter.report('timeline-hole', at, { from: shiftDay(before.validTo, 1), to: shiftDay(validFrom, -1) });
  }
}

function lintDating(linter: Linter, entry: Dating, path: Path): void {
  const { checkedOn, publishedOn, evidenceUntil } = entry;
  if (publishedOn !== undefined && checkedOn < publishedOn) {
    linter.report('checked-before-published', [...path, 'checkedOn'], { checkedOn, publishedOn });
  }
  if (evidenceUntil !== undefined && checkedOn < evidenceUntil) {
    linter.report('evidence-after-check', [...path, 'evidenceUntil'], { evidenceUntil, checkedOn });
  }
  entry.alternatives?.forEach(({ cite }, index) => {
    linter.cites(cite, [...path, 'alternatives', index, 'cite']);
  });
}

function shiftDay(date: IsoDate, days: number): IsoDate {
  const time = new Date(`${date}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return time.toISOString().replace(/T.*/, '');
}
