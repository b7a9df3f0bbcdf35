// A million made-up NIKs whose truth is known by how they were made, not by asking the library that is measured.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { getDistricts } from 'idn-area-data';
import { randomFrom } from './random.mjs';

const digits = ({ code }) => code.replaceAll('.', '');
const retiredRows = parse(readFileSync(new URL('../data/regions/retired-codes.csv', import.meta.url)), {
  columns: true,
});
const current = (await getDistricts()).map(digits);
const retired = retiredRows.filter(({ level }) => level === 'district').map(digits);

const two = (number) => String(number).padStart(2, '0');

/**
 * @param {number} count
 * @returns {{ text: string, kind: 'current' | 'retired' | 'invalid', birthDate?: string, sex?: 'male' | 'female' }[]}
 *   Eight in ten are valid; one in twenty of these has a retired code.
 */
export function makeCorpus(count) {
  const random = randomFrom(20261121);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const between = (low, high) => low + Math.floor(random() * (high - low + 1));
  const spoilers = [
    (nik) => replaceAt(nik, between(0, 15), pick([...'OIlSBx?_/'])),
    (nik) => nik.slice(0, -1),
    (nik) => nik + between(0, 9),
    (nik) => pick(['00', '07', '20', '30', '40', '50', '60', '70', '97', '99']) + nik.slice(2), // never provinces
    (nik) => nik.slice(0, 6) + pick(['00', '32', '40', '72', '99']) + nik.slice(8),
    (nik) => nik.slice(0, 8) + pick(['00', '13', '31', '99']) + nik.slice(10),
    (nik) => nik.slice(0, 6) + pick(['3002', '7002', '3104', '7106', '3109', '3111']) + nik.slice(10),
    (nik) => `${nik.slice(0, 6)}2902${two(1 + 2 * between(0, 49))}${nik.slice(12)}`, // odd years do not leap
  ];
  return Array.from({ length: count }, () => {
    const isRetired = random() < 0.05;
    const sex = random() < 0.5 ? 'female' : 'male';
    const [year, month, day] = [between(1940, 2025), between(1, 12), between(1, 28)];
    const date = two(day + (sex === 'female' ? 40 : 0)) + two(month) + two(year % 100);
    const nik = pick(isRetired ? retired : current) + date + String(between(1, 9999)).padStart(4, '0');
    if (random() < 0.2) return { text: flat(pick(spoilers)(nik)), kind: 'invalid' };
    const birthDate = `${year}-${two(month)}-${two(day)}`;
    return { text: flat(nik), kind: isRetired ? 'retired' : 'current', birthDate, sex };
  });
}

const replaceAt = (text, at, character) => text.slice(0, at) + character + text.slice(at + 1);

/** One piece of memory, as text from a file is, not a chain of pieces. */
const flat = (text) => Buffer.from(text).toString();
