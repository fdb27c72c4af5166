// The service worker of index.html: keeps the files of one version, so that the page opens without the network after the first
// visit. For all other pages (those of hosts, embed.html, the topics) it answers nothing.
// The build fills in the version, the loader's address, the folder and the names of the files in it.
const SITE = __SITE__;
const FAMILY = `setup-readiness ${registration.scope} `;
const CACHE = FAMILY + SITE.version;
const at = (name) => new URL(name, location).href;
const PAGE = at("index.html");
const LOADER = at(SITE.loader);
const FILES = SITE.files.map((name) => at(`${SITE.folder}/${name}`));
const isPage = (address) => [at("./"), PAGE].includes(address.split(/[?#]/)[0]);

// A server may be half-way to another version: then nothing is kept, and the browser tries again at the next visit.
async function fetched(address, word) {
  const response = await fetch(address, { cache: "no-cache" });
  const text = await response.text();
  if (!response.ok || !text.includes(word)) throw new Error(address);
  // Made anew: a navigation takes no answer that was redirected.
  return new Response(text, { headers: response.headers });
}

async function keep() {
  const [cache, page, loader] = await Promise.all([caches.open(CACHE), fetched(PAGE, SITE.loader), fetched(LOADER, SITE.folder)]);
  await cache.addAll(FILES);
  await Promise.all([cache.put(PAGE, page), cache.put(LOADER, loader)]);
}

async function forget() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(FAMILY) && name !== CACHE).map((name) => caches.delete(name)));
}

async function answer({ request, clientId }, key) {
  // Not `clients.get`, which waits until a client is ready: a worker that loads its modules is not.
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const isGuest = pages.some(({ id, url }) => id === clientId && !isPage(url));
  const kept = !isGuest && (await (await caches.open(CACHE)).match(key, { ignoreVary: true }));
  return kept || fetch(request);
}

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(forget()));
addEventListener("message", ({ data }) => data === "renew" && skipWaiting());
addEventListener("fetch", (event) => {
  const { mode, cache } = event.request;
  // A second instance of a module has a fragment in its address.
  const url = event.request.url.split("#")[0];
  if (mode === "navigate") {
    if (isPage(url)) event.respondWith(answer({ request: event.request }, PAGE));
  } else if ((url === LOADER || FILES.includes(url)) && !["reload", "no-store"].includes(cache)) {
    // What is asked for past the caches goes to the server.
    event.respondWith(answer(event, url));
  }
});
