import type { Catalog, Source } from '@bansos-kit/core/policy';
import { type Stage, scheduleSource } from '@bansos-kit/core/schedule';
import { lacking } from '../programs/complete.ts';

/**
 * Refuses stages from which a page would lack a text, a source or a date: each shortcoming with the stage and the field.
 *
 * @throws Error
 */
export function requireStagesComplete(
  stages: readonly Stage[],
  find: (id: string) => Source | undefined = scheduleSource,
): void {
  const missing = stages.flatMap((stage) => {
    const cited = Object.fromEntries(idsCitedIn(stage).flatMap((id) => [[id, find(id)]]));
    const catalog = { sources: cited, params: {}, rules: {} } as Pick<Catalog, 'sources' | 'params' | 'rules'>;
    const found = [
      ...lacking(stage, stage.id, catalog, new Set()),
      ...(isDay(stage.evidenceUntil) ? [] : [`${stage.id}.evidenceUntil: no date`]),
      ...[stage.announced, stage.firstPaid, stage.amount, ...stage.reach, ...(stage.alternatives ?? [])].flatMap(
        (part) => (part && part.cite.length === 0 ? [`${stage.id}: a part of it has no source`] : []),
      ),
      ...[stage.announced, stage.firstPaid].flatMap((window) =>
        window && !(isDay(window.from) && isDay(window.to)) ? [`${stage.id}: a window of it has no date`] : [],
      ),
    ];
    return found.map((line) => `stage ${line}`);
  });
  if (missing.length > 0) throw new Error(`The schedule lacks what its pages must show:\n${missing.join('\n')}`);
}

function idsCitedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'cite' && Array.isArray(inner) ? inner.map(({ source }) => String(source)) : idsCitedIn(inner),
  );
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
