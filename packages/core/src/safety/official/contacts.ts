import rows from '../data/contacts.json' with { type: 'json' };
import type { Contact } from './types.ts';

/**
 * Every contact that circulates for social aid, with a verdict each: also wrong and unconfirmed ones, for those who check data.
 * **Show people `officialContacts()` instead.**
 *
 * @example contacts().find(({ value }) => value === '1500-111')?.verdict //=> 'wrong'  (the number of a bank)
 */
export function contacts(): readonly Contact[] {
  return rows as Contact[];
}

/**
 * The contacts that sources confirm. Offices come without an address: they are local.
 *
 * @example officialContacts().find(({ kind }) => kind === 'phone')?.value //=> '021-171'
 */
export function officialContacts(): readonly Contact[] {
  return contacts().filter(({ verdict }) => verdict === 'right');
}
