import type { APIRoute } from 'astro';
import { framePage } from '../../lib/embed/release.ts';

// What other sites show in a frame, at /sematan/. How to do that is told at /sematan.
export const GET: APIRoute = () => new Response(framePage(), { headers: { 'content-type': 'text/html' } });
