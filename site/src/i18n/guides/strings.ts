export interface GuideStrings {
  title: string;
  description: string;
  heading: string;
  lead: string;
}
