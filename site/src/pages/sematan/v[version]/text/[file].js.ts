import type { APIRoute, GetStaticPaths } from 'astro';
import { packable, releaseAt } from '../../../../lib/embed/release.ts';

// The files of the release as text in a module: the configurator may fetch nothing, so it imports what it packs rules into.
const { version } = releaseAt(new URL(import.meta.env.SITE));

export const getStaticPaths = (() =>
  Object.keys(packable).map((file) => ({ params: { version, file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const text = packable[params['file'] as keyof typeof packable]();
  return new Response(`export default ${JSON.stringify(text)};\n`, { headers: { 'content-type': 'text/javascript' } });
};
