import type { APIRoute } from 'astro';
import { changeFeed } from '../../lib/changes/feed.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(changeFeed('en', site ?? new URL('https://bansos-kit.example')), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
