// The worker: reads logs with the module that the page compiled, through the port that the page sends along.
import { initSync, serve } from "./app.js";

addEventListener("message", ({ data: [module, port] }) => {
  initSync({ module });
  serve(port);
}, { once: true });
