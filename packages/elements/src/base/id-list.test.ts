import { expect, it } from 'vitest';
import { idList } from './id-list.ts';

it.each([
  ['pkh', ['pkh']],
  [' pkh, sembako\n', ['pkh', 'sembako']],
  ['pkh sembako,', ['pkh', 'sembako']],
  [
    ['pkh', 'sembako'],
    ['pkh', 'sembako'],
  ],
])('reads %j', (given, ids) => expect(idList(given)).toEqual(ids));

it.each(['', ' , ', [], null, undefined])('takes %j for none', (given) => expect(idList(given)).toBeUndefined());
