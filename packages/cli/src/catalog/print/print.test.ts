import { nationalCatalog } from '@bansos-kit/core/catalog';
import { describe, expect, it } from 'vitest';
import { width } from '../../layout.ts';
import { runMain } from '../../test-io.ts';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('bansos catalog print', () => {
  it('prints criteria, sums, figures and basis of one programme', async () => {
    const { code, out } = await runMain(['catalog', 'print', 'pkh', '--as-of', '2026-02-15']);
    expect(code).toBe(0);
    const text = flat(out);
    expect(text).toContain('national 1.0.0: the rules in force on 15 February 2026');
    expect(text).toContain('Family Hope Programme (PKH) · pkh');
    expect(text).toMatch(/Criteria • All of these hold: .* • Decile at most 4 \[/);
    expect(text).toMatch(/• Elderly person: • Elderly person, a year: Rp2,400,000 • age at least 60/);
    expect(text).toContain('at most 4 of them; each counts once');
    expect(text).toMatch(/• PKH decile: decile at most 4, in force from 1 September 2025\. medium confidence; checked/);
    expect(text).toMatch(/Another source says: 70\. /);
    expect(text).toMatch(/Used by several programmes .*Not in an excluded group/);
    expect(text).toMatch(/• No family member: \[[\d, ]+\] • Occupation one of: Civil servant/);
    expect(text).toMatch(/Provincial minimum wage \(UMP\), Jawa Barat: Rp[\d,]+ a month/);
    expect(text).toMatch(/Targets • 2019: [\d,]+ families \(planned\)/);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('takes former names, and prints only what is in force unless the history is asked for', async () => {
    const [now, history] = await Promise.all([
      runMain(['catalog', 'print', 'bpnt', '--as-of', '2026-07-01']),
      runMain(['catalog', 'print', 'bpnt', '--history']),
    ]);
    expect(now.out).not.toContain('in force from 1 January 2019 to');
    expect(flat(now.out)).toContain('the rules in force on 1 July 2026');
    expect(flat(history.out)).toContain('all rules that were ever in force');
    expect(history.out.split('\n').length).toBeGreaterThan(now.out.split('\n').length);
  });

  it('says of a programme that is not running that it is not', async () => {
    const { out } = await runMain(['catalog', 'print', 'bst', '--as-of', '2026-07-01']);
    expect(out).toContain('    not in force on that day\n');
  });

  it.each(['id', 'en'])('prints every programme of every time within the width, in %s', async (lang) => {
    const { code, out } = await runMain(['catalog', 'print', '--history', '--lang', lang]);
    expect(code).toBe(0);
    for (const { id } of nationalCatalog.programs) expect(flat(out)).toContain(`· ${id} `);
    for (const line of out.split('\n')) if (!line.includes('://')) expect(line.length).toBeLessThanOrEqual(width);
    expect(out).not.toMatch(/undefined|\[object|NaN/);
  });

  it('prints JSON whose citations are all there', async () => {
    const { out } = await runMain(['catalog', 'print', 'pip', '--as-of', '2026-02-15', '--json']);
    const rules = JSON.parse(out);
    expect(rules).toMatchObject({ asOf: '2026-02-15', history: false, programs: [{ id: 'pip' }] });
    expect(rules.programs[0].entries.map(({ path }: { path: string }) => path)).toContain('eligibility');
    for (const [, source = ''] of out.matchAll(/"source": "([^"]+)"/g)) expect(rules.sources).toHaveProperty(source);
  });
});

it('bansos catalog schema prints a JSON Schema', async () => {
  const { code, out } = await runMain(['catalog', 'schema']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object' });
});
