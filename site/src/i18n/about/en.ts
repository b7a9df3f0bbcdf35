import type { AccessibilityStrings, ChangesStrings, PrivacyStrings } from './strings.ts';

export const privacy: PrivacyStrings = {
  title: 'Privacy, and how to prove it',
  description:
    'What is computed on your device, what we never ask for, and how to prove that nothing is sent. Not an official site.',
  heading: 'Privacy, and how to prove it',
  lead: 'Everything is computed on your device. Nothing you type is sent or stored. You can check it yourself.',
  whatTitle: 'What happens to what you type',
  whatCaption: 'What is typed into each tool',
  what: { tool: 'Tool', typed: 'What you type', happens: 'What happens' },
  tools: [
    {
      tool: 'Estimate',
      typed: 'Region, decile, ages and circumstances of the family. Everything can be skipped.',
      happens: 'Computed in the page. Gone when cleared, when the page is closed or left.',
    },
    {
      tool: 'Check a NIK’s structure',
      typed: 'The ID number (NIK), or a made-up example.',
      happens: 'Read in the page. Gone when cleared, when the page is closed or left.',
    },
    {
      tool: 'Region codes, schedule, deciles, scam messages',
      typed: 'Words to search for, choices, an amount spent, or the text of a message.',
      happens: 'Looked up in data that came with the page. There is no new request.',
    },
  ],
  never: {
    title: 'What we never ask for',
    text: [
      'Name, full address, phone number and e-mail.',
      'OTP codes, PIN, aid card number and photos of cards.',
      'An account. There are none here.',
    ],
  },
  outside: {
    title: 'What is not in our hands',
    text: [
      'The server records that a page was opened: when, and from which internet address. Nothing typed goes with it.',
      'The history of the browser records the pages you open. On a shared phone, clear that history.',
      'Print-outs and screenshots are in your hands. Keep them well.',
    ],
  },
  storedTitle: 'What is stored on the device',
  stored: [
    'No cookies. Nothing you type is stored.',
    'Once “Check” was opened, the browser keeps the files of pages, so that the tool works without internet. They are the same for everybody.',
    'These files can be deleted in the settings of the browser, under site data.',
  ],
  proofTitle: 'Three ways to prove it',
  airplane: {
    title: 'Switch on airplane mode',
    text: [
      'Open “Check” and wait for the first question.',
      'Switch on airplane mode. Answer until the result appears.',
      'Press “Clear all answers”, and only then leave airplane mode.',
    ],
  },
  look: {
    title: 'Watch the traffic yourself',
    text: [
      'On a computer, press F12 and choose “Network”.',
      'Use the tool. The list does not grow.',
      'Our tests do the same with made-up answers, each time the code changes.',
    ],
  },
  policyTitle: 'Read the rules that the browser keeps',
  policy:
    'Each page carries a Content-Security-Policy. The browser refuses whatever breaks it. This is the one of “Check”:',
  policyLabel: 'Content-Security-Policy of the page Check',
  directive: 'Line',
  meaning: 'Meaning',
  directives: [
    { name: "default-src 'none'", meaning: 'What is not named below is forbidden.' },
    { name: "connect-src 'none'", meaning: 'Code in the page may send data nowhere.' },
    { name: "form-action 'none'", meaning: 'No form may be sent.' },
    { name: 'script-src', meaning: 'Only code of this site itself may run.' },
    { name: "img-src 'self'", meaning: 'Images come from this site only. There are no tracking pixels.' },
    { name: "worker-src 'self'", meaning: 'The file for use without internet comes from this site only.' },
  ],
};

export const accessibility: AccessibilityStrings = {
  title: 'Accessibility',
  description: 'Our aim, what was tested, the gaps we know of, and how to tell us of a problem. Not an official site.',
  heading: 'Accessibility',
  lead: 'This site is for everybody, also with a screen reader, a keyboard or large type.',
  sections: [
    {
      title: 'Our aim',
      text: [
        'We aim at the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
        'This is our own judgement. Nobody else has examined it yet.',
      ],
    },
    {
      title: 'What is tested each time the code changes',
      text: [
        'Automatic checks with axe on each page and each screen of a tool: light, dark and forced colours.',
        'The tool “Check” from start to end with the keyboard only.',
        'A width of 320 pixels and a zoom of 400 per cent, without scrolling sideways.',
        'Wider spacing of letters, words and lines.',
        'Reduced motion, pages without JavaScript, and print-outs.',
        'Targets of at least 44 pixels, with a visible focus.',
      ],
    },
    {
      title: 'Gaps we know of',
      text: [
        'No person has tested it with TalkBack, VoiceOver or NVDA yet.',
        'Tests run in Chromium only. Firefox and Safari are not tested.',
        'Titles of sources stay in their own language.',
        'PDF files of print-outs are made by the browser. We do not check their tags.',
        'There is no sign language video and no audio yet.',
      ],
    },
    {
      title: 'If something is in your way',
      text: [
        'Tell us on the issues page of the place where this code is published.',
        'Say which page, which assistive tool, and what happened. Do not write a NIK or personal data.',
        'Until then, the blank check sheet can be read and printed without a tool.',
      ],
    },
  ],
};

export const changes: ChangesStrings = {
  title: 'Changes of the bansos rules',
  description:
    'What changed in the rules, amounts and criteria of bansos, since when, and by which source. Not an official site.',
  heading: 'What changed in the rules of bansos',
  lead: 'Criteria, amounts and provisions that changed, the latest first. Each change stands with its source.',
  hint: 'The day is the one it took effect, not the one we wrote it down. We last checked on {date}.',
  feed: 'Subscribe to changes (Atom)',
  feedTitle: 'Changes of the bansos rules',
  feedAbout:
    'Records of an open-source project, not a government site. Official status is only at cekbansos.kemensos.go.id.',
  older: 'Changes before {date} stand on the page of each programme.',
};
