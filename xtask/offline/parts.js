// Where the loader finds the parts of the one-file edition: in this page's blocks.
(() => {
  const modules = (globalThis[Symbol.for("setup-readiness.modules")] = {});
  const ran = new Set();

  const text = (name) => {
    const block = document.getElementById(name);
    if (!block) throw Object.assign(new Error(`${name} is not in this file`), { code: "load" });
    return block.textContent;
  };

  globalThis[Symbol.for("setup-readiness.io")] = {
    text: async (name) => text(name),
    async module(name) {
      const binary = atob(text(name).trim());
      const bytes = new Uint8Array(binary.length);
      for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
      return WebAssembly.compile(bytes);
    },
    async script(name) {
      if (!ran.has(name)) {
        ran.add(name);
        const script = document.createElement("script");
        script.text = text(name);
        document.head.append(script);
      }
      return modules[name];
    },
    // A classic worker: a module worker does not start from a file in every browser.
    worker() {
      // WebKit lets no worker of a page from a disk read a file: there the page reads it, in slices.
      if (/^Apple/.test(navigator.vendor)) throw new Error("No worker here");
      const url = URL.createObjectURL(new Blob([text("engine.js")], { type: "text/javascript" }));
      const worker = new Worker(url);
      setTimeout(() => URL.revokeObjectURL(url), 60000);
      return worker;
    },
  };
})();
