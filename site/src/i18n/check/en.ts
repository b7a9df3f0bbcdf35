import type { CheckStrings } from './strings.ts';

export const check: CheckStrings = {
  title: 'Estimate bansos without a NIK',
  description:
    'An estimate of bansos from a few answers about a family, without a NIK and without signing up. Computed on your device. Not an official site.',
  heading: 'Estimate bansos, without a NIK',
  loading: 'The tool is loading.',
  failed: 'If the tool does not appear, use the {sheet}.',
  offline: 'You are without internet. The tool still works. Sources of the rules here reach to {date}.',
  noScript:
    'The tool on this page needs JavaScript. Without it you can still read criteria, amounts and schedule, and print the sheet below.',
  notKept: 'Closing, reloading or leaving this page empties all answers. Print the result first.',
  nextTab: 'Opened in a new tab, so that the result here stays: {guides}, {schedule}.',
  onPaper: 'For people without a phone: the {sheet} can be printed and filled in with a pen.',

  sheetTitle: 'Estimate of bansos: blank check sheet',
  sheetDescription:
    'A check sheet for bansos to print: what to have ready, the criteria of each programme, and where to ask. Not an official site.',
  sheetHeading: 'Blank check sheet',
  sheetLead:
    'Print this sheet, or copy it onto paper. Fill it in yourself, or together with a neighbour or facilitator.',
  sheetPrint: 'To print, use “Print” in the menu of your browser.',
  sheetHead:
    'A check sheet. Not an official letter; no aid can be claimed with it. Do not write a NIK or a card number on it.',
  readyTitle: 'What to have ready',
  ready: [
    'The family card (KK), to see who belongs to it.',
    'The family welfare card (KKS) or the Smart Indonesia card (KIP), if there is one.',
    'The decile of the family, if you know it. If not, that is fine.',
  ],
  familyTitle: 'About the family',
  family: [
    'People on the family card',
    'Pregnant, or gave birth recently',
    'Children under 7',
    'Pupils in primary school (SD)',
    'Pupils in junior secondary school (SMP)',
    'Pupils in senior secondary school (SMA)',
    'People aged 60 or more',
    'People with a severe disability',
    'Decile of the family (1 to 10)',
    'Aid received now',
  ],
  unknown: 'not known',
  criteriaTitle: 'Written criteria of each programme',
  criteriaHint:
    'A summary for {date}. Sources of the rules here reach to {reach}. Mark what fits. What is left blank is not known yet; it is not a “no”.',
  sharedBy: 'Asked by: {names}.',
  nextTitle: 'Next steps',
  next: [
    'See the status at {official} or in the Cek Bansos app of the Ministry of Social Affairs.',
    'Not registered, or the data are wrong? Ask at the village office how to propose or object.',
    'Take the ID card (KTP) and the family card to that office.',
  ],
  threeFacts: 'To fit the criteria is not to be registered. To be registered is not to have been paid.',
};
