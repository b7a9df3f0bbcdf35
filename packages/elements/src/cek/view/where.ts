import { whereToAsk } from '../../generated/where-to-ask.ts';
import { text, type View } from './view.ts';

/** That nobody here knows who is registered, and where to ask about this programme. */
export const registered = (view: View, program: string): string =>
  view.say('notice.registered', { where: where(view, program, 'registered') });

/** The same of what has been paid. */
export const paid = (view: View, program: string): string =>
  view.say('notice.paid', { where: where(view, program, 'paid') });

/** Of a programme that we know nothing of, such as a region's own: the office next door. */
function where({ say, locale }: View, program: string, what: 'registered' | 'paid'): string {
  const known = whereToAsk[program];
  return known ? text(known[what], locale) : say('notice.ask');
}
