// What reads logs in the one-file edition, as a plain script: in a worker it starts by message, in the page by its exports.
import init, { initSync, serve } from "../app.js";

if (typeof document === "undefined") {
  addEventListener("message", ({ data: [module, port] }) => {
    initSync({ module });
    serve(port);
  }, { once: true });
} else {
  globalThis[Symbol.for("setup-readiness.reader")] = { default: init, serve };
}
