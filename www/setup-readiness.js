// <setup-readiness>: a small facade. All that shows and reads something is fetched by `open.js`, when the element comes to use.
// The build fills these in: where the other files are; the facade's texts by language, in the order of their names.
const ASSETS = __ASSETS__;
const TEXTS = __TEXTS__;
const TAG = "setup-readiness";
const WAIT = 30000;

const FACADE = `:host{display:block}:host([hidden]){display:none}.sr,.strut{all:initial;display:block;box-sizing:border-box;min-height:9em;padding:1em 1.25em;font:inherit;font-size:clamp(14px,1em,18px);line-height:1.5;color:var(--sr-text,#1b1f24);background:var(--sr-surface,#fff);border:1px solid var(--sr-border,#c9d1d9);border-radius:var(--sr-radius,6px)}.sr[data-theme=dark]{color:var(--sr-text,#e6e9ee);background:var(--sr-surface,#171b21);border-color:var(--sr-border,#3b4450);color-scheme:dark}.facade{margin:0 0 .5em;unicode-bidi:plaintext;text-align:-webkit-match-parent}.facade:is(h1,h2,h3,h4,h5){font-size:1.2em;line-height:1.3}button.facade{font:inherit;padding:.4em 1em;border:1px solid;border-radius:4px;color:inherit;background:none;cursor:pointer}.strut{visibility:hidden;block-size:0;min-block-size:0;padding-block:0;border-block-width:0;overflow:clip}.sr[data-drop]{outline:3px dashed}`;

const address = (name) => new URL(ASSETS.folder + name, import.meta.url).href;
const fault = (message) => Object.assign(new Error(message), { code: "load" });
const aborted = () => new DOMException("Superseded", "AbortError");
// Makes something once; what failed is tried again next time.
const once = (make) => {
  let made;
  return () => (made ??= make().catch((error) => ((made = null), Promise.reject(error))));
};

// No wait is without end: a connection that is alive has answered by then.
const within = (promise, what) => {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(fault(`${what}: no answer`)), WAIT)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

// Where the scripts come from. The one-file edition brings its own.
let tries = 0;
const io = {
  within,
  // Another mark gives another instance of a script; one that failed to load stays failed under its address.
  script: (name, mark) => within(import(address(name) + (mark ? `#${mark}` : "")), address(name)),
  ...globalThis[Symbol.for(TAG + ".io")],
};
// The files of the site, for all elements of the page.
const site = once(async () => (await io.script("open.js", tries)).site(io));
const facade = once(async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(FACADE);
  return sheet;
});

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
      const found = Object.keys(TEXTS).filter((ours) => likely(ours).language === language && likely(ours).script === script);
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
  const ours = pairs.length && pairs.every(([name]) => /^(rule|view|lang|answers|example)$/.test(name));
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

// Files and folders of a drop, or its text. What is in `transfer` is gone after the event.
const gather = (transfer) => {
  const items = [...transfer.items].filter((item) => item.kind === "file").map((item) => {
    const entry = item.webkitGetAsEntry?.();
    return entry?.isDirectory ? entry : item.getAsFile();
  });
  return items.length ? items : transfer.getData("text");
};

const make = (tag, text) => Object.assign(document.createElement(tag), { className: "facade", textContent: text });

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
    // Whatever it showed: the facade is drawn, once.
    if (!this.#opening) this.#shown = null;
    this.#look();
    if (!this.#opening) {
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
    if (!this.#opening) this.#shown = null;
    this.#look();
    if (name === "eager" && value !== null) this.#open().catch(() => {});
    this.#app?.changed();
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
    site().then((from) => from.locale(lang)).then((ftl) => {
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
    const fetchAll = () => this.#opening || site().then((from) => from.all(this.#lang, tries)).catch(() => {});
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
        if (!input.length) return;
        await this.#open();
        const found = await (await site()).files(input);
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
    const [, hint, open, , named, wait] = (this.#texts = TEXTS[lang]);
    // The host may have written the title for readers without JavaScript.
    const own = this.querySelector("[slot=title]")?.textContent;
    const title = make(`h${this.heading}`, own || named);
    this.#box.lang = lang;
    this.#say(title, make("p", hint), make("button", this.#opening ? wait : open));
    facade().then((made) => this.#app || (this.shadowRoot.adoptedStyleSheets = [made]));
    if (!own && ASSETS.titles && /^[\w-]+$/.test(rule)) {
      // Without its title the facade says what it says on every page.
      fetch(address(`../titles/${lang}/${rule.toLowerCase()}.json`)).then(async (answer) => {
        title.textContent = await answer.json();
        this.#hold(title);
      }).catch(() => {});
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
    const busy = setTimeout(() => button && (button.textContent = this.#texts[5]), 150);
    try {
      const lang = this.#lang;
      const from = await site();
      const [script, style, ftl] = await from.all(lang, tries);
      if (life !== this.#life) throw aborted();
      const focused = this.shadowRoot.activeElement;
      this.shadowRoot.adoptedStyleSheets = [await facade(), style];
      this.#box.replaceChildren();
      this.#box.lang = this.#shown = lang;
      this.state("idle");
      this.#app = script.mount(this.#box, this, from, lang, ftl, this.#saved ?? undefined);
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
      const { show } = await io.script("trouble.js", tries++);
      code = await show(this.#box, { error, blocked, address, cards: ASSETS.titles, lang: this.#shown, rule: this.rule, heading: this.heading, retry });
    } catch {
      // Without the network there is no panel, either.
      const [fail, , , again] = this.#texts;
      const sentence = make("p", fail);
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
