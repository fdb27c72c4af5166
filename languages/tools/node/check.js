// Checks in JavaScript: `check.js NAME`, the texts as JSON on standard input, a line of JSON for each fault on standard output.
import { readFileSync } from "node:fs";

// What is typed or stands in English, without the marks that a linter would take for those of the language: the dot of .NET or .edb,
// [X], {…}, ‘System.String’, /Mode:Install and the brackets of Visual C++ (x64).
const plain = (text) =>
  text
    .replace(/(?<=[\w+] )\([ -~]*?\)|\[[ -~]*?\]|\{…\}|['‘][ -~]*?['’]/g, "Name")
    .replace(/(?<![\w.])\.(?=[A-Za-z])/g, "")
    .replace(/[/$-][A-Za-z][\w:.-]*/g, "Name");

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
    // A name in Latin letters is read as one word.
    "sentence-length": { max: 100, skipPatterns: ["/[A-Za-z][!-~]*( [!-~]+)*/"] },
    "no-exclamation-question-mark": { allowFullWidthQuestion: true },
    "max-kanji-continuous-len": false,
    // Microsoft writes a blank between Japanese and Latin characters, JTF none: words.toml of the language decides.
    "3.1.1.全角文字と半角文字の間": false,
    "3.1.2.全角文字どうし": false,
    // 〜も〜も and 〜か〜か go together; a colon parts two clauses.
    "no-doubled-joshi": { allow: ["も", "にも", "か"], separatorCharacters: [..."。？！：.?!"] },
    // The sign > parts the names of a menu.
    "4.3.7.山かっこ<>": false,
  };
  const rules = loaded.flatMap((preset) => {
    const { rules, rulesConfig } = preset.default ?? preset;
    return Object.entries(rules).map(([ruleId, rule]) => ({ ruleId, rule: rule.default ?? rule, options: options[ruleId] ?? rulesConfig[ruleId] }));
  });
  // The particle of 〜ことがある or of an adverb (先に) repeats none of another meaning in the sentence.
  const isIdiom = ({ ruleId, message, index }, text) => {
    const sentence = text.slice(text.lastIndexOf("。", index) + 1).split("。")[0];
    const idiom = message.includes('"が"') ? /(こと|性|場合|必要|例)が[あな]/ : /(先|前|後|代わり|よう|ため|たび|すぐ|間|以降)に/;
    return ruleId === "no-doubled-joshi" && /"[がに]"/.test(message) && idiom.test(sentence);
  };
  const kernel = new TextlintKernel();
  for (const part of parts) {
    // Titles are in plain style (常体).
    const isOff = ({ ruleId, options }) => options === false || (ruleId === "no-mix-dearu-desumasu" && part.place.endsWith("."));
    const text = plain(part.text);
    const { messages } = await kernel.lintText(text, {
      ext: ".txt",
      plugins: [{ pluginId: "text", plugin: plugin.default ?? plugin }],
      rules: rules.filter((rule) => !isOff(rule)),
    });
    for (const message of messages.filter((message) => !isIdiom(message, text))) {
      yield [part, `${message.ruleId}: ${message.message.replace(/\s+/g, " ")}`];
    }
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
    const { validations, result } = run(plain(part.text), { rules });
    if (validations.length) yield [part, `${validations[0].message}: ${JSON.stringify(result)}`];
  }
}

// Characters of the other Chinese, in their context: 后 is right in 皇后 and wrong in 之后. Its words are in words.toml, since a
// conversion takes some of the country's own words for the other's (檢視 for 查看).
async function* opencc(parts, tag) {
  const { Converter } = await import("opencc-js");
  const convert = tag === "zh-Hant" ? Converter({ from: "cn", to: "tw" }) : Converter({ from: "tw", to: "cn" });
  // One sign in its context and by itself: 了 is 瞭 only in some words. Taiwan writes both 台 and 臺.
  const isRight = (own, other) => own === other || own === convert(own) || own === "台";
  for (const part of parts) {
    const other = [...convert(part.text)];
    const wrong = [...part.text].flatMap((own, i) => (isRight(own, other[i]) ? [] : [`${own}, not ${other[i]}`]));
    if (wrong.length) yield [part, `${wrong.join("; ")}: ${JSON.stringify(part.text)}`];
  }
}

async function* typograf(parts) {
  const { default: Typograf } = await import("typograf");
  const typograph = new Typograf({ locale: ["ru", "en-US"] });
  // Blanks that do not break a line are the browser's matter here.
  typograph.disableRule("*/nbsp/*");
  // What is typed: /Mode:Install, $env:TEMP, 0x5, x64, CN=Services, an entry of rights.
  typograph.addSafeTag(/[/$]\w[\w:]*|\b0?x[\dA-F]+\b|\S*=\S+|\([^()\s]*;[^()\s]*\)/g);
  for (const part of parts) {
    const better = typograph.execute(part.text).replaceAll("\u00a0", " ");
    if (better !== part.text.replaceAll("\u00a0", " ")) yield [part, `not ${JSON.stringify(better)}`];
  }
}

const { tag, parts } = JSON.parse(readFileSync(0, "utf8"));
const checks = { textlint, zhlint, opencc, typograf };
for await (const [{ file, place }, says] of checks[process.argv[2]](parts, tag)) console.log(JSON.stringify({ file, place, says }));
