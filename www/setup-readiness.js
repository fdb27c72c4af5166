// <setup-readiness>: a small facade that loads the application when it comes to use.
// The build fills these in: where the other files are; the facade's texts by language, in the order of their names.
const ASSETS = __ASSETS__;
const TEXTS = __TEXTS__;
const TAG = "setup-readiness";
const WAIT = 30000;

const FACADE = `:host{display:block}:host([hidden]){display:none}.sr,.strut{all:initial;display:block;box-sizing:border-box;min-height:9em;padding:1em 1.25em;font:inherit;font-size:clamp(14px,1em,18px);line-height:1.5;color:var(--sr-text,#1b1f24);background:var(--sr-surface,#fff);border:1px solid var(--sr-border,#c9d1d9);border-radius:var(--sr-radius,6px)}.sr[data-theme=dark]{color:var(--sr-text,#e6e9ee);background:var(--sr-surface,#171b21);border-color:var(--sr-border,#3b4450);color-scheme:dark}.facade{margin:0 0 .5em;unicode-bidi:plaintext;text-align:-webkit-match-parent}.facade:is(h1,h2,h3,h4,h5){font-size:1.2em;line-height:1.3}button.facade{font:inherit;padding:.4em 1em;border:1px solid;border-radius:4px;color:inherit;background:none;cursor:pointer}.strut{visibility:hidden;block-size:0;min-block-size:0;padding-block:0;border-block-width:0;overflow:clip}.sr[data-drop]{outline:3px dashed}`;

const address = (name) => new URL(ASSETS.folder + name, import.meta.url).href;
const fault = (code, message) => Object.assign(new Error(message), { code });
const aborted = () => new DOMException("Superseded", "AbortError");
// Makes something once for each key. What failed is tried again next time.
const once = (make) => {
  const made = {};
  return (key) => (made[key] ??= make(key).catch((error) => (delete made[key], Promise.reject(error))));
};

// No wait is without end: a connection that is alive has answered by then.
const within = (time, promise, what) => {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(fault("load", `${what}: no answer`)), time)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};
const get = async (name, cache) => {
  let response;
  try {
    response = await fetch(address(name), { cache, signal: AbortSignal.timeout(WAIT) });
  } catch (error) {
    throw fault("load", `${address(name)}: ${error.message}`);
  }
  if (!response.ok) throw Object.assign(fault("load", `${address(name)}: HTTP ${response.status}`), { gone: /404|410/.test(response.status) });
  return response;
};
// A server may answer with half a file, or with a page in its place: all of it has come where it is as long as it was built. Texts
// of a language end with `#` instead: a list of their lengths would grow with the languages.
const whole = async (name, cache) => {
  const response = await get(name, cache);
  const bytes = await response.arrayBuffer().catch((error) => Promise.reject(fault("load", `${address(name)}: ${error.message}`)));
  const length = ASSETS.files[name];
  if (length ? bytes.byteLength === length : new Uint8Array(bytes).at(-1) === 35) return bytes;
  const type = response.headers.get("content-type");
  throw fault("load", `${address(name)}: ${bytes.byteLength} bytes (${type}), not ${length ?? "whole"}`);
};
// What failed is asked for once more, past the browser's cache.
const bytes = (name) => whole(name).catch((error) => (error.gone ? Promise.reject(error) : whole(name, "reload")));

// Where the files come from. The one-file edition brings its own.
let policy;
let tries = 0;
const io = globalThis[Symbol.for(TAG + ".io")] ?? {
  text: async (name) => new TextDecoder().decode(await bytes(name)),
  async module() {
    try {
      return await WebAssembly.compileStreaming(await get("app_bg.wasm"));
    } catch {
      // Another type than `application/wasm`, a damaged file, a policy: with all bytes at hand it shows which.
      return WebAssembly.compile(await bytes("app_bg.wasm"));
    }
  },
  // Another mark gives another instance of a script; one that failed to load stays failed under its address.
  script: (name, mark) => within(WAIT, import(address(name) + (mark ? `#${mark}` : "")), address(name)),
  worker() {
    const url = address("worker.js");
    policy ??= globalThis[Symbol.for(TAG + ".policy")] ?? globalThis.trustedTypes?.createPolicy(TAG, {
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
  if (!script.serve) throw fault("load", address("app.js"));
  await script.default({ module_or_path: module });
  return script;
};
const application = once(() => instance(tries));
// What reads logs where no worker may start: an instance of its own, so that a trap leaves the application alive.
const reader = once((attempt) => instance(`page-${attempt}-${tries}`));
const sheet = (text) => {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
};
const styles = once(async () => sheet(await io.text("widget.css")));
const facade = once(async () => sheet(FACADE));
const locale = once((tag) => io.text(`locales/${tag}.ftl`));

const connected = new Set();
// What a policy forbade of ours: a page may have violations of its own.
const blocked = [];
const isOurs = (uri) => /^(wasm-eval|trusted-types)/.test(uri) || address("").startsWith(uri) || uri.startsWith(address(""));
let link = null;

// The best of our languages for a list of tags: of the same script, best of the same region. A tag without them has those that are
// likely: `zh-HK` is read as `zh-Hant`, `pt-PT` as `pt-BR`.
const likely = (tag) => new Intl.Locale(tag).maximize();
function negotiate(tags) {
  for (const tag of tags) {
    try {
      const { language, script, region } = likely(tag);
      const found = ASSETS.languages.filter((ours) => likely(ours).language === language && likely(ours).script === script);
      if (found[0]) return found.find((ours) => likely(ours).region === region) ?? found[0];
    } catch {
      // No language tag.
    }
  }
  return "en";
}

// `#rule=…&view=…&lang=…&answers=…&example=…`; any other fragment is the host's.
function readLink() {
  const pairs = [...new URLSearchParams(location.hash.slice(1))];
  const ours = pairs.length && pairs.every(([name]) => ["rule", "view", "lang", "answers", "example"].includes(name));
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
  const items = [...transfer.items].filter((item) => item.kind === "file").map((item) => {
    const entry = item.webkitGetAsEntry?.();
    return entry?.isDirectory ? entry : item.getAsFile();
  });
  if (items.every((item) => item instanceof File)) return items.length ? items : transfer.getData("text");
  return io.script("folder.js").then((script) => script.files(items, (name, answer) => within(WAIT, answer, name)));
}

// The rule's id as the catalog spells it; nothing for a rule that it does not have.
const card = async (name) => (await get(`../cards/${name}.json`)).json();
const ids = once(() => card("ids"));
const same = (a) => (b) => a.toLowerCase() === b.toLowerCase();
const spelled = async (rule) => [ASSETS.rule].find(same(rule)) ?? (ASSETS.cards && (await ids()).find(same(rule)));

const make = (tag, text) => {
  const made = Object.assign(document.createElement(tag), { className: "facade", textContent: text });
  return tag === "button" ? Object.assign(made, { type: "button" }) : made;
};

class SetupReadiness extends HTMLElement {
  static observedAttributes = ["lang", "rule", "view", "theme", "eager", "heading-level", "feedback", "links"];
  #box;
  // Holds the facade's width open below the application, whose own content gives the element none.
  #strut;
  // Another one after each removal from the page: what was begun before is of no use then.
  #life = {};
  #app = null;
  #opening = null;
  #saved = null;
  #report = null;
  #turn = 0;
  #picked = null;
  #asked = {};
  #shown = null;
  #texts;
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
    this.#build();
    if (!this.#listeners) this.#listen();
    this.#look();
    if (!this.#opening) {
      this.#facade();
      this.state("idle");
      if (this.#saved || this.hasAttribute("eager")) this.#open().catch(() => {});
    }
    queueMicrotask(offerLink);
  }

  #build() {
    if (this.#box) return;
    this.#box = document.createElement("div");
    this.#box.className = "sr";
    this.#strut = document.createElement("div");
    this.#strut.className = "strut";
    // A label of the host names and focuses the field for what is pasted, where browsers know how.
    this.attachShadow({ mode: "open", referenceTarget: "paste" }).append(this.#box, this.#strut);
  }

  disconnectedCallback() {
    // A move is a disconnection, too: only what stays away is closed.
    setTimeout(() => {
      if (this.isConnected) return;
      connected.delete(this);
      this.#listeners?.abort();
      this.#listeners = null;
      this.#turn++;
      this.#life = {};
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

  // The element itself and all around it, out of every shadow tree.
  *#around() {
    for (let at = this; at; at = at.parentElement ?? at.getRootNode().host) yield at;
  }

  get #lang() {
    // An empty `lang` says that the language is not known: the browser's counts.
    const tag = [...this.#around()].find((at) => at.hasAttribute("lang"))?.lang;
    return this.#picked ?? negotiate([...(tag ? [tag] : []), ...navigator.languages]);
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
    on(this, "click", open);
    on(this, "focusin", (event) => event.composedPath()[0].matches?.(":focus-visible") && open());
    // What may be needed soon is fetched; the page does not move under a pointer that only passes.
    const fetchAll = () => this.#opening || Promise.all([application(), styles(), locale(this.#lang)]).catch(() => {});
    on(this, "pointerenter", fetchAll);
    on(this, "dragenter dragover", (event) => {
      if (!/Files|text/.test(event.dataTransfer.types.join())) return;
      event.preventDefault();
      this.#box.dataset.drop = "";
      fetchAll();
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
    on(document, "securitypolicyviolation", (event) => isOurs(event.blockedURI) && blocked.push(event.effectiveDirective));
    // Pages switch the theme on <html> or <body>, the language anywhere around.
    const watch = new MutationObserver(() => this.#look());
    for (const target of [document.documentElement, document.body]) if (target) watch.observe(target, { attributes: true });
    for (const at of this.#around()) if (!at.parentElement) watch.observe(at.getRootNode(), { attributeFilter: ["lang"], subtree: true });
    signal.addEventListener("abort", () => watch.disconnect());
  }

  #facade() {
    const lang = (this.#shown = this.#lang);
    const rule = this.rule;
    // The title of the rule that pages show most is at hand.
    const known = same(rule)(ASSETS.rule);
    const [, , hint, open, , named, plain, wait] = (this.#texts = TEXTS[lang]);
    const title = make(`h${this.heading}`, known ? named : plain);
    this.#box.lang = lang;
    this.#say(title, make("p", hint), make("button", this.#opening ? wait : open));
    facade().then((made) => this.#app || (this.shadowRoot.adoptedStyleSheets = [made]));
    if (rule && !known && ASSETS.cards) {
      (globalThis.requestIdleCallback ?? setTimeout)(async () => {
        try {
          const id = await spelled(rule);
          if (!id) return;
          title.textContent = (await card(`${lang}/${id}`)).text.title;
          this.#hold(title);
        } catch {
          // Without its title the facade says what it says on every page.
        }
      });
    }
  }

  // Shows the facade, or what is left of it. Who was on its button stays there.
  #say(...parts) {
    const focused = this.shadowRoot.activeElement;
    this.#box.replaceChildren(...parts);
    if (focused) parts.at(-1).focus();
    this.#hold(...parts.slice(0, -1));
  }
  #hold(...parts) {
    this.#strut.replaceChildren(...parts.map((part) => part.cloneNode(true)));
  }

  #open() {
    return (this.#opening ??= this.#load());
  }

  async #load() {
    this.#build();
    if (!this.#shown) this.#facade();
    const life = this.#life;
    this.state("loading");
    const button = this.#box.querySelector("button.facade");
    const busy = setTimeout(() => button && (button.textContent = this.#texts[7]), 150);
    try {
      const lang = this.#lang;
      const [script, style, ftl] = await Promise.all([application(), styles(), locale(lang)]);
      if (life !== this.#life) throw aborted();
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
    const retry = () => {
      this.#facade();
      this.#open().catch(() => {});
    };
    try {
      const [{ show }, rule] = await Promise.all([io.script("trouble.js", tries++), this.rule && spelled(this.rule).catch(() => "")]);
      const cards = ASSETS.cards && address("../cards/");
      code = await show(this.#box, { error, blocked, address, files: ASSETS.files, cards, lang: this.#shown, rule, heading: this.heading, retry });
    } catch {
      // Without the network there is no panel, either.
      const [fail, gone, , , again] = this.#texts;
      const isGone = await get("app.js", "no-store").then(() => false, (error) => error.gone);
      const sentence = make("p", isGone ? gone : fail);
      sentence.setAttribute("role", "alert");
      const button = make("button", again);
      button.addEventListener("click", retry);
      this.#say(sentence, button);
    }
    error.code = code;
    this.emit("error", JSON.stringify({ code, message: error.message }));
  }
}

link = readLink();
if (!customElements.get(TAG)) customElements.define(TAG, SetupReadiness);
