/** What stands around `<bansos-cek>`, and on the blank sheet that takes its place on paper. `{name}` stands for a value. */
export interface CheckStrings {
  title: string;
  description: string;
  heading: string;
  /** Shown until the element is there. */
  loading: string;
  /** `{sheet}`: the way to the blank sheet. */
  failed: string;
  noScript: string;
  /** `{date}`: how far the sources of the rules reach. */
  offline: string;
  /** That nothing stays, said before anything is typed. */
  notKept: string;
  /** `{guides}`, `{schedule}`: ways that leave this page open. */
  nextTab: string;
  /** `{sheet}`: the way to the blank sheet. */
  onPaper: string;

  sheetTitle: string;
  sheetDescription: string;
  sheetHeading: string;
  sheetLead: string;
  sheetPrint: string;
  sheetHead: string;
  readyTitle: string;
  ready: string[];
  familyTitle: string;
  family: string[];
  unknown: string;
  criteriaTitle: string;
  /** `{date}`: the day for which the criteria are told; `{reach}`: how far their sources reach. */
  criteriaHint: string;
  /** `{names}`: the programmes that share a list. */
  sharedBy: string;
  nextTitle: string;
  next: string[];
  threeFacts: string;
}
