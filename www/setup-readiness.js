// <setup-readiness>: a small facade that loads the application when it comes to use.
// The build fills these in: where the other files are; the facade's texts and the titles that it may show, by language.
const ASSETS = __ASSETS__;
const TEXTS = __TEXTS__;
const TITLES = __TITLES__;
const TAG = "setup-readiness";

const FACADE = `:host{display:block}:host([hidden]){display:none}.sr{all:initial;display:block;box-sizing:border-box;min-height:9em;padding:1em 1.25em;font:inherit;font-size:clamp(14px,1em,18px);line-height:1.5;color:var(--sr-text,#1b1f24);background:var(--sr-surface,#fff);border:1px solid var(--sr-border,#c9d1d9);border-radius:var(--sr-radius,6px)}.sr[data-theme=dark]{color:var(--sr-text,#e6e9ee);background:var(--sr-surface,#171b21);border-color:var(--sr-border,#3b4450);color-scheme:dark}.facade{margin:0 0 .5em;unicode-bidi:plaintext;text-align:-webkit-match-parent}h1.facade,h2.facade,h3.facade,h4.facade,h5.facade{font-size:1.2em;line-height:1.3}button.facade{font:inherit;padding:.4em 1em;border:1px solid;border-radius:4px;color:inherit;background:none;cursor:pointer}.sr[data-drop]{outline:3px dashed var(--sr-accent,#0b5cad)}.sr[data-theme=dark][data-drop]{outline-color:var(--sr-accent,#7ab8ff)}`;

const address = (name) => new URL(ASSETS.folder + name, import.meta.url).href;
const fault = (code, message) => Object.assign(new Error(message), { code });
const aborted = () => new DOMException("Superseded", "AbortError");
const once = (make) => {
  let promise;
  // What failed is tried again next time.
  return () => (promise ??= make().catch((error) => ((promise = undefined), Promise.reject(error))));
};

// Where the files come from. The one-file edition brings its own.
let policy;
let tries = 0;
const io = globalThis[Symbol.for(TAG + ".io")] ?? {
  async fetch(name) {
    let response;
    try {
      response = await fetch(address(name));
    } catch (error) {
      throw fault("load", `${address(name)}: ${error.message}`);
    }
    if (!response.ok) throw fault("load", `${address(name)}: HTTP ${response.status}`);
    return response;
  },
  text: async (name) => (await io.fetch(name)).text(),
  async module() {
    const response = await io.fetch("app_bg.wasm");
    const copy = response.clone();
    try {
      return await WebAssembly.compileStreaming(response);
    } catch (error) {
      // A server that does not know the type `application/wasm`.
      if (error instanceof TypeError) return WebAssembly.compile(await copy.arrayBuffer());
      throw error;
    }
  },
  // Another mark gives another instance of a script; one that failed to load stays failed under its address.
  script: (name, mark) => import(address(name) + (mark ? `#${mark}` : "")),
  worker() {
    const url = address("worker.js");
    policy ??= globalThis.trustedTypes?.createPolicy(TAG, {
      createScriptURL: (text) => {
        if (text === url) return text;
        throw new TypeError(text);
      },
    }) ?? { createScriptURL: (text) => text };
    return new Worker(policy.createScriptURL(url), { type: "module" });
  },
};

// One compiled module, one application and one style sheet a page.
const compiled = once(io.module);
const instance = async (mark) => {
  const [script, module] = await Promise.all([io.script("app.js", mark), compiled()]);
  await script.default({ module_or_path: module });
  return script;
};
const application = once(() => instance(tries));
// What reads logs where no worker may start: an instance of its own, so that a trap leaves the application alive.
const readers = new Map();
const reader = (attempt) => {
  if (!readers.has(attempt)) readers.set(attempt, once(() => instance(`page-${attempt}-${tries}`)));
  return readers.get(attempt)();
};
const sheet = (text) => {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
};
const styles = once(async () => sheet(await io.text("widget.css")));
const facade = once(async () => sheet(FACADE));
const locales = new Map();
const locale = (tag) => {
  if (!locales.has(tag)) locales.set(tag, once(() => io.text(`locales/${tag}.ftl`)));
  return locales.get(tag)();
};

const connected = new Set();
const blocked = [];
let link = null;

// The best of our languages for a list of tags. Chinese is told apart by its script.
function negotiate(tags) {
  const ours = ASSETS.languages;
  for (const tag of tags) {
    try {
      const { language, script, region } = new Intl.Locale(tag).maximize();
      const found = [tag, `${language}-${region}`, `${language}-${script}`, language].find((name) => ours.includes(name))
        ?? ours.find((name) => new Intl.Locale(name).language === language && new Intl.Locale(name).maximize().script === script);
      if (found) return found;
    } catch {
      // No language tag.
    }
  }
  return "en";
}

// `#rule=…&view=…&lang=…&answers=…`; any other fragment is the host's.
function readLink() {
  const pairs = [...new URLSearchParams(location.hash.slice(1))];
  const ours = pairs.length && pairs.every(([name]) => ["rule", "view", "lang", "answers"].includes(name));
  return ours ? Object.fromEntries(pairs) : null;
}
function offerLink() {
  if (!link) return;
  for (const element of connected) {
    if (element.isConnected && element.accept(link)) {
      link = null;
      return;
    }
  }
}

// Files and folders of a drop, or its text. What is in `transfer` is gone after the event: read it at once.
function gather(transfer) {
  const entries = [...transfer.items].filter((item) => item.kind === "file").map((item) => {
    const entry = item.webkitGetAsEntry?.();
    return entry?.isDirectory ? entry : item.getAsFile();
  });
  const walk = async (entry) => {
    if (!entry || entry instanceof File) return entry ? [entry] : [];
    if (entry.isFile) return [await new Promise((done, failed) => entry.file(done, failed))];
    const reader = entry.createReader();
    const found = [];
    for (;;) {
      const some = await new Promise((done, failed) => reader.readEntries(done, failed));
      if (!some.length) break;
      for (const child of some) found.push(...(await walk(child)));
    }
    return found;
  };
  const text = transfer.getData("text");
  return entries.length ? Promise.all(entries.map(walk)).then((lists) => lists.flat()) : text;
}

class SetupReadiness extends HTMLElement {
  static observedAttributes = ["lang", "rule", "view", "theme", "eager", "heading-level", "feedback", "links"];
  #box;
  #app = null;
  #opening = null;
  #saved = null;
  #report = null;
  #turn = 0;
  #picked = null;
  #asked = {};
  #shown = null;
  #listeners = null;

  get report() {
    return this.#report;
  }

  async diagnose(input, { signal } = {}) {
    const turn = ++this.#turn;
    if (signal?.aborted) throw aborted();
    const list = typeof input === "string" ? input : input[Symbol.iterator] ? [...input] : [input];
    const ended = new Promise((_, reject) => signal?.addEventListener("abort", () => reject(aborted()), { once: true }));
    await Promise.race([ended, this.#open()]);
    if (turn !== this.#turn || !this.#app) throw aborted();
    return Promise.race([ended, this.#app.diagnose(list, signal)]);
  }

  reset() {
    this.#turn++;
    this.#report = null;
    this.#saved = null;
    this.#app?.reset();
    this.state(this.#opening && !this.#app ? "loading" : "idle");
  }

  connectedCallback() {
    connected.add(this);
    if (!this.#box) {
      this.#box = document.createElement("div");
      this.#box.className = "sr";
      this.attachShadow({ mode: "open" }).append(this.#box);
    }
    if (!this.#listeners) this.#listen();
    this.#look();
    if (!this.#opening) {
      this.#facade();
      this.state("idle");
      if (this.#saved || this.hasAttribute("eager")) this.#open().catch(() => {});
    }
    queueMicrotask(offerLink);
  }

  disconnectedCallback() {
    // A move is a disconnection, too: only what stays away is closed.
    queueMicrotask(() => {
      if (this.isConnected) return;
      connected.delete(this);
      this.#listeners?.abort();
      this.#listeners = null;
      this.#turn++;
      this.#saved = this.#app?.unmount() ?? this.#saved;
      this.#app = this.#opening = null;
    });
  }

  attributeChangedCallback(name, _, value) {
    if (!this.#box) return;
    if (name === "lang") this.#picked = null;
    if (name === "rule" || name === "view") this.#asked = {};
    this.#look();
    if (name === "eager" && value !== null) this.#open().catch(() => {});
    if (this.#app) this.#app.changed();
    else if (!this.#opening) this.#facade();
  }

  // A link to a rule, a view, a language: true where this element can show it.
  accept(wanted) {
    const view = this.getAttribute("view");
    if (view && view !== (wanted.view ?? (wanted.rule ? "lookup" : view))) return false;
    this.#asked = wanted;
    if (wanted.lang) this.#picked = negotiate([wanted.lang]);
    this.#look();
    if (this.#app) this.#app.changed();
    else this.#open().catch(() => {});
    return true;
  }

  // Frameworks set properties where there are some: they are the attributes.
  #put(name, value) {
    if (value == null || value === true) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  // From here on: what the application asks of its element.
  get rule() {
    return this.#asked.rule ?? this.getAttribute("rule") ?? "";
  }
  set rule(value) {
    this.#put("rule", value);
  }
  get view() {
    return this.getAttribute("view") ?? "";
  }
  set view(value) {
    this.#put("view", value);
  }
  get first() {
    return this.#asked.view ?? (this.#asked.answers ? "questions" : this.#asked.rule ? "lookup" : "");
  }
  get heading() {
    return Math.min(5, Math.max(1, parseInt(this.getAttribute("heading-level"), 10) || 2));
  }
  get feedback() {
    return this.getAttribute("feedback") ?? "";
  }
  set feedback(value) {
    this.#put("feedback", value);
  }
  get links() {
    return this.getAttribute("links") !== "none";
  }
  set links(value) {
    this.#put("links", value);
  }
  text = (name) => io.text(name);
  module = compiled;
  worker = io.worker;
  page = async (attempt, port) => (await reader(attempt)).serve(port);
  pick(tag) {
    this.#picked = tag;
    this.#look();
  }
  state(name) {
    if (this.getAttribute("state") !== name) this.setAttribute("state", name);
  }
  keep(report) {
    return (this.#report = report ? JSON.parse(report) : null);
  }
  emit(name, detail) {
    this.dispatchEvent(new CustomEvent(`${TAG}-${name}`, { detail: JSON.parse(detail), bubbles: true, composed: true }));
  }

  get #lang() {
    const tags = [];
    for (let at = this; at; at = at.parentElement ?? at.getRootNode().host) if (at.lang) tags.push(at.lang);
    return this.#picked ?? negotiate([...tags.slice(0, 1), ...navigator.languages]);
  }

  // Theme and language: by attribute, by the page around, by the system.
  #look() {
    if (!this.isConnected) return;
    const scheme = getComputedStyle(this).colorScheme;
    const theme = this.getAttribute("theme");
    const dark = /^(light|dark)$/.test(theme) ? theme === "dark"
      : /^(only )?(light|dark)( only)?$/.test(scheme) ? /dark/.test(scheme)
      : matchMedia("(prefers-color-scheme: dark)").matches;
    this.#box.dataset.theme = dark ? "dark" : "light";
    const lang = this.#lang;
    if (lang === this.#shown) return;
    if (!this.#opening) return this.#facade();
    if (!this.#app) return;
    this.#shown = lang;
    locale(lang).then((ftl) => {
      if (lang === this.#shown) this.#app?.locale(ftl, (this.#box.lang = lang));
    }, (error) => {
      // What is on screen stays as it is.
      if (lang !== this.#shown) return;
      this.#picked = this.#shown = this.#box.lang;
      this.#app?.trouble("locale", error.message);
    });
  }

  #listen() {
    const { signal } = (this.#listeners = new AbortController());
    const on = (target, names, listener) => names.split(" ").forEach((name) => target.addEventListener(name, listener, { signal }));
    // After a failure only the reader's own wish tries again.
    const open = () => this.getAttribute("state") !== "error" && this.#open().catch(() => {});
    on(this, "pointerenter pointerdown focusin", open);
    on(this, "dragenter dragover", (event) => {
      if (!/Files|text/.test(event.dataTransfer.types.join())) return;
      event.preventDefault();
      this.#box.dataset.drop = "";
      open();
    });
    on(this, "dragleave", ({ relatedTarget }) => {
      if (!relatedTarget || !(this.contains(relatedTarget) || this.shadowRoot.contains(relatedTarget))) delete this.#box.dataset.drop;
    });
    on(this, "drop", async (event) => {
      event.preventDefault();
      delete this.#box.dataset.drop;
      const input = gather(event.dataTransfer);
      try {
        const found = await input;
        if (found.length) await this.diagnose(found);
      } catch (error) {
        if (error.name !== "AbortError" && this.#app && !error.code) this.#app.trouble("read", error.message);
      }
    });
    on(matchMedia("(prefers-color-scheme: dark)"), "change", () => this.#look());
    on(window, "hashchange", () => {
      link = readLink();
      offerLink();
    });
    on(document, "securitypolicyviolation", (event) => blocked.push(event.effectiveDirective));
    // Pages switch theme and language on <html> or <body>.
    const watch = new MutationObserver(() => this.#look());
    for (const target of [document.documentElement, document.body]) if (target) watch.observe(target, { attributes: true });
    signal.addEventListener("abort", () => watch.disconnect());
  }

  #facade() {
    const lang = (this.#shown = this.#lang);
    const texts = TEXTS[lang];
    const rule = this.rule;
    const make = (tag, text) => Object.assign(document.createElement(tag), { className: "facade", textContent: text });
    const title = make(`h${this.heading}`, TITLES[rule]?.[lang] ?? texts.title);
    const button = Object.assign(make("button", texts.open), { type: "button" });
    this.#box.lang = lang;
    this.#box.replaceChildren(title, make("p", texts.hint), button);
    facade().then((made) => this.#app || (this.shadowRoot.adoptedStyleSheets = [made]));
    if (/^\w[\w-]*$/.test(rule) && !TITLES[rule] && ASSETS.cards) {
      (globalThis.requestIdleCallback ?? setTimeout)(async () => {
        try {
          const card = await (await fetch(new URL(`${ASSETS.cards}${lang}/${rule}.json`, import.meta.url))).json();
          title.textContent = card.text?.title ?? card.title ?? texts.title;
        } catch {
          // An unknown rule has no title.
        }
      });
    }
  }

  #open() {
    return (this.#opening ??= this.#load());
  }

  async #load() {
    this.state("loading");
    const button = this.#box.querySelector("button.facade");
    const texts = TEXTS[this.#shown];
    const busy = setTimeout(() => button && (button.textContent = texts.wait), 150);
    try {
      const lang = this.#lang;
      const [script, style, ftl] = await Promise.all([application(), styles(), locale(lang)]);
      if (!this.isConnected) throw aborted();
      const focused = this.shadowRoot.activeElement;
      this.shadowRoot.adoptedStyleSheets = [await facade(), style];
      this.#box.replaceChildren();
      this.#box.lang = this.#shown = lang;
      this.state("idle");
      this.#app = script.mount(this.#box, this, lang, ftl, this.#saved ?? undefined);
      this.#saved = null;
      if (focused) this.#app.focus();
      this.#look();
    } catch (error) {
      if (error.name !== "AbortError") await this.#fail(error);
      this.#opening = null;
      throw error;
    } finally {
      clearTimeout(busy);
    }
  }

  async #fail(error) {
    let code = error.code ?? (blocked.length ? "csp" : "load");
    this.state("error");
    tries++;
    const retry = () => {
      this.#facade();
      this.#open().catch(() => {});
    };
    try {
      const { show } = await io.script("trouble.js", tries);
      code = await show(this.#box, { error, blocked, address, cards: ASSETS.cards && new URL(ASSETS.cards, import.meta.url).href, lang: this.#shown, rule: this.rule, heading: this.heading, retry });
    } catch {
      this.#box.textContent = TEXTS[this.#shown].fail;
    }
    // The panel tells another origin's refusal apart; to the page it is a file that could not be loaded.
    if (code === "cors") code = "load";
    error.code = code;
    this.emit("error", JSON.stringify({ code, message: error.message }));
  }
}

link = readLink();
if (!customElements.get(TAG)) customElements.define(TAG, SetupReadiness);
