export interface DecileStrings {
  title: string;
  description: string;
  heading: string;
  lead: string;
}
