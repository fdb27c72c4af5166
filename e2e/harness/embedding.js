// A page with embed.html in a frame: the heights that it is told, and ways into the frame.
globalThis.embedding = {
  heights: [],
  host: () => document.querySelector("iframe").contentDocument?.querySelector("setup-readiness"),
  find: (selector) => embedding.host()?.shadowRoot?.querySelector(selector),
};
addEventListener("message", ({ data }) => {
  if (data?.type === "setup-readiness-height") embedding.heights.push(data.height);
});
