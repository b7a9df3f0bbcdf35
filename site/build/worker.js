// The worker that lets the site be read without internet. `files` and `version` are put in when the site is built.
//
// It keeps the same files for everybody, and never one more because somebody opened a page: what is stored tells nothing about
// the reader. Pages are asked of the network first, so that nobody is held on old rules; only without an answer the kept copy
// is shown, and it says itself of which day its rules are.
const files = [];
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
  const kept = await (await caches.open(cacheName)).match(request, { ignoreSearch: true });
  if (!kept) return fetch(request);
  try {
    return await fetch(request, { signal: AbortSignal.timeout(patience) });
  } catch {
    return kept;
  }
}

async function part(request) {
  const kept = await (await caches.open(cacheName)).match(request);
  return kept ?? fetch(request);
}
