import { nationalCatalog } from '@bansos-kit/core/catalog';
import type { Source } from '@bansos-kit/core/policy';
import {
  type Decile,
  type DecileLabel,
  type DecileMeaning,
  type DecilePrograms,
  decileMeaning,
  deciles,
  type PovertyLine,
  povertyLine,
  programsForDecile,
  type SpendingClass,
  spendingClass,
  welfareSource,
} from '@bansos-kit/core/welfare';
import { citedIn } from '../cited-sources.ts';

type KnownLabel = Exclude<DecileLabel, { kind: 'unknown' }>;

export interface WelfareQuestion {
  asOf: string;
  /** Rupiah per person a month. */
  perHead?: number;
  province?: { code: string; name: string };
  decile?: KnownLabel;
}

/** What `bansos welfare --json` prints, and what the text is made from. Texts are in both languages. */
export interface WelfareReport {
  asOf: string;
  perHead?: number;
  province?: { code: string; name: string };
  /** Absent where only a decile was asked for; `null` where none had been published. */
  line?: PovertyLine | null;
  /** With `--per-head`, where there is a line. */
  spending?: Omit<SpendingClass, 'line'>;
  /** With `--decile`. */
  decile?: DecileReport;
  /** Everything that is cited, by id. */
  sources: Record<string, Source>;
}

export interface DecileReport {
  label: KnownLabel;
  /** Of a single decile. */
  about?: Decile;
  meaning: Pick<DecileMeaning, 'is' | 'isNot' | 'setBy' | 'rhythm' | 'updating'>;
  /** Where there is a decile: which programmes ask for it. */
  programs?: DecilePrograms;
}

export function reportOn({ asOf, perHead, province, decile }: WelfareQuestion): WelfareReport {
  const where = { asOf, ...(province && { province: province.code }) };
  const onlyDecile = decile !== undefined && perHead === undefined && province === undefined;
  const found = perHead === undefined ? undefined : spendingClass(perHead, where);
  const { line: _, ...spending } = found ?? {};
  const parts = {
    asOf,
    ...(perHead !== undefined && { perHead }),
    ...(province && { province }),
    ...(!onlyDecile && { line: povertyLine(where) ?? null }),
    ...(found && { spending: spending as Omit<SpendingClass, 'line'> }),
    ...(decile && { decile: aboutDecile(decile, asOf) }),
  };
  return { ...parts, sources: citedIn(parts, (id) => welfareSource(id) ?? nationalCatalog.sources[id]) };
}

function aboutDecile(label: KnownLabel, asOf: string): DecileReport {
  const { is, isNot, setBy, rhythm, updating } = decileMeaning();
  const about = label.kind === 'decile' ? deciles()[label.decile - 1] : undefined;
  const asked = label.kind === 'decile' ? label.decile : label.kind === 'range' ? label : undefined;
  return {
    label,
    ...(about && { about }),
    meaning: { is, isNot, setBy, rhythm, updating },
    ...(asked !== undefined && { programs: programsForDecile(asked, { asOf }) }),
  };
}
