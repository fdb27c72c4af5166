// Loaded only when the application cannot run here: says why, what would help, and what is known of the rule without it.

// The build fills these in: the texts by language, the lengths of the files by plain names.
const TEXTS = __TEXTS__;
const LENGTHS = __LENGTHS__;

const STYLE = `
.trouble{display:block;overflow-wrap:anywhere}
.trouble h1,.trouble h2,.trouble h3,.trouble h4,.trouble h5,.trouble h6{font-size:1.15em;margin:0 0 .5em}
.trouble pre{white-space:pre-wrap;padding:.6em .8em;border:1px solid var(--sr-border,#c9d1d9);border-radius:4px;font:.9em/1.45 var(--sr-mono,ui-monospace,Consolas,monospace)}
.trouble button{font:inherit;color:inherit;background:none;border:1px solid;border-radius:4px;padding:.3em 1em;min-height:24px;cursor:pointer}
.trouble a{color:inherit}
.trouble .card{margin-top:1em;padding-top:1em;border-top:1px solid var(--sr-border,#c9d1d9)}
.trouble :focus-visible{outline:2px solid;outline-offset:2px}`;

function header(address) {
  const own = new URL(address("x")).origin;
  const source = own === location.origin ? "'self'" : own;
  return `Content-Security-Policy: script-src ${source} 'wasm-unsafe-eval'; style-src 'self'; connect-src ${source}; worker-src ${source}`;
}

// What is wrong with one file as the server delivers it: nothing where it is all right.
async function probe(name, { address }) {
  const url = address(name);
  let response;
  let bytes;
  try {
    response = await fetch(url, { cache: "no-store", signal: AbortSignal.timeout(10000) });
    bytes = await response.arrayBuffer();
  } catch {
    return { code: new URL(url).origin === location.origin ? "load" : "cors", found: url };
  }
  const found = `${url}: HTTP ${response.status}`;
  if (response.status === 404 || response.status === 410) return { code: "load", text: "gone", found };
  if (!response.ok) return { code: "load", found };
  const type = response.headers.get("content-type") ?? "";
  // As in open.js: texts of a language end with `#`.
  if (LENGTHS[name] ? bytes.byteLength !== LENGTHS[name] : new Uint8Array(bytes).at(-1) !== 35) {
    return { code: "load", text: "damaged", found: `${url}: ${type}, ${bytes.byteLength} bytes, not ${LENGTHS[name] ?? "whole"}` };
  }
  return name.endsWith(".js") && !/javascript|ecmascript/i.test(type) ? { code: "mime", found: `${url}: ${type}` } : null;
}

// The code of the error, the text that tells it, and what was found out about a file.
async function classify(context) {
  const { error, blocked, lang } = context;
  // Violations are reported a moment later.
  await new Promise((done) => setTimeout(done));
  if (typeof WebAssembly !== "object" || typeof structuredClone !== "function") return { code: "unsupported" };
  if (/content.security|unsafe-eval|CSP/i.test(error.message) || blocked.length) return { code: "csp" };
  if (error instanceof WebAssembly.RuntimeError) return { code: "internal" };
  for (const name of ["open.js", "app.js", "app_bg.wasm", "widget.css", `locales/${lang}.ftl`]) {
    const fault = location.protocol !== "file:" && (await probe(name, context));
    if (fault) return fault;
  }
  return { code: error.code ?? (error instanceof TypeError ? "load" : "internal") };
}

const remedies = {
  csp: ({ address }) => header(address),
  mime: () => ".js    text/javascript\n.css   text/css\n.wasm  application/wasm\n.ftl   text/plain; charset=utf-8",
  cors: () => `Access-Control-Allow-Origin: ${location.origin}`,
};

function make(tag, text, ...children) {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  element.append(...children);
  return element;
}

function list(tag, items) {
  return make(tag, "", ...items.map((item) => make("li", item)));
}

const file = async (name, { address }) => {
  const response = await fetch(address(`../cards/${name}.json`), { signal: AbortSignal.timeout(30000) });
  return response.ok ? response.json() : null;
};
// The static card of a rule or issue, whose id may be in any case; nothing for one that there is not.
async function find(context) {
  const rule = context.rule.toLowerCase();
  const id = (await file("ids", context))?.find((id) => id.toLowerCase() === rule);
  return id && file(`${context.lang}/${id}`, context);
}

function card(data, texts, level) {
  const text = data.text ?? data;
  const title = (name) => make(`h${Math.min(6, level + 1)}`, texts[name]);
  const element = make("article", "", make(`h${level}`, text.title), make("p", text.meaning));
  element.className = "card";
  if (text.why) element.append(title("why"), make("p", text.why));
  if (text.causes?.length) element.append(title("causes"), list("ul", text.causes));
  if (text.caution) element.append(title("caution"), make("p", text.caution));
  if (text.steps?.length) element.append(title("steps"), list("ol", text.steps));
  for (const command of data.commands ?? []) {
    const code = make("pre", command.text);
    code.dir = "ltr";
    const about = [command.purpose, command.risky && texts.risky].filter(Boolean).join(" · ");
    if (about) element.append(make("p", about));
    element.append(code);
  }
  if (text.verify) element.append(title("verify"), make("p", text.verify));
  return element;
}

// Fills `box` and answers the error's code.
export async function show(box, context) {
  const { lang, rule, heading, retry, cards, error } = context;
  const { code, text, found } = await classify(context);
  const texts = TEXTS[lang];
  const panel = make("div", "", make(`h${heading}`, texts.title));
  panel.className = "trouble";
  box.lang = lang;
  const sentence = make("p", location.protocol === "file:" ? texts.file : texts[text ?? code]);
  sentence.setAttribute("role", "alert");
  panel.append(sentence);
  if (remedies[code]) {
    const remedy = make("pre", remedies[code](context));
    remedy.dir = "ltr";
    panel.append(remedy);
  }
  if (found) {
    // Which file it was, and what came in its place.
    const what = make("pre", found);
    what.dir = "ltr";
    panel.append(what);
  }
  const detail = make("pre", `${code}: ${error.message}`);
  detail.dir = "ltr";
  const again = make("button", texts.retry);
  again.type = "button";
  again.addEventListener("click", retry);
  panel.append(make("details", "", make("summary", texts.detail), detail), make("p", "", again));
  const focused = box.getRootNode().activeElement;
  box.replaceChildren(panel);
  if (focused) again.focus();
  const root = box.getRootNode();
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Readable without style, too.
  }
  if (rule && cards) {
    find(context)
      .then((data) => data && panel.append(card(data, texts, Math.min(6, heading + 1))))
      .catch(() => {});
  }
  // To the page another origin's refusal is a file that could not be loaded.
  return code === "cors" ? "load" : code;
}
