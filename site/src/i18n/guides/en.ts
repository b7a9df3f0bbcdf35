import type { GuideStrings, LinkToolStrings } from './strings.ts';

const link: LinkToolStrings = {
  title: 'Check a link',
  howTitle: 'How to read an address',
  how: [
    'Look at what stands after **https://**, up to the next slash.',
    'Read that part from its end. A government address ends in **.go.id**, with the dots.',
    'The words “kemensos” or “bansos” in front prove nothing.',
  ],
  examplesCaption: 'Examples',
  address: 'Address',
  result: 'Result',
  label: 'The link in the message',
  hint: 'Copy the link without opening it, and paste it here.',
  check: 'Check',
  clear: 'Clear',
  cleared: 'Everything has been cleared.',
  privacy: 'The link is only read on your device. We do not open, send or store it.',
  noScript: 'This check needs JavaScript. Without it, read the address as told above.',
  empty: 'Paste the link first.',
  verdict: {
    official: 'A government address',
    unofficial: 'Not a government address',
    suspicious: 'Suspicious. Do not open it.',
  },
  appPage: 'The page of the Cek Bansos app',
  notALink: 'This is not a link',
  opens: 'The site that would open: {host}',
  stillUnsure: 'We only read how the address is written. Still unsure? Ask at your village office.',
};

export const guides: GuideStrings = {
  title: 'When something is wrong with bansos',
  description: 'Name not found, money not there, card lost: steps and where to ask. Not an official site.',
  heading: 'When something is wrong',
  lead: 'Choose what you see. Each page has causes, steps and places to ask, and fits on one sheet of paper.',

  groupsTitle: 'What you see',
  groups: {
    screen: { title: 'On the screen of Cek Bansos', hint: 'A site and an app of the Ministry of Social Affairs.' },
    money: { title: 'Money or card', hint: 'Money not there, a card lost, or aid that stopped.' },
    family: { title: 'Data of the family', hint: 'An address or other data that do not match.' },
    message: { title: 'Messages and internet', hint: 'A doubtful message, or no internet.' },
  },
  written: 'It says:',

  pathsTitle: 'Proposals and objections',
  pathsHint: 'Usul means proposing a family. Sanggah means objecting to data or to a recipient.',
  routes: 'Ways in',
  since: 'It has run this way since {date}.',
  steps: 'Steps',
  what: 'What is done',
  wholeTime: 'The whole way: {text}',
  condition: 'Condition: {text}',

  answerTitle: 'The short answer',
  dates: 'We checked on {checked}.',
  causesTitle: 'Possible causes',
  causesHint: 'We do not see your data. One of these may be the cause.',
  stepsTitle: 'Steps',
  who: 'Who',
  where: 'Where',
  bring: 'Bring',
  time: 'Time',
  notKnown: 'Not known',
  open: 'Open',
  actor: {
    you: 'You',
    village: 'The village office',
    facilitator: 'The social facilitator',
    dinsos: 'The social office',
    bank: 'The bank of the card',
    bps: 'BPS',
  },
  contactsTitle: 'Where to ask',
  contactsHint: 'Begin with the first. Give nobody a PIN or an OTP code.',
  unknownTitle: 'What we do not know',
  outdatedTitle: 'Old advice that is wrong',
  said: 'Often written: {text}',
  now: 'Now: {text}',
  wordsTitle: 'Words on the screen',
  relatedTitle: 'Similar problems',
  print: 'This page can be printed on one sheet of A4 paper.',

  link,
};

export { link as linkTool };
