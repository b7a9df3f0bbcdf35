import type { EmbedStrings, EmbedToolStrings } from './strings.ts';

export const embed: EmbedStrings = {
  title: 'Put it on your site',
  description:
    'For those who run the site of a public body: show the estimate, the schedule or the amounts on your page. No answer is sent. Not an official site.',
  heading: 'Put it on your site',
  lead: "Choose a part, a region and a colour. Look at the result, then copy the code into your body's page.",
  sections: {
    which: 'Frame or element?',
    choose: 'Choose',
    preview: 'What it looks like',
    paste: 'Copy the code',
    policy: 'The content policy of your site',
    text: 'Sentences for your privacy page',
  },
  whichFrameTitle: 'A frame: for nearly every site',
  whichFrame: [
    'Scripts of your page, such as a visitor counter, cannot read what people answer.',
    'The frame cannot store anything in the browser.',
    'What you chose stands behind the # of the address. A browser does not send that part to a server.',
  ],
  whichElementTitle: 'An element: for developers',
  whichElement: [
    'The element is part of the page: type, colour and order of headings follow yours.',
    'Other scripts of the same page can read what people answer. Use it only where you know all of them.',
    'It is safest with the file on your own server.',
  ],
  noScript: 'Choosing on this page needs JavaScript. The code below can still be copied and changed by hand.',
  part: 'Part',
  parts: {
    cek: 'Estimate',
    jadwal: 'Schedule',
    nominal: 'Amounts',
    nik: 'Digits of a NIK',
    wilayah: 'Choose a region',
  },
  region: 'Region chosen beforehand',
  regionNone: 'None',
  wholeProvince: 'whole province',
  theme: 'Theme',
  themes: { auto: 'As the device', terang: 'Light', gelap: 'Dark' },
  language: 'Language',
  languages: { id: 'Indonesian', en: 'English' },
  useAccent: 'Use a colour of ours',
  accent: 'Colour of links and buttons',
  instansi: 'Name of the public body',
  instansiHint: 'Shown in the notice: who put the tool there. May be empty.',
  chosenHere: 'What you choose stays on this page. Nothing is sent or stored.',
  previewTitle: 'The frame with the choices above',
  previewHint: 'This is the real frame, as it will be on your page.',
  ways: {
    frame: {
      title: 'Frame',
      hint: 'The script line at the end is optional. Without it the frame scrolls by itself.',
    },
    script: {
      title: 'Element from this site',
      hint: 'A browser refuses a file that is not the one behind the hash in integrity.',
    },
    own: {
      title: 'Element on your own server',
      hint: 'Download bansos.js from the address in the code before. Put it on your server and change the address.',
    },
    wordpress: {
      title: 'WordPress',
      hint: 'Needs the plugin from the examples folder. It shows the estimate only, and takes the region only.',
    },
    joomla: {
      title: 'Joomla',
      hint: 'Needs the content plugin from the examples folder. Write this tag into an article.',
    },
    drupal: {
      title: 'Drupal',
      hint: 'Needs the module from the examples folder. Place the block “Cek perkiraan bansos” and give its region.',
    },
    laravel: {
      title: 'Laravel',
      hint: 'Needs the Blade component from the examples folder.',
    },
  },
  policyLabel: 'What has to be allowed',
  cssLabel: 'Colour, for your style sheet',
  codeLabel: 'Code: {name}',
  copy: 'Copy',
  policyHints: [
    'The line is needed only if your site sends a Content-Security-Policy. Add it to the rules you have.',
    'Elements use no inline styles and contact no server. The rules style-src and connect-src may stay strict.',
    'If your site enforces Trusted Types, allow the name lit-html.',
  ],
  textHint: 'For the frame. Change what is different on your site.',
  officeText: [
    'The estimate on this page was made by the open source project bansos-kit.',
    'Your answers are worked out on your device. They are not sent, and our site cannot read them.',
    'The result is an estimate. Only cekbansos.kemensos.go.id knows the official status.',
  ],
  recipes: 'Plugins, modules and examples for React, Vue and Svelte are in the examples folder of the source code.',
};

export const embedTool: EmbedToolStrings = {
  copied: 'Code copied.',
  copyFailed: 'Could not copy. Select the code and copy it yourself.',
  accentGood: 'This colour can be read in the light theme ({light} : 1) and the dark one ({dark} : 1).',
  accentHalf:
    'This colour can be read in the {good} theme only (light {light} : 1, dark {dark} : 1). In the other the element takes its own.',
  accentBad:
    'This colour is hard to read (light {light} : 1, dark {dark} : 1). It takes 4.5 : 1, so the element takes its own.',
  themes: { light: 'light', dark: 'dark' },
};
