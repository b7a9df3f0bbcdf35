interface TrustedUrls {
  createPolicy(
    name: string,
    rules: { createScriptURL: (path: string) => string },
  ): {
    createScriptURL(path: string): string;
  };
}

const path = '/worker.js';

/** Asks the browser to keep the site's files, and says when there is no internet. What anybody types is never kept. */
export function keepForOffline(): void {
  const notice = document.querySelector<HTMLElement>('#offline'); // by hand: the shared module is heavier than all of this
  const tell = (): void => {
    if (notice) notice.hidden = navigator.onLine;
  };
  addEventListener('online', tell);
  addEventListener('offline', tell);
  tell();
  // The page's policy lets only a named policy turn text into the address of a script.
  const trusted = Reflect.get(globalThis, 'trustedTypes') as TrustedUrls | undefined;
  const url = trusted?.createPolicy('bansos-worker', { createScriptURL: () => path }).createScriptURL(path) ?? path;
  // Where a browser keeps nothing (a private window), the tool works all the same.
  navigator.serviceWorker?.register(url, { updateViaCache: 'none' }).catch(() => undefined);
}
