export interface ScheduleStrings {
  title: string;
  description: string;
  heading: string;
  lead: string;
}
