// index.html alone: keeps the page for use without the network, and says when a new version is there.
// The build fills in what is said, by language; nothing where the site is still being worked on.
const TEXTS = __TEXTS__;
const at = (name) => new URL(name, import.meta.url).href;
const KEEPER = at("../service-worker.js");

// One policy a page: the loader takes this one, too.
const own = [at("worker.js"), KEEPER];
const createScriptURL = (text) => {
  if (own.includes(text)) return text;
  throw new TypeError(text);
};
const policy = globalThis.trustedTypes?.createPolicy("setup-readiness", { createScriptURL }) ?? { createScriptURL };
globalThis[Symbol.for("setup-readiness.policy")] = policy;

const page = document.documentElement;
const region = document.querySelector(".news");

function show(waiting) {
  const sentence = document.createElement("span");
  const button = Object.assign(document.createElement("button"), { type: "button" });
  const say = () => {
    const texts = TEXTS[page.lang] ?? TEXTS.en;
    sentence.textContent = texts.there;
    button.textContent = texts.load;
  };
  say();
  new MutationObserver(say).observe(page, { attributeFilter: ["lang"] });
  button.addEventListener("click", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("renew");
  });
  region.replaceChildren(sentence, " ", button);
}

async function start() {
  const registration = await navigator.serviceWorker.register(policy.createScriptURL(KEEPER));
  // The first version is no news.
  const tell = () => registration.waiting && navigator.serviceWorker.controller && show(registration.waiting);
  tell();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", tell));
}

// What the page itself needs comes first. Where a browser or a policy refuses, the page is as it is without.
if (TEXTS && navigator.serviceWorker) addEventListener("load", () => start().catch(() => {}), { once: true });
