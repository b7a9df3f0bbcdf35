import { povertyLine, spendingClasses } from '@bansos-kit/core/welfare';
import type { DecileStrings } from '../../i18n/deciles/strings.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/index.ts';
import { longDate } from '../dates.ts';
import { rupiah } from '../money.ts';
import { type Basis, lowest } from '../programs/basis.ts';
import type { Cited } from './cited.ts';
import { decimal } from './lines.ts';

export interface Classes {
  /** The month that the shares of the people are of. */
  sharePeriod: string;
  rows: { name: string; times: string; perHead: string; share: string }[];
  basis: Basis;
}

/** The classes of the World Bank, with what their bounds come to by the nation's line. */
export function classesOn(asOf: string, locale: Locale, strings: DecileStrings, cited: Cited): Classes {
  const line = povertyLine({ asOf });
  if (!line) throw new Error(`no poverty line was known on ${asOf}`);
  const classes = spendingClasses();
  const between = (from: number, below: number | undefined, write: (n: number) => string): string =>
    from === 0
      ? fill(strings.below, { n: write(below ?? 0) })
      : below === undefined
        ? fill(strings.from, { n: write(from) })
        : fill(strings.between, { from: write(from), below: write(below) });
  const money = (times: number): string => {
    const sum = Math.ceil(times * line.rupiah);
    return rupiah({ low: sum, high: sum }, locale);
  };
  return {
    sharePeriod: longDate(classes[0]?.share.on ?? '', locale),
    rows: classes.map(({ name, from, below, share }) => ({
      name: name[locale] ?? name.id,
      times: between(from, below, (n) => decimal(n, locale)),
      perHead: between(from, below, money),
      share: fill(strings.people, {
        percent: decimal(share.percent, locale),
        millions: decimal(share.millions, locale),
      }),
    })),
    basis: cited.basis({
      cite: [...classes.flatMap(({ cite }) => cite), ...line.cite],
      confidence: lowest([line.confidence, ...classes.flatMap((one) => [one.confidence, one.share.confidence])]),
    }),
  };
}
