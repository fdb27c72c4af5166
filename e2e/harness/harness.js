// What the cases look at and do in a page, beside what is recorded: short ways to the elements and their parts.
(() => {
  const { record } = harness;

  const host = (at = 0) => document.querySelectorAll("setup-readiness")[at];
  const find = (selector, at) => host(at)?.shadowRoot?.querySelector(selector);
  const all = (selector, at) => [...(host(at)?.shadowRoot?.querySelectorAll(selector) ?? [])];
  // What a reader sees: no text of what is hidden or folded away by CSS.
  const text = (at) => [...(host(at)?.shadowRoot?.children ?? [])].map((child) => child.innerText ?? "").join("\n");
  // Text that the reader gets to, folded or not.
  const content = (at) => host(at)?.shadowRoot?.textContent ?? "";
  const visible = (element) => !!element && element.getClientRects().length > 0;

  // What has the focus, in a shadow root too.
  function active() {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found;
  }

  // A short name for messages.
  const named = (element) =>
    element ? `${element.localName}${element.id ? `#${element.id}` : ""}${element.className ? `.${element.className}` : ""} "${element.textContent.trim().slice(0, 30)}"` : "nothing";

  // Where an element is seen and hit: the label around a field, else the element itself.
  const target = (element) => (element.matches("[type=radio], [type=checkbox], [type=file]") && element.closest("label")) || element;

  // Why a reader would not see that `element` has the focus.
  function unseen(element) {
    const { top, bottom, left, right } = target(element).getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `${named(element)} is outside of the window`;
    const ringed = [element, element.nextElementSibling, element.parentElement].some((near) => {
      const { outlineStyle, outlineWidth } = near ? getComputedStyle(near) : {};
      return outlineStyle && outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
    });
    return ringed ? null : `${named(element)} has no focus ring`;
  }

  // What can be hit and is smaller than 24 px.
  const small = (at) =>
    all("button, a[href], input, select, textarea, summary, [tabindex='0']", at)
      .filter((element) => visible(target(element)))
      .map((element) => [target(element).getBoundingClientRect(), named(element)])
      .filter(([{ width, height }]) => width < 24 || height < 24)
      .map(([{ width, height }, name]) => `${name}: ${Math.round(width)}x${Math.round(height)}`);

  // What reaches beyond the element's edges, and whether the page scrolls sideways.
  function wide() {
    const { left, right } = host().getBoundingClientRect();
    const scrolls = (element) => element.closest(".scroll, .runs, .tabs, textarea, .quiet, .button, label");
    const beyond = all("*").filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width && (box.right > right + 1 || box.left < left - 1) && !scrolls(element);
    });
    const page = document.documentElement.scrollWidth > innerWidth ? [`the page: ${document.documentElement.scrollWidth}`] : [];
    return page.concat(beyond.slice(0, 5).map(named));
  }

  // Elements of the app that the host's loud style sheet reaches.
  const shouting = () =>
    all("*")
      .filter((element) => {
        const style = getComputedStyle(element);
        return style.textTransform === "uppercase" || style.color === "rgb(255, 0, 255)" || style.letterSpacing === "9px";
      })
      .map((element) => element.localName);

  // The element's text area once it can be used.
  function input(at) {
    const area = find("textarea", at);
    return visible(area) ? area : null;
  }

  // What an element that cannot go on tells.
  function failed(at) {
    if (host(at)?.getAttribute("state") !== "error") return null;
    const told = record.events.filter(({ type }) => type === "setup-readiness-error").map(({ detail }) => `${detail.code}: ${detail.message}`);
    return `${told.join(" ")} ${text(at)}`.trim();
  }

  const findings = (at) => all("article[part~=finding]", at).map((article) => article.dataset.id);

  // Whether all findings of the run that is looked at first are in the page.
  function complete(at) {
    const { runs, shown_run } = host(at).report;
    return findings(at).length === (runs.find((run) => run.number === shown_run)?.findings.length ?? 0);
  }

  async function frames(count) {
    for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
  }

  // Ends when what was changed is drawn, and nothing is on its way to another colour or place.
  async function drawn() {
    await frames(2);
    const roots = [...document.querySelectorAll("setup-readiness")].map(({ shadowRoot }) => shadowRoot).filter(Boolean);
    // What is folded away stands still; a sign that something goes on has no end. One that is cancelled has ended, too.
    const ends = ({ effect }) => effect.getComputedTiming().endTime !== Infinity && effect.target.checkVisibility();
    const running = roots.flatMap((root) => root.getAnimations()).filter(ends);
    await Promise.allSettled(running.map(({ finished }) => finished));
    await frames(1);
  }

  // Ends when nothing more comes of what the page has begun: three times, all that waits for a frame, idle time or the next
  // task has had its turn, and a request made after it has come back. A request that the page made before has by then
  // reached the server.
  async function settled() {
    for (let turn = 0; turn < 3; turn++) {
      await frames(2);
      await new Promise((done) => (globalThis.requestIdleCallback ?? setTimeout)(done));
      await new Promise((done) => setTimeout(done));
      await fetch("/round-trip", { cache: "no-store" });
    }
  }

  // The longest time in milliseconds for which nothing else could run while `work` went on, and until what it led to was
  // drawn. Counts in every engine; the Long Tasks API is Chromium's alone.
  async function longest(work) {
    const { port1, port2 } = new MessageChannel();
    let most = 0;
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      most = Math.max(most, now - last);
      last = now;
      port2.postMessage(0);
    };
    port2.postMessage(0);
    await work();
    await frames(3);
    port1.close();
    return most;
  }

  const file = (log) => new File([log], "ExchangeSetup.log");

  // What becomes of the call, as JSON: the report, or what it was rejected with.
  const diagnose = (log) =>
    host()
      .diagnose(file(log))
      .catch((error) => ({ rejected: error.code ?? error.name }));

  // How a call for a text ends: "done", or the name of what it is rejected with; an error of the page's own kind, or not.
  const outcome = (text) =>
    host()
      .diagnose(text)
      .then(
        () => "done",
        (error) => (error instanceof Error || error instanceof DOMException ? "rejected with an error" : `rejected with ${error}`),
      );

  // Selects text in the host's field, from where the keyboard copies it.
  function select(words) {
    const source = document.getElementById("source");
    source.value = words;
    source.style.setProperty("text-transform", "none", "important");
    source.focus();
    source.select();
  }

  // Drops a file onto what the element shows.
  function drop(log) {
    const transfer = new DataTransfer();
    transfer.items.add(file(log));
    for (const type of ["dragenter", "dragover", "drop"]) {
      host().shadowRoot.firstElementChild.dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, composed: true, cancelable: true }),
      );
    }
  }

  // Pastes text by an event of the page's own; returns whether the element took it.
  function pasteByScript(words) {
    const transfer = new DataTransfer();
    transfer.setData("text/plain", words);
    const event = new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, composed: true, cancelable: true });
    input().dispatchEvent(event);
    return event.defaultPrevented;
  }

  function unfold() {
    for (const fold of all("details")) fold.open = true;
  }

  const button = (label) => all("button").find(({ textContent }) => textContent === label);

  function loadElement() {
    const url = "/dist/setup-readiness.js";
    const policy = globalThis.trustedTypes?.createPolicy("harness", { createScriptURL: (address) => address });
    const script = document.createElement("script");
    script.type = "module";
    script.src = policy?.createScriptURL(url) ?? url;
    document.head.append(script);
  }

  // What axe-core finds at the element, as one line a rule.
  async function axeFindings() {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
    const { violations } = await axe.run("setup-readiness", { runOnly: tags, preload: false });
    const checks = (node) => node.any.concat(node.all, node.none).map(({ message }) => message);
    const nodes = (found) => found.map((node) => `${node.target.flat().join(" ")}: ${checks(node).join("; ")}`);
    return violations.map((violation) => `${violation.id}: ${nodes(violation.nodes).join(" | ")}`);
  }

  // What IBM's accessibility-checker finds at the element, as one line each; not what it asks a person to verify.
  async function checkerFindings() {
    const { results } = await new ace.Checker().check(document, ["IBM_Accessibility", "WCAG_2_2"]);
    const isOurs = ({ path }) => path.dom.includes("/setup-readiness");
    // A block that scrolls where it is narrower can be reached by keyboard where it happens to fit, too.
    const isAllowed = ({ ruleId, snippet }) => ruleId === "element_tabbable_role_valid" && /class="scroll"/.test(snippet);
    const failed = results.filter((one) => one.value.join() === "VIOLATION,FAIL" && isOurs(one) && !isAllowed(one));
    return failed.map(({ ruleId, message, path }) => `${ruleId}: ${message} (${path.dom})`);
  }

  Object.assign(harness, {
    active,
    all,
    axeFindings,
    button,
    checkerFindings,
    complete,
    content,
    diagnose,
    drawn,
    drop,
    failed,
    file,
    find,
    findings,
    frames,
    host,
    input,
    loadElement,
    longest,
    named,
    outcome,
    pasteByScript,
    select,
    settled,
    shouting,
    small,
    text,
    unfold,
    unseen,
    wide,
  });
})();
