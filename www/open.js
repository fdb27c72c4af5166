// Fetches the application and its files: what the loader needs when its element comes to use.
// The build fills in the lengths of the files, by plain names.
const LENGTHS = __LENGTHS__;
const TAG = "setup-readiness";
const WAIT = 30000;

const address = (name) => new URL(name, import.meta.url).href;
const fault = (message) => Object.assign(new Error(message), { code: "load" });
// Makes something once for each key. What failed is tried again next time.
const once = (make) => {
  const made = {};
  return (key) => (made[key] ??= make(key).catch((error) => (delete made[key], Promise.reject(error))));
};

async function get(name, cache) {
  let response;
  try {
    response = await fetch(address(name), { cache, signal: AbortSignal.timeout(WAIT) });
  } catch (error) {
    throw fault(`${address(name)}: ${error.message}`);
  }
  if (!response.ok) throw Object.assign(fault(`${address(name)}: HTTP ${response.status}`), { gone: [404, 410].includes(response.status) });
  return response;
}
// A server may answer with half a file, or with a page in its place: all of it has come where it is as long as it was built. Texts
// of a language end with `#` instead: a list of their lengths would grow with the languages.
async function whole(name, cache) {
  const response = await get(name, cache);
  const bytes = await response.arrayBuffer().catch((error) => Promise.reject(fault(`${address(name)}: ${error.message}`)));
  const length = LENGTHS[name];
  if (length ? bytes.byteLength === length : new Uint8Array(bytes).at(-1) === 35) return bytes;
  const type = response.headers.get("content-type");
  throw fault(`${address(name)}: ${bytes.byteLength} bytes (${type}), not ${length ?? "whole"}`);
}
// What failed is asked for once more, past the browser's cache.
const bytes = (name) => whole(name).catch((error) => (error.gone ? Promise.reject(error) : whole(name, "reload")));

let policy;
const fetched = {
  text: async (name) => new TextDecoder().decode(await bytes(name)),
  async module() {
    try {
      return await WebAssembly.compileStreaming(await get("app_bg.wasm"));
    } catch {
      // Another type than `application/wasm`, a damaged file, a policy: with all bytes at hand it shows which.
      return WebAssembly.compile(await bytes("app_bg.wasm"));
    }
  },
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

// The files of what was dropped, with all that is in its folders; text as it is. `within` gives each answer of the browser a time.
async function files(items, within) {
  if (typeof items === "string") return items;
  const found = [];
  for (const item of items) {
    if (item instanceof File) found.push(item);
    else if (item?.isFile) found.push(await within(new Promise((done, failed) => item.file(done, failed)), item.name));
    else if (item) found.push(...(await files(await children(item, within), within)));
  }
  return found;
}
// A browser hands out the entries of a folder a hundred at a time.
async function children(folder, within) {
  const reader = folder.createReader();
  const found = [];
  for (;;) {
    const some = await within(new Promise((done, failed) => reader.readEntries(done, failed)), folder.name);
    if (!some.length) return found;
    found.push(...some);
  }
}

// The files of the site for all elements of a page: one compiled module, one application, one style sheet. `given` says where the
// scripts come from, and in the one-file edition all else.
export function site(given) {
  const io = { ...fetched, ...given };
  const module = once(io.module);
  const instance = async (mark) => {
    const [script, compiled] = await Promise.all([io.script("app.js", mark), module()]);
    if (!script.serve) throw fault(address("app.js"));
    await script.default({ module_or_path: compiled });
    return script;
  };
  let tries = 0;
  const application = once(() => instance(tries));
  // What reads logs where no worker may start: an instance of its own, so that a trap leaves the application alive.
  const reader = once((attempt) => instance(`page-${attempt}-${tries}`));
  const style = once(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await io.text("widget.css"));
    return sheet;
  });
  const locale = once((tag) => io.text(`locales/${tag}.ftl`));
  return {
    // The application, its style sheet, and its texts in a language. Another number tries another way after a failure.
    all: (lang, attempt) => Promise.all([application((tries = attempt)), style(), locale(lang)]),
    locale,
    files: (items) => files(items, io.within),
    // From here on: what the application asks for.
    module: () => module(),
    text: io.text,
    worker: io.worker,
    page: async (attempt, port) => (await reader(attempt)).serve(port),
  };
}
