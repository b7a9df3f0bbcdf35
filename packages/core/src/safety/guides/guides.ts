import decileTooHigh from '../data/guides/decile-too-high.json' with { type: 'json' };
import kksLost from '../data/guides/kks-lost.json' with { type: 'json' };
import listedNotPaid from '../data/guides/listed-not-paid.json' with { type: 'json' };
import movedHouse from '../data/guides/moved-house.json' with { type: 'json' };
import noDecile from '../data/guides/no-decile.json' with { type: 'json' };
import noInternet from '../data/guides/no-internet.json' with { type: 'json' };
import noLongerRecipient from '../data/guides/no-longer-recipient.json' with { type: 'json' };
import notFound from '../data/guides/not-found.json' with { type: 'json' };
import pbiInactive from '../data/guides/pbi-inactive.json' with { type: 'json' };
import scamMessage from '../data/guides/scam-message.json' with { type: 'json' };
import siteDown from '../data/guides/site-down.json' with { type: 'json' };
import wrongData from '../data/guides/wrong-data.json' with { type: 'json' };
import type { Guide } from './types.ts';

/**
 * What to do when something is wrong, a guide a case, the commonest first. Nothing in them promises anything: causes are
 * possible causes, steps lead to the office that can tell.
 *
 * @example guides().map(({ slug }) => slug).slice(0, 2) //=> ['nik-tidak-ditemukan', 'terdaftar-belum-cair']
 */
export function guides(): readonly Guide[] {
  const all = [
    ...[notFound, listedNotPaid, noLongerRecipient, decileTooHigh, noDecile, wrongData],
    ...[kksLost, movedHouse, pbiInactive, siteDown, noInternet, scamMessage],
  ];
  return all as Guide[];
}

/**
 * A guide by its id or its slug.
 *
 * @example guide('kks-hilang')?.answer.en
 * //=> 'The money is in the account, not in the KKS (family welfare card). Block the card, then get a new one at the bank.'
 */
export function guide(id: string): Guide | undefined {
  return guides().find((one) => one.id === id || one.slug === id);
}
