// What a screen reader says of the element, as Guidepup's virtual one imitates it.
import { virtual } from "/screen-reader/index.browser.js";

// It reads one tree and looks into no shadow root by itself.
const container = () => harness.host().shadowRoot.firstElementChild;

// It knows nothing of what is folded away, which no screen reader reads.
const shown = (node) => (node.checkVisibility ? node : node.parentElement).checkVisibility();

// Reads from the beginning to the end, or until it has said `last`.
async function spoken(last) {
  await virtual.stop();
  await virtual.start({ container: container() });
  const first = virtual.activeNode;
  const said = [];
  do {
    const phrase = await virtual.lastSpokenPhrase();
    if (shown(virtual.activeNode)) said.push(phrase);
    if (phrase === last) break;
    await virtual.next();
  } while (virtual.activeNode !== first);
  await virtual.stop();
  return said;
}

// Listens while the page changes, until it is read again.
const listen = async () => {
  await virtual.stop();
  await virtual.start({ container: container() });
};

// What was said by itself, with the urgency before it.
const told = async () => (await virtual.spokenPhraseLog()).filter((phrase) => /^(polite|assertive): /.test(phrase));

Object.assign(harness, { listen, spoken, told });
