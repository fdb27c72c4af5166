// The static cards of the site, for where the application does not run (yet): one JSON file a rule and language.
const TIME = 30000;

const fetched = async (name) => {
  const response = await fetch(new URL(`../cards/${name}.json`, import.meta.url), { signal: AbortSignal.timeout(TIME) });
  return response.ok ? response.json() : null;
};
let ids;

// The card of a rule or issue, whose id may be in any case; nothing for one that there is not.
export async function card(lang, rule) {
  ids ??= await fetched("ids");
  const id = ids?.find((id) => id.toLowerCase() === rule.toLowerCase());
  return id && fetched(`${lang}/${id}`);
}

// Its title.
export const title = async (lang, rule) => (await card(lang, rule)).text.title;
