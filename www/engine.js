// The engine's surroundings: appended to the wasm-bindgen glue of the `worker` program (global `wasm_bindgen`).
// One file for both places. In a worker it answers messages; on a page, loaded by import(), it offers
// globalThis[Symbol.for("setup-readiness.engine")].connect(post), which returns the function that receives them.
//
// Requests  { id, type: "init", module }
//           { id, type: "more", part, module } (a later part, `loose` or `more`, which enters the first; or { …, message }: none)
//           { id, type: "run", files: [{ name, file }] } | { id, type: "cancel" }
//           { id, type: "call", method, argument } | { id, type: "excerpt", files, name, line, offset }
// Replies   { id, type: "progress", read, total } | { id, type: "done", value } | { id, type: "error", code, message }
//           { id, type: "want" } (the part `loose`, by which the run goes on)
(() => {
  const inWorker = typeof WorkerGlobalScope !== "undefined";
  // Where a file cannot be read into memory that is there already: while the engine works on a slice, this thread takes none:
  // several are on their way, and each is small enough that its turn comes soon. On a page no task may take over 50 ms.
  const SLICE = inWorker ? 1 << 22 : 1 << 20;
  const AHEAD = 4;
  // The browser puts better code in the place of a function between two calls of it: no call may take long.
  const PIECE = 1 << 18;
  const ROOM = 1 << 20;
  const REST_EVERY = 25;
  const PROGRESS_EVERY = 100;
  const MAX_OUTPUT = 4 * 2 ** 30;
  const RATIO_FROM = 64 * 2 ** 20;
  const MAX_RATIO = 1000;

  const fault = (code, message = code) => Object.assign(new Error(message), { code });

  function code(error) {
    if (error?.code && typeof error.code === "string") return error.code;
    // Firefox says AbortError where a file is gone; what was cancelled has a code of its own.
    if (error instanceof DOMException) return "read";
    // A stream that is not what its name says ends in a TypeError.
    return error instanceof TypeError ? "read" : error instanceof WebAssembly.RuntimeError ? "trap" : "internal";
  }

  function inflate(stream, format) {
    try {
      return stream.pipeThrough(new DecompressionStream(format));
    } catch {
      throw fault("zip-unsupported");
    }
  }

  // Lets whatever else waits have its turn; a promise alone would not.
  const rest = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(port1.close());
      port2.postMessage(0);
    });

  const bytes = async (blob, from, to) => new DataView(await blob.slice(from, to).arrayBuffer());

  // What a chosen file holds: itself, or what is packed in it. Each part gives either `blob` or `stream()`.
  async function* parts({ name, file }, loose) {
    // A file that is gone has no size either; reading it tells.
    if (!file.size) await file.arrayBuffer();
    const head = file.size >= 4 ? await bytes(file, 0, 4) : null;
    const magic = head?.getUint32(0) ?? 0;
    if (magic >>> 8 === 0x1f8b08) {
      yield { name: name.replace(/\.gz$/i, ""), packed: file, format: "gzip" };
    } else if (magic === 0x504b0304 || magic === 0x504b0506) {
      await loose();
      yield* entries(file);
    } else {
      yield { name, blob: file };
    }
  }

  // What a zip archive holds; the engine reads its tables.
  async function* entries(file) {
    const tail = new Uint8Array((await bytes(file, Math.max(0, file.size - 65557), file.size)).buffer);
    const [from, size] = archived("directory", tail, file.size);
    const directory = new Uint8Array((await bytes(file, from, from + size)).buffer);
    for (const entry of archived("entries", directory)) {
      const header = new Uint8Array((await bytes(file, entry.offset, entry.offset + 30)).buffer);
      const start = entry.offset + archived("start", header);
      const blob = file.slice(start, start + entry.packed);
      const { name } = entry;
      yield entry.deflated ? { name, packed: blob, format: "deflate-raw" } : { name, blob };
    }
  }

  // Errors of the tables are codes.
  function archived(asked, bytes, size = 0) {
    const answer = JSON.parse(wasm_bindgen.zip(asked, bytes, size));
    if (typeof answer === "string") throw fault(answer);
    return answer;
  }

  // A file's bytes, always in the same memory: the browser need not make new one ready, which takes it longer than reading.
  function inPlace(blob) {
    try {
      return filled(blob.stream().getReader({ mode: "byob" }));
    } catch {
      return null;
    }
  }

  async function* filled(reader) {
    let room = new ArrayBuffer(ROOM);
    try {
      for (;;) {
        const { done, value } = await reader.read(new Uint8Array(room));
        if (done) return;
        yield value;
        room = value.buffer;
      }
    } finally {
      reader.cancel().catch(() => {});
    }
  }

  async function* slices(blob) {
    const coming = [];
    let asked = 0;
    const ask = () => {
      for (; coming.length < AHEAD && asked < blob.size; asked += SLICE) {
        const slice = blob.slice(asked, asked + SLICE).arrayBuffer();
        slice.catch(() => {});
        coming.push(slice);
      }
    };
    ask();
    while (coming.length) {
      const chunk = new Uint8Array(await coming.shift());
      ask();
      yield chunk;
    }
  }

  // The chunks of one part; `count` hears how many bytes of the input were read.
  async function* chunks(part, count, budget) {
    if (part.blob) {
      const all = inPlace(part.blob) ?? slices(part.blob);
      let read = 0;
      for await (const chunk of all) {
        read += chunk.length;
        count(chunk.length);
        yield chunk;
      }
      if (read !== part.blob.size) throw fault("read");
      return;
    }
    let taken = 0;
    let given = 0;
    const counter = new TransformStream({
      transform(chunk, controller) {
        taken += chunk.length;
        count(chunk.length);
        controller.enqueue(chunk);
      },
    });
    const reader = inflate(part.packed.stream().pipeThrough(counter), part.format).getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read().catch(() => {
          throw fault("zip-damaged");
        });
        if (done) return;
        given += value.length;
        budget.output += value.length;
        if (budget.output > MAX_OUTPUT || (given > RATIO_FROM && given > MAX_RATIO * taken)) throw fault("zip-bomb");
        yield value;
      }
    } finally {
      reader.cancel().catch(() => {});
    }
  }

  const cancelled = new Set();

  async function run(id, files, tell, loose) {
    const total = files.reduce((sum, { file }) => sum + file.size, 0);
    const engine = new wasm_bindgen.Engine();
    const budget = { output: 0 };
    let read = 0;
    let told = 0;
    let rested = performance.now();
    const breathe = async () => {
      if (performance.now() - rested < REST_EVERY) return;
      await rest();
      rested = performance.now();
    };
    const count = (n) => {
      read += n;
      const now = performance.now();
      if (now - told < PROGRESS_EVERY) return;
      told = now;
      tell(read, total);
    };
    try {
      for (const file of files) {
        for await (const part of parts(file, loose)) {
          engine.begin(part.name);
          for await (const chunk of chunks(part, count, budget)) {
            if (cancelled.has(id)) throw fault("abort");
            for (let at = 0; at < chunk.length; at += PIECE) engine.push(chunk.subarray(at, at + PIECE));
            await breathe();
          }
          if (engine.end()) {
            await loose();
            engine.fragment();
          }
        }
      }
      while (engine.wind_up()) await breathe();
      await rest();
      if (cancelled.has(id)) throw fault("abort");
      const report = engine.finish();
      // On a page the report is taken in at once, in the same task.
      await rest();
      return report;
    } catch (error) {
      // What finishes frees itself; after a trap nothing can be freed.
      if (!(error instanceof WebAssembly.RuntimeError)) engine.free();
      throw error;
    } finally {
      cancelled.delete(id);
    }
  }

  // Some lines around the one at `offset`: { first, lines }.
  const AROUND = 1 << 16;
  const BEFORE = 8;
  const AFTER = 12;

  function label(start) {
    if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
    if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
    return "utf-8";
  }

  function decode(data, encoding) {
    const text = new TextDecoder(encoding).decode(data);
    return encoding === "utf-8" && text.includes("\ufffd") ? new TextDecoder("windows-1252").decode(data) : text;
  }

  async function excerpt({ files, name, line, offset }, loose) {
    for (const file of files) {
      for await (const part of parts(file, loose)) {
        if (name && part.name !== name) continue;
        const from = Math.max(0, offset - AROUND);
        const to = offset + AROUND;
        let data;
        let start;
        if (part.blob) {
          data = new Uint8Array(await part.blob.slice(from, to).arrayBuffer());
          start = new Uint8Array(await part.blob.slice(0, 4).arrayBuffer());
        } else {
          data = new Uint8Array(to - from);
          let at = 0;
          let kept = 0;
          for await (const chunk of chunks(part, () => {}, { output: 0 })) {
            start ??= chunk.slice(0, 4);
            const cut = chunk.subarray(Math.max(0, from - at), Math.max(0, to - at));
            data.set(cut, kept);
            kept += cut.length;
            at += chunk.length;
            if (at >= to) break;
          }
          data = data.subarray(0, kept);
        }
        const encoding = label(start ?? []);
        const before = decode(data.subarray(0, offset - from), encoding).split(/\r\n|\n/);
        before.pop();
        if (from > 0) before.shift();
        const after = decode(data.subarray(offset - from), encoding).split(/\r\n|\n/);
        if (data.length === to - from && after.length > 1) after.pop();
        const kept = before.slice(-BEFORE);
        return { first: line - kept.length, lines: [...kept, ...after.slice(0, AFTER + 1)].map((text) => text.slice(0, 2000)) };
      }
    }
    throw fault("read");
  }

  function connect(post) {
    let own;
    const there = new Set();
    const wanting = [];
    // Waits for the part that reads fragments and archives.
    const loose = async (id) => {
      if (there.has("loose")) return;
      post({ id, type: "want" });
      await new Promise((resolve, reject) => wanting.push({ resolve, reject }));
    };
    const more = async ({ part, module, message }) => {
      if (!message && !there.has(part)) {
        there.add(part);
        if (module) await WebAssembly.instantiate(module, { m: own });
      }
      if (part !== "loose") return null;
      for (const { resolve, reject } of wanting.splice(0)) message ? reject(fault("load", message)) : resolve();
      return null;
    };
    const tasks = {
      init: ({ module }) => wasm_bindgen({ module_or_path: module }).then((exports) => ((own = exports), null)),
      more,
      run: ({ id, files }) => run(id, files, (read, total) => post({ id, type: "progress", read, total }), () => loose(id)),
      call: ({ method, argument }) => wasm_bindgen[method](argument),
      ping: () => null,
      excerpt: (request) => excerpt(request, () => loose(request.id)),
    };
    return (request) => {
      const { id, type } = request;
      if (type === "cancel") return void cancelled.add(id);
      (async () => tasks[type](request))().then(
        (value) => post({ id, type: "done", value }),
        (error) => post({ id, type: "error", code: code(error), message: String(error?.message ?? error) }),
      );
    };
  }

  if (inWorker) {
    const receive = connect((reply) => postMessage(reply));
    addEventListener("message", ({ data }) => receive(data));
  } else {
    globalThis[Symbol.for("setup-readiness.engine")] = { connect };
  }
})();
