import rows from '../data/documents.json' with { type: 'json' };
import type { GuideDocument } from './types.ts';

/**
 * The papers that steps of guides ask for, by the ids used there.
 *
 * @example guideDocuments().find(({ id }) => id === 'kk')?.name.id //=> 'KK (Kartu Keluarga) asli'
 */
export function guideDocuments(): readonly GuideDocument[] {
  return rows;
}
