// How long a search takes once its index stands: `npm run bench`.
import { searchRegions } from '../dist/regions.js';
import { fastest } from './fastest.mjs';
import { table } from './table.mjs';

const texts = ['bandung', 'kab. bdg barat', 'zzzzzzzz', 'ngajum malang', 'penajam pasr utara'];
const passes = texts.map((text) => ({ text, rows: 1, pass: () => searchRegions(text) }));
const best = await fastest(passes);
table(
  ['searchRegions', 'ms'],
  passes.map((one) => [one.text, (1000 / best.get(one)).toFixed(2)]),
);
