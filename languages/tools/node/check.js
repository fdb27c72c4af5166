// Checks in JavaScript: `check.js NAME`, the texts as JSON on standard input, a line of JSON for each fault on standard output.
import { readFileSync } from "node:fs";

// Japanese technical writing, as a whole and by the style of JTF. What the style page of the language decides is off.
async function* textlint(parts) {
  const { TextlintKernel } = await import("@textlint/kernel");
  const plugin = (await import("@textlint/textlint-plugin-text")).default;
  const loaded = await Promise.all(
    ["textlint-rule-preset-ja-technical-writing", "textlint-rule-preset-jtf-style"].map(async (name) => (await import(name)).default),
  );
  const options = {
    // A step or a label is no sentence with a full stop.
    "ja-no-mixed-period": false,
    // One message is short: there is no text around it to vary.
    "sentence-length": { max: 100 },
    "no-exclamation-question-mark": { allowFullWidthQuestion: true },
    "max-kanji-continuous-len": false,
    // Microsoft writes a blank between Japanese and Latin characters, JTF none: words.toml of the language decides.
    "3.1.1.全角文字と半角文字の間": false,
    "3.1.2.全角文字どうし": false,
  };
  const rules = loaded.flatMap((preset) => {
    const { rules, rulesConfig } = preset.default ?? preset;
    return Object.entries(rules).map(([ruleId, rule]) => ({ ruleId, rule: rule.default ?? rule, options: options[ruleId] ?? rulesConfig[ruleId] }));
  });
  const kernel = new TextlintKernel();
  for (const part of parts) {
    const { messages } = await kernel.lintText(part.text, {
      ext: ".txt",
      plugins: [{ pluginId: "text", plugin: plugin.default ?? plugin }],
      rules: rules.filter(({ options }) => options !== false),
    });
    for (const message of messages) yield [part, `${message.ruleId}: ${message.message}`];
  }
}

async function* zhlint(parts, tag) {
  const { run } = await import("zhlint");
  const rules = {
    preset: "default",
    // Quotation marks and brackets are of full width, and each country has its own.
    adjustedFullwidthPunctuation: "",
    fullwidthPunctuation: "，。：；？！“”‘’（）",
    halfwidthPunctuation: "[]{}",
    unifiedPunctuation: tag === "zh-Hant" ? "traditional" : "simplified",
  };
  for (const part of parts) {
    const { validations, result } = run(part.text, { rules });
    if (validations.length) yield [part, `${validations[0].message}: ${JSON.stringify(result)}`];
  }
}

// Characters of the other Chinese; in Traditional texts its words, too: what a conversion from there changes is not said so here.
async function* opencc(parts, tag) {
  const { Converter } = await import("opencc-js");
  // The other way round it would take the mainland's own words for Taiwan's.
  const convert = tag === "zh-Hant" ? Converter({ from: "cn", to: "twp" }) : Converter({ from: "tw", to: "cn" });
  // Both are written.
  const plain = (text) => text.replaceAll("臺", "台");
  for (const part of parts) {
    const other = plain(convert(part.text));
    if (other !== plain(part.text)) yield [part, `${JSON.stringify(part.text)}, not ${JSON.stringify(other)}`];
  }
}

async function* typograf(parts) {
  const { default: Typograf } = await import("typograf");
  const typograph = new Typograf({ locale: ["ru", "en-US"] });
  // Blanks that do not break a line are the browser's matter here.
  typograph.disableRule("*/nbsp/*");
  for (const part of parts) {
    const better = typograph.execute(part.text).replaceAll("\u00a0", " ");
    if (better !== part.text.replaceAll("\u00a0", " ")) yield [part, `not ${JSON.stringify(better)}`];
  }
}

const { tag, parts } = JSON.parse(readFileSync(0, "utf8"));
const checks = { textlint, zhlint, opencc, typograf };
for await (const [{ file, place }, says] of checks[process.argv[2]](parts, tag)) console.log(JSON.stringify({ file, place, says }));
