// Records all that a page must not do, and the events of its elements, in `harness.record`. Comes first in a page.
(() => {
  const record = { console: [], errors: [], violations: [], events: [], requests: [] };

  const shown = (value) => {
    try {
      return value instanceof Error ? String(value.stack || value) : typeof value === "string" ? value : JSON.stringify(value);
    } catch {
      return String(value);
    }
  };
  for (const name of ["debug", "log", "info", "warn", "error", "trace", "assert"]) {
    const original = console[name];
    console[name] = (...parts) => {
      if (name !== "assert" || !parts[0]) record.console.push(`${name}: ${parts.map(shown).join(" ")}`);
      return original.apply(console, parts);
    };
  }
  addEventListener("error", (event) => record.errors.push(`${event.message || event.type} ${event.filename || event.target?.src || ""}`), true);
  addEventListener("unhandledrejection", (event) => record.errors.push(`unhandled: ${shown(event.reason)}`));
  document.addEventListener("securitypolicyviolation", (event) =>
    record.violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`),
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) record.requests.push(entry.name);
  }).observe({ type: "resource", buffered: true });

  for (const name of ["report", "error", "feedback"]) {
    const type = `setup-readiness-${name}`;
    addEventListener(type, (event) =>
      record.events.push({ type, target: event.target.id, composed: event.composed, detail: JSON.parse(JSON.stringify(event.detail ?? null)) }),
    );
  }

  globalThis.harness = { record };
})();
