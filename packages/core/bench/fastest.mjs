import { measure } from 'mitata';

/**
 * The most rows a second that each pass reached. They take turns, so that a busy machine is busy for all alike.
 * @template {{ rows: number, pass: () => unknown }} Pass
 * @param {Pass[]} passes
 * @returns {Promise<Map<Pass, number>>}
 */
export async function fastest(passes) {
  const best = new Map(passes.map((one) => [one, 0]));
  for (let round = 0; round < 3; round++)
    for (const one of passes) {
      const { min } = await measure(one.pass, {
        min_samples: 3,
        min_cpu_time: 200e6,
        warmup_samples: 1,
        batch_samples: 1,
      });
      best.set(one, Math.max(best.get(one) ?? 0, (one.rows / min) * 1e9));
    }
  return best;
}
