import { expect, it } from 'vitest';
import { parseNik } from './index.ts';

// A few of each kind, first and last of their regency or province among them; table.test.ts goes through all there are.
const current = [
  '110101',
  '111705',
  '117505',
  '131201',
  '317108',
  '320411',
  '320412',
  '327330',
  '650101',
  '740328',
  '741501',
];
const retired = [
  '110404',
  '130801',
  '180606',
  '531216',
  '640401',
  '640411',
  '740310',
  '910203',
  '911303',
  '920142',
  '920925',
];
const odd = {
  district: ['320100', '320141', '731901', '737124'],
  regency: ['319901', '320001', '947101', '949901'],
  'province-historical': ['097101', '101639', '540101'],
};

it('knows which districts are in use, which were, and which no table has', () => {
  const judge = (region: string) => {
    const result = parseNik(`${region}1708459001`, { asOf: '2026-11-21' });
    if (result.status === 'invalid') return result.issues.map(({ code }) => code).join();
    return [result.value.regionStatus, ...result.issues.map(({ code }) => code)].join();
  };
  const judged = (list: string[]) => [...new Set(list.map(judge))];
  expect(judged(current)).toEqual(['current']);
  expect(judged(retired)).toEqual(['retired']);
  for (const [code, list] of Object.entries(odd)) expect(judged(list)).toEqual([`unknown,${code}`]);
  expect(judged(['000101', '200101', '970101', '990101'])).toEqual(['province']);
});
