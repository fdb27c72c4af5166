// A worker that fails: its engine traps, as a defect in it would, gets no more memory, or its files cannot be read any more.
importScripts(new URL(location.href).searchParams.get("worker"));
const fault = new URL(location.href).searchParams.get("fault");
if (fault === "memory") {
  // Takes all the memory that a module may have, and keeps it: the engine gets none.
  const start = wasm_bindgen;
  wasm_bindgen = Object.assign(async (options) => {
    const exports = await start(options);
    const memory = Object.values(exports).find((exported) => exported instanceof WebAssembly.Memory);
    for (let pages = 1 << 15; pages; ) {
      try {
        memory.grow(pages);
      } catch {
        pages >>= 1;
      }
    }
    return exports;
  }, start);
} else if (fault === "read") {
  Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException("The file changed", "NotReadableError"));
} else {
  // (module (func (export "f") unreachable))
  const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
  const { f } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))).exports;
  wasm_bindgen.Engine.prototype.push = f;
}
