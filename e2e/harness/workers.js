// A page whose running workers can be reached, ended and replaced. Comes before the element's script.
globalThis.workers = [];
// A way to fail that faulty-worker.js knows; the next workers fail in it.
workers.fault = null;
globalThis.Worker = class extends Worker {
  constructor(url, options) {
    const script = workers.fault ? `/faulty-worker.js?fault=${workers.fault}&worker=${encodeURIComponent(String(url))}` : url;
    super(script, options);
    workers.push(this);
  }
  terminate() {
    super.terminate();
    workers.splice(workers.indexOf(this), 1);
  }
};
