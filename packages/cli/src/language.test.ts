import { expect, it } from 'vitest';
import { pickLanguage } from './language.ts';
import { UsageError } from './usage-error.ts';

it.each([
  [[], {}, 'id'],
  [[], { LANG: 'en_US.UTF-8' }, 'en'],
  [[], { LANG: 'id_ID.UTF-8' }, 'id'],
  [[], { LANG: 'C.UTF-8' }, 'id'],
  [[], { LANG: 'enm_XX' }, 'id'],
  [[], { LANG: 'en_US', LC_MESSAGES: 'id_ID' }, 'id'],
  [[], { LANG: 'en_US', LC_MESSAGES: 'en_US', LC_ALL: 'id_ID' }, 'id'],
  [['nik', '1', '--lang', 'en'], { LANG: 'id_ID' }, 'en'],
  [['--lang=id', 'nik'], { LANG: 'en_US' }, 'id'],
  [['nik', '--lang', 'id', '--lang', 'en'], {}, 'en'],
  [['region', '--', '--lang', 'en'], {}, 'id'],
])('%o with %o speaks %s', (args, env, language) => {
  expect(pickLanguage(args, env)).toBe(language);
});

it.each([[['--lang', 'jv']], [['--lang']], [['--lang', '--json']]])('refuses %o', (args) => {
  expect(() => pickLanguage(args, {})).toThrow(UsageError);
});
