import { type NikResult, normalizeNik, parseNik } from '@bansos-kit/core/nik';

/** What a page is told about the field. `partial`: fewer than 16 digits. `invalid`: it cannot be a NIK as it stands. */
export type NikState = 'empty' | 'partial' | 'wellformed' | 'suspect' | 'invalid';

export interface Verdict {
  state: NikState;
  /** How many digits were typed. */
  count: number;
  result: NikResult;
}

/** What a text in the field amounts to on a day. */
export function verdictOn(text: string, asOf: string): Verdict {
  const given = normalizeNik(text);
  const count = given.replace(/\D/g, '').length;
  const result = parseNik(text, { asOf });
  return { state: stateOf(given, count, result), count, result };
}

function stateOf(given: string, count: number, { status }: NikResult): NikState {
  if (given === '') return 'empty';
  if (status !== 'invalid') return status === 'valid' ? 'wellformed' : 'suspect';
  return count < 16 && /^\d+$/.test(given) ? 'partial' : 'invalid';
}
