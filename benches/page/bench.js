// What `cargo xtask bench` measures within a page. Times are in milliseconds.
(() => {
  const SLICE = 1 << 24;
  const SMALL = "[03/14/2026 09:26:53.0589] [0] Setup version: 15.2.1118.7.";

  const element = () => document.querySelector("setup-readiness");
  const chosen = () => document.getElementById("log").files[0];
  const frame = () => new Promise((done) => requestAnimationFrame(done));

  async function timed(work) {
    const start = performance.now();
    await work();
    return performance.now() - start;
  }

  // The same file, only read.
  const bare = () =>
    timed(async () => {
      const file = chosen();
      for (let at = 0; at < file.size; at += SLICE) await file.slice(at, at + SLICE).arrayBuffer();
    });

  const diagnose = () => timed(() => element().diagnose(chosen()));

  // Loads the app and has it read a small text, so that neither is part of a measure.
  async function warm() {
    await customElements.whenDefined("setup-readiness");
    await element().diagnose(SMALL);
    await harness.settled();
  }

  // The tasks of the page over 50 ms from the call until the whole report is on the screen, and what the longest frame did.
  async function tasks() {
    const tasks = [];
    const frames = [];
    const watch = (type, add) => {
      if (!PerformanceObserver.supportedEntryTypes.includes(type)) return false;
      new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type });
      return true;
    };
    if (!watch("longtask", (entry) => tasks.push(entry.duration))) return null;
    watch("long-animation-frame", (frame) =>
      frames.push({
        duration: frame.duration,
        layout: frame.styleAndLayoutStart ? frame.startTime + frame.duration - frame.styleAndLayoutStart : 0,
        scripts: frame.scripts.map((script) => `${script.invoker} ${Math.round(script.duration)} ms`),
      }),
    );
    const time = await diagnose();
    while (!harness.complete()) await frame();
    // The observers have been called by then.
    await harness.settled();
    frames.sort((a, b) => b.duration - a.duration);
    return { time, tasks, frame: frames[0] ?? null };
  }

  // From the abort of a running analysis to: its promise is rejected, the element is idle, a small text has been answered.
  async function cancel(after) {
    const host = element();
    const stop = new AbortController();
    const rejected = host.diagnose(chosen(), { signal: stop.signal }).then(
      () => Promise.reject(new Error("the analysis ended before it could be cancelled")),
      (error) => (error.name === "AbortError" ? performance.now() : Promise.reject(error)),
    );
    await new Promise((done) => setTimeout(done, after));
    if (host.getAttribute("state") !== "reading") throw new Error(`nothing is being read after ${after} ms`);
    const idle = new Promise((done) => {
      const observer = new MutationObserver(() => {
        if (host.getAttribute("state") === "reading") return;
        observer.disconnect();
        done(performance.now());
      });
      observer.observe(host, { attributes: true });
    });
    const start = performance.now();
    stop.abort();
    const times = [(await rejected) - start, (await idle) - start];
    await host.diagnose(SMALL);
    return [...times, performance.now() - start];
  }

  globalThis.bench = { bare, diagnose, warm, tasks, cancel };
})();
