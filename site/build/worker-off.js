// Takes the place of the worker when offline use is to end: it drops what was kept and leaves.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

async function leave() {
  for (const name of await caches.keys()) if (name.startsWith('bansos-kit-')) await caches.delete(name);
  await self.registration.unregister();
}
