import type { APIRoute, GetStaticPaths } from 'astro';
import { type Choice, framed, languages } from '../../../../lib/embed/choice.ts';
import { framePage } from '../../../../lib/embed/release.ts';

// One element in one language in a frame, at /sematan/jadwal/id/: lighter than /sematan/, which has all of them inside.
export const getStaticPaths = (() =>
  framed.flatMap((part) => languages.map((lang) => ({ params: { part, lang } })))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(framePage(params as Pick<Choice, 'part' | 'lang'>), { headers: { 'content-type': 'text/html' } });
