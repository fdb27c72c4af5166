// embed.html: what the frame's address asks for becomes attributes; the parent page hears how high the content is.
const element = document.querySelector("setup-readiness");
const query = new URLSearchParams(location.search);
// A link in the fragment is what a reader follows: it outweighs the query, which is the page's.
const follow = () => {
  const link = new URLSearchParams(location.hash.slice(1));
  const leads = ["rule", "view", "answers"].some((name) => link.has(name));
  for (const name of ["lang", "rule", "view", "theme", "heading-level", "feedback", "links"]) {
    if (query.has(name) && !(name === "view" && leads) && !link.has(name)) element.setAttribute(name, query.get(name));
    else if (name === "view" && leads) element.removeAttribute(name);
  }
};
follow();
addEventListener("hashchange", follow);
const tell = () => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: "setup-readiness-height", height }, "*");
};
new ResizeObserver(tell).observe(document.documentElement);
