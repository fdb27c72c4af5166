// Keeps the heights that embed.html tells the page it is in.
globalThis.heights = [];
addEventListener("message", ({ data }) => {
  if (data?.type === "setup-readiness-height") heights.push(data.height);
});
