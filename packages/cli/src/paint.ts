import pc from 'picocolors';

export type Paint = Pick<ReturnType<typeof pc.createColors>, 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan'>;

/**
 * Colours, or functions that change nothing. NO_COLOR wins over FORCE_COLOR, and both over what the terminal can do; unlike
 * picocolors' own guess, a build server (CI) or Windows alone is no reason for colour where nobody looks.
 */
export function createPaint(env: Record<string, string | undefined>, isTerminal: boolean): Paint {
  const forced = env['FORCE_COLOR'];
  if (env['NO_COLOR']) return pc.createColors(false);
  if (forced !== undefined && forced !== '') return pc.createColors(forced !== '0');
  return pc.createColors(isTerminal && env['TERM'] !== 'dumb');
}
