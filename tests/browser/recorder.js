// Records all that a page must not do, and gives the tests short ways to the elements.
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

  const host = (at = 0) => document.querySelectorAll("setup-readiness")[at];
  const find = (selector, at) => host(at)?.shadowRoot?.querySelector(selector);
  const all = (selector, at) => [...(host(at)?.shadowRoot?.querySelectorAll(selector) ?? [])];
  // What a reader sees: no text of what is hidden or folded away by CSS.
  const text = (at) => [...(host(at)?.shadowRoot?.children ?? [])].map((child) => child.innerText ?? "").join("\n");
  const visible = (element) => !!element && element.getClientRects().length > 0;

  // What has the focus, in a shadow root too.
  const active = () => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found;
  };
  // A short name for messages.
  const named = (element) =>
    element ? `${element.localName}${element.id ? `#${element.id}` : ""}${element.className ? `.${element.className}` : ""} "${element.textContent.trim().slice(0, 30)}"` : "nothing";
  // Where an element is seen and hit: the label around a field, else the element itself.
  const target = (element) => (element.matches("[type=radio], [type=checkbox], [type=file]") && element.closest("label")) || element;

  globalThis.harness = {
    active,
    named,
    // Why a reader would not see that `element` has the focus.
    unseen: (element) => {
      const { top, bottom, left, right } = target(element).getBoundingClientRect();
      if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `${named(element)} is outside of the window`;
      const ringed = [element, element.nextElementSibling, element.parentElement].some((near) => {
        const { outlineStyle, outlineWidth } = near ? getComputedStyle(near) : {};
        return outlineStyle && outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
      });
      return ringed ? null : `${named(element)} has no focus ring`;
    },
    // What can be hit and is smaller than 24 px.
    small: (at) =>
      all("button, a[href], input, select, textarea, summary, [tabindex='0']", at)
        .filter((element) => visible(target(element)))
        .map((element) => [target(element).getBoundingClientRect(), named(element)])
        .filter(([{ width, height }]) => width < 24 || height < 24)
        .map(([{ width, height }, name]) => `${name}: ${Math.round(width)}x${Math.round(height)}`),
    record,
    host,
    find,
    all,
    text,
    // Text that the reader gets to, folded or not.
    content: (at) => host(at)?.shadowRoot?.textContent ?? "",
    // The element once it can be used.
    input: (at) => {
      const area = find("textarea", at);
      return visible(area) ? area : null;
    },
    // What an element that cannot go on tells.
    failed: (at) => {
      if (host(at)?.getAttribute("state") !== "error") return null;
      const told = record.events.filter(({ type }) => type === "setup-readiness-error").map(({ detail }) => `${detail.code}: ${detail.message}`);
      return `${told.join(" ")} ${text(at)}`.trim();
    },
    findings: (at) => all("article[part~=finding]", at).map((article) => article.dataset.id),
  };
})();
