import type { APIRoute, GetStaticPaths } from 'astro';
import { type ReleasedFile, releaseAt, releasedFiles, releasedText } from '../../../lib/embed/release.ts';

// The version stands in the address, so that a page which names a file by its hash goes on working after the next release.
const version = releaseAt(new URL(import.meta.env.SITE)).version;

export const getStaticPaths = (() =>
  Object.keys(releasedFiles).map((file) => ({ params: { version, file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(releasedText(params['file'] as ReleasedFile), { headers: { 'content-type': 'text/javascript' } });
