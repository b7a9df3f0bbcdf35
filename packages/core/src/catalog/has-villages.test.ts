import { getVillages } from 'idn-area-data';
import { expect, it } from 'vitest';
import { nationalCatalog } from './index.ts';

/** The regions in which BLT Desa is out of the question, as the catalog has them. */
function listed(): string[] {
  const [version] = nationalCatalog.rules['has-villages']?.versions ?? [];
  const cond = version && 'value' in version && version.value.op === 'not' ? version.value.of : undefined;
  return cond?.op === 'within' ? [cond.region].flat() : [];
}

it('lists exactly the provinces, and else the regencies, without any desa or desa adat', async () => {
  const villages = (await getVillages()).map(({ code }) => code.replaceAll('.', ''));
  expect(villages.length).toBeGreaterThan(83_000); // a thin table would call a regency one without villages
  // The number of a kelurahan begins with 1, that of a desa with 2 and of a desa adat with 3.
  const withDesa = new Set(
    villages.filter((code) => code[6] !== '1').flatMap((code) => [code.slice(0, 2), code.slice(0, 4)]),
  );
  const without = (digits: number) =>
    [...new Set(villages.map((code) => code.slice(0, digits)))].filter((code) => !withDesa.has(code));
  const provinces = without(2);
  const regencies = without(4).filter((code) => !provinces.includes(code.slice(0, 2)));
  expect(provinces).toEqual(['31']);
  expect(listed().sort()).toEqual([...provinces, ...regencies].sort());
});
