import type { APIRoute } from 'astro';
import { catalogFor } from '../i18n/index.ts';
import { pathOf } from '../lib/pages.ts';

/** What a phone shows for the installed site. Its name is the project's: one like the ministry's own app would mislead. */
export const GET: APIRoute = () => {
  const { check, common } = catalogFor('id');
  const manifest = {
    id: pathOf('check', 'id'),
    name: `bansos-kit: ${check.title} (${common.titleSuffix})`,
    short_name: 'bansos-kit',
    description: check.description,
    lang: 'id',
    start_url: pathOf('check', 'id'),
    scope: '/',
    display: 'minimal-ui', // the address stays in sight
    background_color: '#f7f5ec',
    theme_color: '#f7f5ec',
    icons: [{ src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
