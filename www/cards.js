// The static cards of the site, for where the application does not run (yet): one JSON file a rule and language.
const TIME = 30000;

const get = async (name) => {
  const response = await fetch(new URL(`../cards/${name}.json`, import.meta.url), { signal: AbortSignal.timeout(TIME) });
  return response.ok ? response.json() : null;
};
// Each is asked for once; what failed is tried again next time.
const asked = {};
const fetched = (name) => (asked[name] ??= get(name).catch((error) => (delete asked[name], Promise.reject(error))));

// The card of a rule or issue, whose id may be in any case; nothing for one that there is not.
export async function card(lang, rule) {
  const ids = await fetched("ids");
  const id = ids?.find((id) => id.toLowerCase() === rule.toLowerCase());
  return id && fetched(`${lang}/${id}`);
}

// Its title.
export const title = async (lang, rule) => (await card(lang, rule)).text.title;
