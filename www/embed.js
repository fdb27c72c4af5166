// embed.html: what the frame's address asks for becomes attributes; the parent page hears how high the content is.
const element = document.querySelector("setup-readiness");
for (const [name, value] of new URLSearchParams(location.search)) {
  if (["lang", "rule", "view", "theme", "heading-level", "feedback", "links"].includes(name)) element.setAttribute(name, value);
}
const tell = () => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: "setup-readiness-height", height }, "*");
};
new ResizeObserver(tell).observe(document.documentElement);
