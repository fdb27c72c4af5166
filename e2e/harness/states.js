// Records the states that the first element goes through, in `states`.
globalThis.states = [];
function recordStates() {
  const host = harness.host();
  const note = () => {
    const state = host.getAttribute("state");
    if (state !== states.at(-1)) states.push(state);
  };
  note();
  new MutationObserver(note).observe(host, { attributeFilter: ["state"] });
}
