import { generateNik, parseNik } from '@bansos-kit/core/nik';
import { regionPath } from '@bansos-kit/core/regions';

const nik = generateNik({
  region: '320411', // test data, not an identity
  birthDate: '1990-12-21',
  sex: 'female',
});
const result = parseNik(nik, { asOf: '2026-01-01' });
if (result.status === 'invalid') throw new Error('not a NIK');

const { birthDate, sex, regionCode } = result.value;
const issuedIn = regionPath(regionCode).map(({ name }) => name);

export const answer = { birthDate, sex, issuedIn };
