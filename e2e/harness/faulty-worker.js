// A module worker in place of the site's worker.js that fails while it reads a log: `?fault=trap` (the engine runs into
// `unreachable`, as a defect in it would), `memory` (the engine gets no more), `read` (the file cannot be read any more) or `silent`
// (the browser never answers the first way in which it is asked for bytes).
const { searchParams } = new URL(location.href);
const fault = searchParams.get("fault");
// The page may write before the engine is here.
const first = new Promise((done) => addEventListener("message", ({ data }) => done(data), { once: true }));
const { initSync, serve } = await import(new URL("app.js", searchParams.get("worker")).href);
const [module, port] = await first;

// Whether a message asks for a log to be read: the number of the request, four bytes, is followed by that of its kind.
const asksToRead = ({ data: [bytes] }) => bytes[4] === 0;

// The exports of the engine, of which every function traps once a log is to be read.
function trapping(exports) {
  // (module (func (export "trap") unreachable))
  const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 8, 1, 4, 116, 114, 97, 112, 0, 0, 10, 5, 1, 3, 0, 0, 11];
  const { trap } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))).exports;
  let armed = false;
  port.addEventListener("message", (event) => (armed ||= asksToRead(event)));
  const guarded = (value) => (typeof value === "function" ? (...values) => (armed ? trap() : value(...values)) : value);
  return Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, guarded(value)]));
}

// Takes all the memory that the engine may have.
function exhaust(memory) {
  for (let pages = 1 << 15; pages; ) {
    try {
      memory.grow(pages);
    } catch {
      pages >>= 1;
    }
  }
}

if (fault === "trap") {
  const { Instance } = WebAssembly;
  WebAssembly.Instance = function (...parts) {
    WebAssembly.Instance = Instance;
    return { exports: trapping(new Instance(...parts).exports) };
  };
}
if (fault === "read") Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException("The file changed", "NotReadableError"));
if (fault === "silent") Blob.prototype.arrayBuffer = () => new Promise(() => {});
const { memory } = initSync({ module });
if (fault === "memory") port.addEventListener("message", (event) => asksToRead(event) && exhaust(memory));
serve(port);
