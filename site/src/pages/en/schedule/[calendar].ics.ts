import type { APIRoute } from 'astro';
import { calendarFiles } from '../../../lib/schedule/calendars.ts';

export function getStaticPaths() {
  return calendarFiles('en').map(({ name, text }) => ({ params: { calendar: name }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
