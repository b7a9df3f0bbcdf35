import { expect, it } from 'vitest';
import gaps from './data/gaps.json' with { type: 'json' };
import { allStages } from './table.ts';

/**
 * The research behind the calendar has 63 rows, by programme, year and stage. Eleven rest on memory alone and are left out:
 *
 * - PKH 2023, stages after the first;
 * - Sembako 2019 and 2022, stages 2 to 4;
 * - BLT Desa 2020 (two rows) and 2021 to 2025;
 * - rice 2023 and 2024;
 * - Prakerja 2020, 2023 and 2025.
 *
 * The other 52 are here, each with what became of it.
 */
const rows: Record<string, string[]> = {
  'pkh 2019 1-4': ['pkh-2019-1', 'pkh-2019-2', 'pkh-2019-3', 'pkh-2019-4'],
  'pkh 2020 1': ['pkh-2020-1'],
  'pkh 2020 monthly': ['pkh-2020-monthly'],
  'pkh 2021 1-4': ['pkh-2021-1', 'pkh-2021-2', 'pkh-2021-3', 'pkh-2021-4'],
  'pkh 2022 1-4': ['pkh-2022-1', 'pkh-2022-2', 'pkh-2022-3', 'pkh-2022-4'],
  'pkh 2023 1, card': ['pkh-2023-1'],
  'pkh 2023 1, post': ['pkh-2023-1-pos'],
  'pkh 2024 1-3': ['pkh-2024-1', 'pkh-2024-2', 'pkh-2024-3'],
  'pkh 2024 3-4': ['pkh-2024-3-4'],
  'pkh 2025 1, card': ['pkh-2025-1'],
  'pkh 2025 1, post': ['pkh-2025-1-pos'],
  'pkh 2025 2': ['pkh-2025-2'],
  'pkh 2025 3': ['pkh-2025-3'],
  'pkh 2025 4': ['pkh-2025-4'],
  'pkh 2026 1': ['pkh-2026-1'],
  'pkh 2026 2': ['pkh-2026-2'],
  'pkh 2026 3': ['pkh-2026-3'],
  'pkh 2026 4': ['pkh-2026-4'],
  'sembako 2020 January': ['sembako-2020-monthly-01'],
  'sembako 2020 March': ['sembako-2020-monthly-03'],
  'sembako 2021': ['sembako-2021-monthly'],
  'sembako 2022 1': ['sembako-2022-1'],
  'sembako 2023 1, card': ['sembako-2023-1'],
  'sembako 2023 1, post': ['sembako-2023-1-pos'],
  'sembako 2024 1': ['sembako-2024-1'],
  'sembako 2024 2': ['sembako-2024-2'],
  'sembako 2024 later': ['sembako-2024-later'],
  'sembako 2025 1': ['sembako-2025-1'],
  'sembako 2025 2': ['sembako-2025-2'],
  'sembako 2025 3': ['sembako-2025-3'],
  'sembako 2025 4': ['sembako-2025-4'],
  'sembako 2026 1': ['sembako-2026-1'],
  'sembako 2026 2': ['sembako-2026-2'],
  'sembako 2026 3': ['sembako-2026-3'],
  'sembako 2026 4': ['sembako-2026-4'],
  'top-up 2025': ['sembako-2025-penebalan'],
  'blt-kesra 2025': ['blt-kesra-2025'],
  'blt-kesra 2026 none': ['no stage: blt-kesra'],
  'bst 2020 1-3': ['bst-2020-1', 'bst-2020-2', 'bst-2020-3'],
  'bst 2021 extension': ['bst-2021-extension'],
  'blt-bbm 2022 1-2': ['blt-bbm-2022-1-2'],
  'pip 2025 1': ['pip-2025-1'],
  'pip 2025 2': ['pip-2025-2'],
  'pip 2025 3': ['pip-2025-3'],
  'pip 2026': ['pip-2026'],
  'pbi-jkn 2020 to 2026': [2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => `pbi-jkn-${year}-monthly`),
  'blt-desa 2026': ['blt-desa-2026-monthly'],
  'beras 2025 1': ['beras-2025-1'],
  'beras 2025 2': ['beras-2025-2'],
  'beras 2026 1': ['beras-2026-1'],
  'beras 2026 2': ['beras-2026-2'],
  'atensi 2026 by case': ['no stage: atensi'],
};

/** Later research: what was looked for in 2026 and not found. */
const searched = ['no stage: sembako', 'no stage: prakerja'];

it('holds every sourced row of the research, and nothing else', () => {
  expect(Object.keys(rows)).toHaveLength(63 - 11);
  const here = [...allStages().map(({ id }) => id), ...gaps.map(({ program }) => `no stage: ${program}`)];
  expect(here.sort()).toEqual([...Object.values(rows).flat(), ...searched].sort());
});

it('shows what is not known of a stage as unknown, without a day', () => {
  const unknown = allStages().filter(({ certainty }) => certainty === 'unknown');
  expect(unknown.map(({ id }) => id).sort()).toEqual(['pip-2026', 'pkh-2026-4', 'sembako-2026-4']);
  expect(unknown.filter(({ announced, firstPaid }) => announced || firstPaid)).toEqual([]);
});
