// Where the loader finds the files of the one-file edition: in blocks of this page, and in this script itself.
import * as app from "../app.js";
import * as open from "../open.js";
import * as trouble from "../trouble.js";

const reader = Symbol.for("setup-readiness.reader");

function text(name) {
  const block = document.getElementById(name);
  if (!block) throw Object.assign(new Error(`${name} is not in this file`), { code: "load" });
  return block.textContent;
}

// Each run of the block is an instance of its own.
function readerInstance() {
  const script = document.createElement("script");
  script.text = text("reader.js");
  document.head.append(script);
  script.remove();
  return globalThis[reader];
}

globalThis[Symbol.for("setup-readiness.io")] = {
  text: async (name) => text(name),
  async module() {
    const binary = atob(text("app_bg.wasm").trim());
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    return WebAssembly.compile(bytes);
  },
  async script(name, mark) {
    if (name === "trouble.js") return trouble;
    if (name === "open.js") return open;
    return /^page-/.test(mark) ? readerInstance() : app;
  },
  // A classic worker: a module worker does not start from a file in every browser.
  worker() {
    // WebKit lets no worker of a page from a disk read a file: there the page reads it, in slices.
    if (/^Apple/.test(navigator.vendor)) throw new Error("No worker here");
    const url = URL.createObjectURL(new Blob([text("reader.js")], { type: "text/javascript" }));
    const worker = new Worker(url);
    setTimeout(() => URL.revokeObjectURL(url), 60000);
    return worker;
  },
};
