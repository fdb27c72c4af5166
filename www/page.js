// Our own pages: they name themselves in the language that the element speaks, and keep the reader's choice in their address alone.
// The build fills in their titles, by language.
const TITLES = __TITLES__;
const element = document.querySelector("setup-readiness");

function choose(tag) {
  const kept = location.hash.slice(1).split("&").filter((part) => /^(rule|view|answers)=/.test(part));
  try {
    history.replaceState(history.state, "", `#${[...kept, `lang=${tag}`].join("&")}`);
  } catch {
    // Some browsers let no page from a disk change its address.
  }
}

const { pick } = element;
element.pick = (tag) => {
  pick.call(element, tag);
  choose(tag);
};

const spoken = element.shadowRoot.firstElementChild;
function name() {
  if (!TITLES[spoken.lang]) return;
  document.documentElement.lang = spoken.lang;
  document.title = TITLES[spoken.lang];
}
new MutationObserver(name).observe(spoken, { attributeFilter: ["lang"] });
name();
