/**
 * Keeps the hosted page on the device, so that it starts without a network.
 *
 * No version is ever mixed with another: the page itself is that of this worker's own cache, and all that it asks for later
 * has its contents in its address. A new worker can take over at once: pages of the one before find what is theirs in the
 * caches of before, which go when no such page is open any more.
 */

/** Written before this script when it is built: test/tooling/offline.ts. */
declare const BUILT: {
  readonly version: string;
  /** Addresses beside this script, each with the digest of what it must hold. */
  readonly files: readonly (readonly [path: string, integrity: string])[];
};
declare const self: ServiceWorkerGlobalScope;
export {};

const scope = self.registration.scope;
/** Other programs may share the host, and so its caches. */
const PREFIX = `zonelab ${scope} `;
const CACHE = PREFIX + BUILT.version;
const PAGE = addressOf('index.html');

function addressOf(path: string): string {
  return new URL(path, scope).href;
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const address = url.replace(/#.*$/u, '');
  const isPage =
    event.request.mode === 'navigate' && /^(?:\?.*)?$/u.test(address.slice(scope.length));
  event.respondWith(answer(event.request, isPage ? PAGE : address));
});

/** A page that has started asks whether its main script is of this version. */
self.addEventListener('message', (event) => {
  const isPresent = BUILT.files.some(([path]) => addressOf(path) === event.data);
  event.ports[0]?.postMessage(isPresent);
  if (isPresent) event.waitUntil(forgetOthers());
});

/** Keeps every file, one after the other, so that the page's own requests are not kept waiting. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const [path, integrity] of BUILT.files) {
    const address = addressOf(path);
    const kept = holdsContents(path) ? await caches.match(address) : undefined;
    await cache.put(address, kept ?? (await fetched(address, integrity)));
  }
}

/** Whether an address changes with what it holds. */
function holdsContents(path: string): boolean {
  return path.startsWith('assets/') || path.includes('?');
}

/** @throws Error where the host has no such file, or not the one that was built: the version of before stays */
async function fetched(address: string, integrity: string): Promise<Response> {
  const response = await fetch(address, { integrity, cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Without the headers and the redirection of the host, which would decide when it is found again.
  const headers = { 'content-type': response.headers.get('content-type') ?? '' };
  return new Response(await response.blob(), { headers });
}

async function answer(request: Request, address: string): Promise<Response> {
  const own = await caches.open(CACHE);
  const kept = (await own.match(address)) ?? (await caches.match(address));
  return kept ?? fetch(request);
}

/** Removes what other versions kept, unless more pages are open than the one that asks: one may be of a version before. */
async function forgetOthers(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.filter(({ url }) => url.startsWith(scope)).length > 1) return;
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}
