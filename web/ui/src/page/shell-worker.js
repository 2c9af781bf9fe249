// Keeps a face's own files, so that it opens without network. Data is not kept here.
const CACHE = '__FACE__-__VERSION__';
const FILES = __FILES__;
const SCOPE = '/__FACE__/';

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES.map((name) => new Request(SCOPE + name, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('__FACE__-') && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (
    event.request.method !== 'GET' ||
    url.origin !== self.location.origin ||
    !url.pathname.startsWith(SCOPE)
  )
    return;
  const wanted = event.request.mode === 'navigate' ? SCOPE + 'index.html' : event.request;
  event.respondWith(
    caches.match(wanted, { ignoreSearch: true }).then((kept) => kept ?? fetch(event.request)),
  );
});
