// Keeps what a reader has visited, so that it can be read again without a connection. With one, the network answers.
const PAGES = 'pages'
const FILES = 'files'
const MOST_PAGES = 80
const MOST_FILES = 240
const OFFLINE = ['/en/offline', '/ur/offline']

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(PAGES)
      .then((cache) => cache.addAll(OFFLINE))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  // Files whose name holds a digest of their content never change.
  if (/^\/(_next\/static|behaviours-built)\//.test(url.pathname)) event.respondWith(keptFirst(request))
  else if (request.mode === 'navigate') event.respondWith(networkFirst(request, offlinePage))
  else if (/^\/\w\w\/evidence\//.test(url.pathname)) event.respondWith(networkFirst(request, failed))
})

async function keptFirst(request) {
  const cache = await caches.open(FILES)
  const kept = await cache.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await keep(cache, request, response, MOST_FILES)
  return response
}

async function networkFirst(request, otherwise) {
  const cache = await caches.open(PAGES)
  try {
    const response = await fetch(request)
    if (response.ok) await keep(cache, request, response, MOST_PAGES)
    return response
  } catch {
    return (await cache.match(request)) ?? otherwise(cache, request)
  }
}

async function offlinePage(cache, request) {
  const page = new URL(request.url).pathname.startsWith('/ur') ? '/ur/offline' : '/en/offline'
  return (await cache.match(page)) ?? Response.error()
}

const failed = () => Response.error()

/** Keeps an answer, and lets go of what was kept longest ago when there is too much. */
async function keep(cache, request, response, most) {
  await cache.put(request, response.clone())
  const kept = await cache.keys()
  const old = kept
    .filter(({ url }) => !OFFLINE.includes(new URL(url).pathname))
    .slice(0, Math.max(0, kept.length - most))
  await Promise.all(old.map((one) => cache.delete(one)))
}
