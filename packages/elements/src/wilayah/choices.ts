import { provinces, regencies } from '@bansos-kit/core/regions';

export interface Choice {
  /** Kemendagri code without dots. */
  code: string;
  name: string;
}

export type Level = 'province' | 'regency' | 'district';

/** How many digits the code of a level has. */
export const digits: Record<Level, number> = { province: 2, regency: 4, district: 6 };

/** The districts of a regency. They are 40 kB and come apart: `@bansos-kit/elements/districts`. */
export type DistrictsOf = (regency: string) => readonly Choice[];

/** What can be chosen at a level, by the name; empty while the level above is open. */
export function choicesAt(level: Level, value: string, districtsOf: DistrictsOf | undefined): readonly Choice[] {
  if (level === 'province') return provinces();
  if (value.length < digits[level] - 2) return [];
  const above = value.slice(0, digits[level] - 2);
  if (level === 'district') return districtsOf?.(above) ?? [];
  return regencies().filter(({ code }) => code.startsWith(above));
}

/**
 * A code as it can be shown: digits only, and as far down as there is something to choose. A code out of use, or of a level that
 * is not asked, gives what is left of it; no code gives nothing.
 */
export function readCode(text: string, deepest: Level, districtsOf: DistrictsOf | undefined): string {
  const wanted = text.replaceAll('.', '');
  let value = '';
  for (const level of levelsTo(deepest)) {
    const code = wanted.slice(0, digits[level]);
    if (!choicesAt(level, value, districtsOf).some((choice) => choice.code === code)) return value;
    value = code;
  }
  return value;
}

export function levelsTo(deepest: Level): Level[] {
  const all: Level[] = ['province', 'regency', 'district'];
  return all.slice(0, all.indexOf(deepest) + 1);
}

/** The names of a code, from small to large. */
export function namesOf(value: string, districtsOf: DistrictsOf | undefined): string[] {
  const names = levelsTo('district').flatMap((level) =>
    value.length < digits[level]
      ? []
      : choicesAt(level, value, districtsOf)
          .filter(({ code }) => code === value.slice(0, digits[level]))
          .map(({ name }) => name),
  );
  return names.reverse();
}
