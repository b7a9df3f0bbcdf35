// How long `import` and the first call take, each in a process of its own: `npm run bench`.
import { execFileSync } from 'node:child_process';

const cases = {
  'nik: import and first isNik': `const { isNik } = await import('@bansos-kit/core/nik'); isNik('3204115710909001')`,
  'nik: import and first parseNik': `const { parseNik } = await import('@bansos-kit/core/nik'); parseNik('3204115710909001')`,
  'regions: import and first findRegion': `const { findRegion } = await import('@bansos-kit/core/regions'); findRegion('320411')`,
  'regions: import and first search': `const { searchRegions } = await import('@bansos-kit/core/regions'); searchRegions('bandung')`,
};
for (const [name, code] of Object.entries(cases)) {
  const runs = Array.from({ length: 9 }, () => {
    const program = `const start = performance.now(); ${code}; console.log(performance.now() - start)`;
    const options = { cwd: import.meta.dirname, encoding: 'utf8' };
    return Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], options));
  }).sort((a, b) => a - b);
  console.log(`${name.padEnd(38)} ${runs[4].toFixed(1)} ms (median of 9; best ${runs[0].toFixed(1)})`);
}
