import type { SafetyWords } from './words.ts';

export const safety: SafetyWords = {
  help: {
    link: {
      description:
        'Judges a link by its writing: a government address (.go.id), not one, or suspicious. The link is not opened.',
      arguments: {
        url: 'The link, in quotes; - reads standard input.',
        message: 'Look at the whole message in this file; - reads standard input.',
        json: 'Print one JSON object, for programs.',
        locale: "Language: id or en. Default: the system's, and id where that is not en.",
        help: 'Show this help.',
      },
      examples: [
        { says: 'A link.', command: 'bansos link cekbansos.kemensos.go.id' },
        { says: 'A link that imitates.', command: 'bansos link "https://bansoskemensosgo.id/daftar"' },
        { says: 'A message that you were sent.', command: 'bansos link --message message.txt' },
      ],
      notes: [
        'Only the name of the site is shown. The rest of a link and the text of a message are not shown again.',
        'A government address does not prove that the message which carried it is true.',
      ],
    },
  },
  usage: {
    noLink: 'no link was given. Write it after the command, in quotes, or use --message with the file of a message.',
    oneLink: 'one link at a time, in quotes. For a long message use --message.',
    linkOrMessage: 'a link and --message do not go together. Choose one.',
    emptyMessage: 'the message is empty. Give the text that you were sent.',
  },
  link: {
    linkPrompt: 'Paste the link, press Enter, then Ctrl+D (on Windows: Ctrl+Z, Enter).',
    messagePrompt: 'Paste the message, press Enter, then Ctrl+D (on Windows: Ctrl+Z, Enter).',
    verdict: {
      official: 'A government address (.go.id)',
      app: 'The page of the app Cek Bansos',
      unofficial: 'Not a .go.id address',
      suspicious: 'Suspicious: do not open it',
      'not-a-link': 'Not a link',
    },
    host: 'What opens',
    hostHidden: '(the name of the site has a long number in it and is not shown)',
    message: {
      'signs-found': 'There are signs of a fraud',
      'no-sign-found': 'No sign that we know',
    },
    advice: {
      official: 'Type the address yourself rather than tap a link in a message.',
      unofficial:
        'Enter no NIK, KK, PIN or OTP there. Social aid is looked up only at cekbansos.kemensos.go.id or in the app Cek Bansos.',
      suspicious:
        'Do not open it, fill it in or pass it on. Type cekbansos.kemensos.go.id yourself, or ask at the village office or 021-171.',
    },
    closing: 'Judged by its writing alone, offline. This is no government tool.',
  },
};
