import { describe, expect, it } from 'vitest';
import { width } from '../../layout.ts';
import { runMain } from '../../test-io.ts';

const september = ['catalog', 'diff', '--from', '2025-08-31', '--to', '2025-09-01'];

describe('bansos catalog diff', () => {
  it('tells what changed, on which day, with sources', async () => {
    const { code, out } = await runMain([...september, '--program', 'pkh']);
    expect(code).toBe(0);
    const text = out.replaceAll(/\s+/g, ' ');
    expect(text).toContain('What changed after 31 August 2025, up to 1 September 2025');
    expect(text).toMatch(
      /• PKH decile: from decile at most 3 to decile at most 4, from 1 September 2025\. \[[\d, –]+\]/,
    );
    expect(text).toMatch(/Sources \[1\] /);
    expect(text).not.toContain('Sembako decile');
    for (const line of out.split('\n')) if (!line.includes('://')) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('says so where nothing changed', async () => {
    const { code, out } = await runMain([
      'catalog',
      'diff',
      '--from',
      '2025-09-02',
      '--to',
      '2025-09-02',
      '--lang',
      'id',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Tidak ada yang berubah');
    expect(out).not.toContain('Sumber');
  });

  it('prints JSON with the change, its sentence and its sources', async () => {
    const { out } = await runMain([...september, '--program', 'bpnt', '--json']);
    const { from, to, changes, sources } = JSON.parse(out);
    expect([from, to]).toEqual(['2025-08-31', '2025-09-01']);
    expect(changes).toContainEqual(
      expect.objectContaining({
        param: 'sembako.decile-certain',
        kind: 'changed',
        before: { op: 'lte', value: 3 },
        after: { op: 'lte', value: 4 },
        text: expect.stringContaining('at most 4'),
      }),
    );
    for (const change of changes) for (const { source } of change.cite) expect(sources).toHaveProperty(source);
  });
});
