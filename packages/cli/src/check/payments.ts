import type { Catalog, Facts, Source } from '@bansos-kit/core/policy';
import { type Payments, paymentsFor, scheduleInfo, scheduleSource } from '@bansos-kit/core/schedule';
import { citedIn } from '../cited-sources.ts';

/** What `bansos check --payments` adds, by the written criteria alone. Texts are in both languages. */
export interface PaymentsReport extends Payments {
  /** How far the sources of the schedules reach. */
  evidenceUntil: string;
}

/** The report, and whatever it cites: some of the catalog, some of the schedules. */
export interface CitedPayments {
  report: PaymentsReport;
  sources: Record<string, Source>;
}

/** Of the programmes asked for, or of all. */
export function paymentsOf(facts: Facts, catalog: Catalog, asOf: string, asked: string[]): CitedPayments {
  const { programs, ...about } = paymentsFor(facts, { asOf, catalog });
  const told = programs.filter(({ program }) => asked.length === 0 || asked.includes(program));
  return {
    report: { ...about, evidenceUntil: scheduleInfo.evidenceUntil, programs: told },
    sources: citedIn(told, (id) => catalog.sources[id] ?? scheduleSource(id)),
  };
}
