import questions from './data/questions.json' with { type: 'json' };
import { stateOf } from './pipeline.ts';
import { readWords } from './read-words.ts';
import { build, listings } from './rows.ts';
import type { Listing, ListingId, PaymentStatus, StatusId } from './types.ts';

/**
 * What a word from SIKS-NG or Cek Bansos means, whose move it is, and what the person can do. Case, spaces and punctuation do
 * not matter; a word is found inside a row or a sentence, the longest first. It explains the word; it cannot know whether a
 * family was paid.
 *
 * A word that the text takes back ("belum SPM") is not read; `SI` alone has two meanings and stays ambiguous; whatever is not
 * known comes back as `unknown` with the text kept, for the caller alone. Nothing throws and nothing is stored.
 *
 * Own table after a village office’s list of July 2025, two press lists and notes of field workers; each row cites its sources.
 *
 * @example
 * const status = paymentStatus('Status: SUKSES SPM 12/05')
 * status.kind === 'known' && [status.state.id, status.state.proofOfMoney] //=> ['spm_ok', false]
 * paymentStatus('SI').kind //=> 'ambiguous'
 * paymentStatus('YA').kind //=> 'listing'
 * paymentStatus(' entah ') //=> { kind: 'unknown', text: 'entah' }
 */
export function paymentStatus(text: string): PaymentStatus {
  const given = typeof text === 'string' ? text.trim() : '';
  const found = readWords(given).map(({ meaning }) => meaning);
  const states = dropGeneral([...new Set(found.flatMap((meaning) => ('states' in meaning ? meaning.states : [])))]);
  if (states.length > 0) return statusOf(states);
  const lists = new Set(found.flatMap((meaning) => ('listing' in meaning ? [meaning.listing] : [])));
  const [listing] = lists;
  return listing && lists.size === 1
    ? { kind: 'listing', listing: listingOf(listing) }
    : { kind: 'unknown', text: given };
}

/**
 * What the public site says of a list: `YA`, `TIDAK`, the payer that it named until January 2026, and its ways to say that it
 * found nobody. To be listed is not to be paid.
 *
 * @example
 * listingWords().map(({ id }) => id) //=> ['listed', 'not_listed', 'payer_named', 'not_found']
 */
export function listingWords(): Listing[] {
  return (Object.keys(listings()) as ListingId[]).map(listingOf);
}

function listingOf(id: ListingId): Listing {
  return build<Listing>(id, listings()[id]);
}

/** A bare `EXCLUDE` beside the reason for it says nothing more. */
function dropGeneral(ids: StatusId[]): StatusId[] {
  const reasons = ids.filter((id) => id.startsWith('excluded_'));
  return reasons.length > 0 ? ids.filter((id) => id !== 'excluded') : ids;
}

function statusOf(ids: StatusId[]): PaymentStatus {
  const states = ids.flatMap((id) => stateOf(id) ?? []).sort((a, b) => a.order - b.order);
  const [only] = states;
  if (only && states.length === 1) return { kind: 'known', state: only };
  const si = states.every(({ id }) => questions.si.states.includes(id));
  return { kind: 'ambiguous', states, question: si ? questions.si.question : questions.several };
}
