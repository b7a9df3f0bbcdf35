// The worker that lets the site be read without internet. `files`, `instead` and `version` are put in when the site is built.
//
// It keeps the same files for everybody, and never one more because somebody opened a page: what is stored tells nothing about
// the reader. Pages are asked of the network first, so that nobody is held on old rules; only without an answer the kept copy
// is shown, and it says itself how far the sources of its rules reach. For a page that is not kept one stands in that says so.
const files = [];
const instead = {};
const version = '';
const patience = 6000; // ms; after that a bad connection counts as none
const cacheName = `bansos-kit-${version}`;

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : part(request));
});

async function keepAll() {
  const cache = await caches.open(cacheName);
  await Promise.all(
    files.map(async (path) => {
      const response = await fetch(path, { cache: 'reload', credentials: 'omit' });
      if (!response.ok) throw new Error(`${path} answers ${response.status}`);
      // A browser takes no redirected answer for a page, so it is kept without that mark.
      await cache.put(path, new Response(await response.blob(), { headers: response.headers }));
    }),
  );
}

async function dropOlder() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((other) => other.startsWith('bansos-kit-') && other !== cacheName).map((old) => caches.delete(old)),
  );
}

async function page(request) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (!kept) return fetch(request).catch((error) => standIn(cache, request, error));
  try {
    return await fetch(request, { signal: AbortSignal.timeout(patience) });
  } catch {
    return kept;
  }
}

/** In the language of the address. Not for what is shown in a frame of another site, whose own error tells more. */
async function standIn(cache, { url, destination }, error) {
  const language = /^\/en(?:\/|$)/.test(new URL(url).pathname) ? 'en' : 'id';
  const kept = destination === 'document' ? await cache.match(instead[language]) : undefined;
  if (!kept) throw error;
  // It is not the page that was asked for: 503 says so to whoever reads more than the text.
  return new Response(kept.body, { status: 503, statusText: 'Service Unavailable', headers: kept.headers });
}

async function part(request) {
  const kept = await (await caches.open(cacheName)).match(request);
  return kept ?? fetch(request);
}
