//! Trunk's post-build hook: makes the static site out of what Trunk staged.
//!
//! Trunk stages the WebAssembly module with its glue and `index.html`. Here everything but the files with stable names goes
//! into one folder that is named by the hash of its content, and the loader gets to know that name.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use fluent_syntax::ast;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use xshell::{Shell, cmd};

use crate::bundle::LOADER;
use crate::{offline, project, tools};

/// The facade's texts, in the order in which the loader takes them.
const FACADE: [&str; 6] = ["fail", "hint", "open", "retry", "title", "wait"];
/// The scripts that know how long the other files are: they see whether a file came whole.
const KNOW_LENGTHS: [&str; 2] = ["open.js", "trouble.js"];
/// The end of a file of texts: with it the loader sees that the file came whole.
const END: &str = "#";
/// The service worker of `index.html`.
const KEEPER: &str = "service-worker.js";
/// What the hook is told of the topic pages: the options of `site write`.
pub const SITE_OPTIONS: &str = "SETUP_READINESS_SITE_OPTIONS";
/// Texts that the build puts in their places; the application itself never shows them.
pub const PLACED: [&str; 3] = ["facade.ftl", "pages.ftl", "trouble.ftl"];
/// Files of the application whose texts the questions alone show; beside them, of all files, the names of facts.
const QUESTIONS: &str = "questions.ftl";

/// Run by Trunk, which names the directory in the environment.
pub fn post_build() -> Result<()> {
    let stage = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("`post-build` is a hook: Trunk calls it (`trunk build` or `cargo xtask dist`)")?;
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    ensure!(stage.is_dir(), "Trunk's staging directory {} is not there", stage.display());
    let sh = project::shell()?;
    Site { sh, stage, release, esbuild: tools::ESBUILD.is_set_up(), files: BTreeMap::new(), scripts: BTreeMap::new() }.build()
}

/// The site in the making.
struct Site {
    sh: Shell,
    stage: PathBuf,
    release: bool,
    /// Whether esbuild is set up.
    esbuild: bool,
    /// Content of the folder, by plain names.
    files: BTreeMap<String, Vec<u8>>,
    /// Scripts with their placeholders filled, not minified.
    scripts: BTreeMap<String, String>,
}

impl Site {
    fn build(mut self) -> Result<()> {
        let languages = project::languages()?;
        self.module()?;
        self.written()?;
        self.locales(&languages)?;
        self.page_files(&languages)?;
        self.scripts_that_check(&languages)?;
        let folder = self.write_folder()?;
        let loader = fs_err::read_to_string(www().join(LOADER))?;
        let facades: BTreeMap<&str, Vec<String>> =
            languages.iter().map(|language| Ok((language.as_str(), facade(language)?))).collect::<Result<_>>()?;
        let loader = filled(&loader, "__TEXTS__", &json!(facades))?;
        let assets = json!({ "folder": format!("{folder}/"), "titles": true });
        let script = self.minified(LOADER, &filled(&loader, "__ASSETS__", &assets)?)?;
        let marked = format!("{LOADER}?{}", &digest(script.as_bytes())[..8]);
        project::write(&self.stage.join(LOADER), script)?;
        self.pages(&folder, &marked, &languages)?;
        self.keeper(&folder, &marked)?;
        // Titles and cards are files of a site.
        let assets = json!({ "folder": "" });
        self.scripts.insert(LOADER.to_owned(), filled(&loader, "__ASSETS__", &assets)?);
        if self.esbuild {
            project::write(&self.stage.join("offline.html"), offline::page(&self.files, &self.scripts, &languages)?)?;
        }
        Ok(())
    }

    /// The module and its glue, out of the stage.
    fn module(&mut self) -> Result<()> {
        let module = self.taken("app_bg.wasm")?;
        let module = if self.release && tools::WASM_OPT.is_set_up() { optimized(&module, false)? } else { module };
        self.files.insert("app_bg.wasm".to_owned(), module);
        let glue = String::from_utf8(self.taken("app.js")?)?;
        self.script("app.js", glue)
    }

    fn taken(&self, name: &str) -> Result<Vec<u8>> {
        let path = self.stage.join(name);
        let content = fs_err::read(&path)?;
        fs_err::remove_file(path)?;
        Ok(content)
    }

    fn script(&mut self, name: &str, text: String) -> Result<()> {
        self.files.insert(name.to_owned(), self.minified(name, &text)?.into_bytes());
        self.scripts.insert(name.to_owned(), text);
        Ok(())
    }

    /// A script or style sheet, in a release without what only its authors read.
    fn minified(&self, name: &str, text: &str) -> Result<String> {
        if !self.esbuild || !self.release {
            return Ok(text.to_owned());
        }
        let kind = name.rsplit('.').next().unwrap_or_default();
        let esbuild = tools::ESBUILD.command(&self.sh)?.arg("--minify").arg(format!("--loader={kind}")).args(offline::ESBUILD_OPTIONS);
        esbuild.stdin(text).quiet().read().with_context(|| format!("{name} could not be minified"))
    }

    /// What the crate `site` makes of catalog and texts: cards, topic pages, examples, the index of the look-up.
    fn written(&mut self) -> Result<()> {
        let (sh, stage) = (&self.sh, &self.stage);
        let options = std::env::var(SITE_OPTIONS).unwrap_or_default();
        let words = options.split_whitespace();
        cmd!(sh, "cargo run --quiet --package site -- write {stage} {words...}").quiet().run().context("the pages could not be written")?;
        for name in ["lookup.tsv", "examples.txt"] {
            let content = self.taken(name)?;
            self.files.insert(name.to_owned(), content);
        }
        Ok(())
    }

    /// The texts of each language in files: what the first diagnosis may need, what the questions need.
    fn locales(&mut self, languages: &[String]) -> Result<()> {
        for language in languages {
            let mut texts = Texts::default();
            for path in project::entries(&project::root().join("locales").join(language))? {
                let name = project::file_name(&path);
                if name.ends_with(".ftl") && !PLACED.contains(&name.as_str()) {
                    texts.add(&name, parsed(&path)?);
                }
            }
            let files = [(format!("locales/{language}.ftl"), texts.first), (format!("locales/{language}.questions.ftl"), texts.questions)];
            for (name, body) in files {
                let text = fluent_syntax::serializer::serialize(&ast::Resource { body });
                self.files.insert(name, [&text, END].concat().into_bytes());
            }
        }
        Ok(())
    }

    /// The other scripts, style sheets and pictures of `www/`.
    fn page_files(&mut self, languages: &[String]) -> Result<()> {
        for path in project::entries(&www())? {
            let name = project::file_name(&path);
            // The topic pages have files of their own, which outlive the folder.
            let is_made_elsewhere = [LOADER, KEEPER].iter().chain(&KNOW_LENGTHS).any(|made| name == *made);
            if path.is_dir() || name.ends_with(".html") || name.starts_with("topic.") || is_made_elsewhere {
                continue;
            }
            if name.ends_with(".css") {
                let sheet = self.minified(&name, &joined(&path)?)?;
                self.files.insert(name, sheet.into_bytes());
            } else if name.ends_with(".js") {
                let text = fs_err::read_to_string(path)?;
                let text = match name.as_str() {
                    "page.js" => filled(&text, "__TITLES__", &placed("pages.ftl", "topic-site", languages)?)?,
                    "keep.js" if !self.release => filled(&text, "__TEXTS__", &Value::Null)?,
                    "keep.js" => filled(&text, "__TEXTS__", &placed("pages.ftl", "renewal-", languages)?)?,
                    _ => text,
                };
                self.script(&name, text)?;
            } else {
                self.files.insert(name, fs_err::read(path)?);
            }
        }
        Ok(())
    }

    /// The scripts that see whether a file came whole; the second knows the first. Texts of a language end with [`END`] instead.
    fn scripts_that_check(&mut self, languages: &[String]) -> Result<()> {
        let is_checked = |name: &str| [".wasm", ".tsv", ".txt", "app.js", "open.js", "widget.css"].iter().any(|end| name.ends_with(end));
        for name in KNOW_LENGTHS {
            let known = self.files.iter().filter(|(name, _)| is_checked(name)).map(|(name, content)| (name, content.len()));
            let lengths = json!(known.collect::<BTreeMap<_, _>>());
            let mut text = filled(&fs_err::read_to_string(www().join(name))?, "__LENGTHS__", &lengths)?;
            if name == "trouble.js" {
                text = filled(&text, "__TEXTS__", &placed("trouble.ftl", "trouble-", languages)?)?;
            }
            self.script(name, text)?;
        }
        Ok(())
    }

    /// Writes the folder; returns its name.
    fn write_folder(&self) -> Result<String> {
        let mut hash = Sha256::new();
        for (name, content) in &self.files {
            hash.update(format!("{name}\0{}\0", content.len()));
            hash.update(content);
        }
        let name = format!("{:x}", hash.finalize())[..16].to_owned();
        let folder = self.stage.join(&name);
        for (file, content) in &self.files {
            project::write(&folder.join(file), content)?;
        }
        Ok(name)
    }

    /// What keeps `index.html` for use without the network: another page, loader or folder makes another version.
    fn keeper(&self, folder: &str, loader: &str) -> Result<()> {
        let version = &digest(&fs_err::read(self.stage.join("index.html"))?)[..16];
        let site = json!({ "version": version, "loader": loader, "folder": folder, "files": self.files.keys().collect::<Vec<_>>() });
        let script = filled(&fs_err::read_to_string(www().join(KEEPER))?, "__SITE__", &site)?;
        project::write(&self.stage.join(KEEPER), self.minified(KEEPER, &script)?)
    }

    /// `index.html` as Trunk staged it and the other pages of `www/`, with the folder in front of the files in it; `index.html`
    /// names the loader of its own version.
    fn pages(&self, folder: &str, loader: &str, languages: &[String]) -> Result<()> {
        for path in project::entries(&www())? {
            let name = project::file_name(&path);
            if !name.ends_with(".html") {
                continue;
            }
            let is_index = name == "index.html";
            let mut page = fs_err::read_to_string(if is_index { self.stage.join(&name) } else { path })?;
            page = if is_index { page.replace(LOADER, loader) } else { page };
            for file in self.files.keys() {
                for attribute in ["src", "href"] {
                    page = page.replace(&format!("{attribute}=\"{file}\""), &format!("{attribute}=\"{folder}/{file}\""));
                }
            }
            if page.contains("__TEXTS__") {
                let (ids, target): (&[&str], &str) =
                    if is_index { (&["page-script", "page-from-disk"], "offline.html") } else { (&["page-frame"], "index.html") };
                page = page.replace("__TEXTS__", &fallback(languages, ids, target)?);
            }
            project::write(&self.stage.join(&name), page)?;
        }
        Ok(())
    }
}

/// The texts of a language in the making: messages for the first diagnosis, and for the questions.
#[derive(Default)]
struct Texts {
    first: Vec<ast::Entry<String>>,
    questions: Vec<ast::Entry<String>>,
}

impl Texts {
    /// Adds the messages of a file; comments are for its authors. Facts are named where they are asked for, and where a reader
    /// opens why a row was decided.
    fn add(&mut self, file: &str, resource: ast::Resource<String>) {
        for entry in resource.body {
            let ast::Entry::Message(mut message) = entry else { continue };
            message.comment = None;
            let is_for_questions = file == QUESTIONS || message.id.name.starts_with("fact-");
            let body = if is_for_questions { &mut self.questions } else { &mut self.first };
            body.push(ast::Entry::Message(message));
        }
    }
}

/// The messages of a file, which must be whole.
fn parsed(path: &Path) -> Result<ast::Resource<String>> {
    match fluent_syntax::parser::parse(fs_err::read_to_string(path)?) {
        Ok(resource) => Ok(resource),
        Err((_, errors)) => anyhow::bail!("{}: {}", path.display(), errors.first().map(ToString::to_string).unwrap_or_default()),
    }
}

/// The messages of a file of a language that are plain texts, by their ids.
pub fn messages(language: &str, file: &str) -> Result<BTreeMap<String, String>> {
    let resource = parsed(&project::root().join("locales").join(language).join(file))?;
    Ok(resource.body.iter().filter_map(plain).collect())
}

/// A message without variables or selections.
fn plain(entry: &ast::Entry<String>) -> Option<(String, String)> {
    let ast::Entry::Message(ast::Message { id, value: Some(pattern), .. }) = entry else { return None };
    let texts = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { value } => Some(value.as_str()),
        ast::PatternElement::Placeable { .. } => None,
    });
    Some((id.name.clone(), texts.collect::<Option<String>>()?))
}

/// The texts of a file by language and by their ids without the prefix; the one text with this very id, by language.
fn placed(file: &str, prefix: &str, languages: &[String]) -> Result<Value> {
    let mut all = Map::new();
    for language in languages {
        let texts = messages(language, file)?;
        if let Some(text) = texts.get(prefix) {
            all.insert(language.clone(), json!(text));
            continue;
        }
        let short: Map<String, Value> =
            texts.iter().filter_map(|(id, text)| Some((id.strip_prefix(prefix)?.to_owned(), json!(text)))).collect();
        all.insert(language.clone(), Value::Object(short));
    }
    Ok(Value::Object(all))
}

/// The facade's texts in a language, in the order of their names.
fn facade(language: &str) -> Result<Vec<String>> {
    let texts = messages(language, "facade.ftl")?;
    // The loader takes them by their places.
    let names: Vec<&str> = texts.keys().map(|id| id.trim_start_matches("facade-")).collect();
    ensure!(names == FACADE, "{language}: the facade has the texts {names:?}, not {FACADE:?}");
    Ok(texts.into_values().collect())
}

/// What a page says where the application does not run: these messages in each language, and where to go.
fn fallback(languages: &[String], ids: &[&str], target: &str) -> Result<String> {
    let mut paragraphs = Vec::new();
    for language in languages {
        let text = page_texts(language)?;
        let said = ids.iter().map(|id| text(id)).collect::<Result<Vec<_>>>()?.join(" ");
        paragraphs.push(format!("<p lang=\"{language}\">{said} <a href=\"{target}\" target=\"_blank\">{target}</a></p>"));
    }
    Ok(paragraphs.join("\n        "))
}

/// The texts of pages in a language as HTML, by their ids.
pub fn page_texts(language: &str) -> Result<impl Fn(&str) -> Result<String>> {
    let texts = messages(language, "pages.ftl")?;
    Ok(move |id: &str| texts.get(id).map(|text| escaped(text)).with_context(|| format!("pages.ftl has no {id} in a language")))
}

/// Text as HTML.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A style sheet with those that it imports in their places.
pub fn joined(path: &Path) -> Result<String> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut sheet = String::new();
    for line in fs_err::read_to_string(path)?.lines() {
        match line.strip_prefix("@import \"").and_then(|rest| rest.strip_suffix("\";")) {
            Some(imported) => sheet.push_str(&fs_err::read_to_string(folder.join(imported))?),
            None => sheet.push_str(line),
        }
        sheet.push('\n');
    }
    Ok(sheet)
}

/// Puts JSON where a script has a placeholder.
fn filled(script: &str, placeholder: &str, value: &Value) -> Result<String> {
    ensure!(script.matches(placeholder).count() == 1, "a script must contain {placeholder} exactly once");
    Ok(script.replace(placeholder, &value.to_string()))
}

/// The sources of the page.
fn www() -> PathBuf {
    project::root().join("www")
}

/// SHA-256 in hexadecimal digits.
pub fn digest(content: &[u8]) -> String {
    format!("{:x}", Sha256::digest(content))
}

/// How wasm-opt treats the module. What the compiler uses is named in the module itself.
const OPTIONS: &str = "-Oz --strip-producers";

/// The module after wasm-opt, with the names of its functions or without; kept, because it takes long and many builds don't
/// change the module.
pub fn optimized(module: &[u8], names: bool) -> Result<Vec<u8>> {
    let options: Vec<&str> = OPTIONS.split(' ').chain([if names { "-g" } else { "--strip-debug" }]).collect();
    let kept = project::target().join("xtask").join("wasm-opt");
    let key = format!("{}{}", digest(module), options.concat());
    let result = kept.join(format!("{key}.wasm"));
    if !result.is_file() {
        let (input, unfinished) = (kept.join(format!("{key}.in.wasm")), kept.join(format!("{key}.out.wasm")));
        project::write(&input, module)?;
        let sh = project::shell()?;
        tools::WASM_OPT.command(&sh)?.args(options).arg("-o").arg(&unfinished).arg(&input).quiet().run()?;
        fs_err::rename(&unfinished, &result)?;
        fs_err::remove_file(&input)?;
    }
    Ok(fs_err::read(result)?)
}

/// The day of the texts, as the library names it.
pub fn content_date() -> Result<String> {
    const NAME: &str = "CONTENT_DATE: &str = \"";
    let text = fs_err::read_to_string(project::root().join("src/lib.rs"))?;
    let date = text.split_once(NAME).and_then(|(_, rest)| rest.split_once('"'));
    date.map(|(date, _)| date.to_owned()).context("src/lib.rs has no CONTENT_DATE")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resource(text: &str) -> ast::Resource<String> {
        fluent_syntax::parser::parse(text.to_owned()).expect("whole messages")
    }

    #[test]
    fn what_only_the_questions_need_stands_apart() {
        let mut texts = Texts::default();
        texts.add("a.ftl", resource("# For authors\nfact-A = Label\n    .ask = Which?\nRule = Title\n    .step-1 = Do\nfact-B = Bare\n"));
        texts.add("questions.ftl", resource("question-step = Step\n"));
        let text = |body| fluent_syntax::serializer::serialize(&ast::Resource { body });
        assert_eq!(text(texts.first), "Rule = Title\n    .step-1 = Do\n");
        assert_eq!(text(texts.questions), "fact-A = Label\n    .ask = Which?\nfact-B = Bare\nquestion-step = Step\n");
    }

    #[test]
    fn placed_texts_are_plain() {
        let texts: Vec<_> = resource("a = x\n    y\nb = { $c }\n-d = e\n").body.iter().filter_map(plain).collect();
        assert_eq!(texts, [("a".to_owned(), "x\ny".to_owned())]);
    }
}
