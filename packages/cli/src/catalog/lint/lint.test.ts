import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { width } from '../../layout.ts';
import { runMain } from '../../test-io.ts';

const jakarta = fileURLToPath(new URL('../../../../../examples/regional-catalog/jakarta.json', import.meta.url));
const eastJava = jakarta.replace('jakarta.json', 'jawa-timur.json');

/** Runs the command on Jakarta's catalog with something changed in it. */
async function lintChanged(change: (catalog: Record<string, unknown>) => void, args: string[] = []) {
  const catalog = JSON.parse(await readFile(jakarta, 'utf8'));
  change(catalog);
  return runMain(['catalog', 'lint', '-', ...args], { input: JSON.stringify(catalog) });
}

describe('bansos catalog lint', () => {
  it('finds nothing in the regional examples, beside each other', async () => {
    const { code, out } = await runMain(['catalog', 'lint', jakarta, eastJava]);
    expect(code).toBe(0);
    expect(out.match(/✓ .*\n {4}No findings: \d programmes, \d+ sources\./g)).toHaveLength(2);
  });

  it('says where, what, and the cure, and ends with 1', async () => {
    const { code, out } = await lintChanged((catalog) => {
      const [program] = catalog['programs'] as Record<string, unknown>[];
      Object.assign(program ?? {}, { categori: 'regular' });
    });
    expect(code).toBe(1);
    expect(out).toMatch(/✗ stdin: 1 finding\n\n {4}programs\[0\]\.categori\n/);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Did you mean "category"?');
    expect(out).toContain('      unknown-key\n');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('looks ids up in the national catalog', async () => {
    const { code, out } = await lintChanged(
      ({ rules }) => {
        const broken = { op: 'rule', id: 'not-exclude' };
        Object.assign(rules as object, { 'jakarta:x': rule(broken) });
      },
      ['--json'],
    );
    expect(code).toBe(1);
    const [{ findings }] = JSON.parse(out).files;
    expect(findings).toContainEqual({
      code: 'unknown-rule',
      path: 'rules["jakarta:x"].versions[0].value.id',
      message: expect.stringContaining('not-excluded'),
    });
  });

  it('judges the files beside each other', async () => {
    const { code, out } = await runMain(['catalog', 'lint', jakarta, '-', '--json'], {
      input: await readFile(jakarta, 'utf8'),
    });
    expect(code).toBe(1);
    const codes = JSON.parse(out).files.flatMap((file: { findings: { code: string }[] }) => file.findings);
    expect(codes).toContainEqual(expect.objectContaining({ code: 'duplicate-catalog' }));
  });

  it('judges a catalog that extends nothing by itself, and says so', async () => {
    const own = {
      schema: 1,
      id: 'own',
      version: '1.0.0',
      name: { id: 'Sendiri' },
      evidenceUntil: '2026-01-01',
      sources: {},
      glossary: {},
      facts: {},
      params: {},
      rules: {},
      programs: [],
    };
    const { code, out } = await runMain(['catalog', 'lint', '-'], { input: JSON.stringify(own) });
    expect(code).toBe(0);
    expect(out).toContain('Without "extends"');
  });

  it.each(['[]', 'null', '7', '{"extends":"national"}', '{"extends":[null]}'])('takes %s as a file', async (input) => {
    const { code, out } = await runMain(['catalog', 'lint', '-'], { input });
    expect(code).toBe(1);
    expect(out).toContain('✗ stdin');
  });

  it('tells where a file stops being JSON, and quotes nothing from it', async () => {
    const { code, out } = await runMain(['catalog', 'lint', '-', '--json'], { input: '{\n  "id": "x",,\n}' });
    expect(code).toBe(1);
    expect(JSON.parse(out).files[0].findings).toEqual([
      { code: 'not-json', path: '', message: expect.stringContaining('line 2, column 13') },
    ]);
  });
});

/** A rule that is right but for its condition. */
function rule(value: object) {
  const cite = [{ source: 'pergub_34_22' }];
  const version = { validFrom: '2026-01-01', checkedOn: '2026-11-21', confidence: 'low', cite, value };
  return { name: { id: 'x' }, versions: [version] };
}
