import type { Cite, Confidence, Text } from '../../policy/types.ts';
import { type CriteriaItem, criteriaLists } from './lists.ts';

export interface PovertyCriterion extends CriteriaItem {
  id: PovertyCriterionId;
}

export type PovertyCriterionId =
  | 'no-home'
  | 'no-steady-work'
  | 'food-fear'
  | 'food-share'
  | 'no-clothes'
  | 'floor'
  | 'walls'
  | 'toilet'
  | 'light';

/** `true`: it holds for the family. Absent, `undefined` and `null` mean unknown; that is never a no. */
export type PovertyAnswers = { readonly [criterion in PovertyCriterionId]?: boolean | null | undefined };

export interface PovertyScreening {
  criteria: (PovertyCriterion & { state: 'met' | 'unmet' | 'unknown' })[];
  /** How many of the nine; they add up to nine. */
  met: number;
  unmet: number;
  unknown: number;
  /** Whether every one has an answer. */
  complete: boolean;
  /** The count in words. It calls nobody poor. */
  summary: Text;
  /** Who decides, and what the count leaves open. */
  doesNotDecide: Text[];
  cite: Cite[];
  confidence: Confidence;
}

const doesNotDecide: Text[] = [
  {
    id: 'Kami tidak menemukan aturan yang menyebut berapa kriteria yang harus cocok, atau mana yang lebih berat.',
    en: 'We found no rule that says how many must hold, or which weigh more.',
  },
  {
    id: 'Yang memutuskan musyawarah desa atau kelurahan dan pemeriksaan di lapangan, bukan hitungan ini.',
    en: 'The village meeting and a check on the spot decide, not this count.',
  },
  {
    id: 'Desil DTSEN dihitung BPS dengan cara lain.',
    en: 'BPS works out the decile of DTSEN in another way.',
  },
];

const nine = () => criteriaLists()[0] as NonNullable<ReturnType<typeof criteriaLists>[0]>;

/**
 * The nine criteria of Kepmensos 262/HUK/2022 in our own words, from a village site: confidence medium.
 *
 * @example povertyCriteria()[0]?.text.id //=> 'Tidak punya tempat berteduh atau tempat tinggal sehari-hari.'
 */
export const povertyCriteria = (): PovertyCriterion[] => nine().items as PovertyCriterion[];

/**
 * Counts which of the nine criteria hold, do not, or are not known. A count, no verdict: no weighting is published, and the
 * village verifies. Keep the answers to yourself; they are never part of an error.
 *
 * @throws TypeError for a criterion that is none of the nine, or an answer other than true, false or unknown.
 * @example
 * const { met, unmet, unknown, complete } = screenPovertyCriteria({ floor: true, walls: false })
 * //=> { met: 1, unmet: 1, unknown: 7, complete: false }
 */
export function screenPovertyCriteria(answers: PovertyAnswers): PovertyScreening {
  const known = new Set<string>(povertyCriteria().map(({ id }) => id));
  for (const [id, answer] of Object.entries(answers)) {
    if (!known.has(id)) throw new TypeError('An answer is to no criterion of povertyCriteria().');
    if (answer !== null && answer !== undefined && typeof answer !== 'boolean') {
      throw new TypeError(`The answer to ${id} is neither true, false nor unknown.`);
    }
  }
  const criteria = povertyCriteria().map((criterion) => {
    const answer = answers[criterion.id];
    return { ...criterion, state: answer === true ? 'met' : answer === false ? 'unmet' : 'unknown' } as const;
  });
  const count = (state: string) => criteria.filter((one) => one.state === state).length;
  const [met, unmet, unknown] = [count('met'), count('unmet'), count('unknown')];
  const { cite, confidence } = nine();
  return {
    criteria,
    met,
    unmet,
    unknown,
    complete: unknown === 0,
    summary: {
      id: `Dari 9 kriteria: ${met} cocok, ${unmet} tidak cocok, ${unknown} belum diketahui. Ini hitungan, bukan penetapan.`,
      en: `Of 9 criteria: ${met} hold, ${unmet} do not, ${unknown} are not known. This is a count, not a decision.`,
    },
    doesNotDecide,
    cite,
    confidence,
  };
}
