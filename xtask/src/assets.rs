//! Trunk's post-build hook: makes the static site out of what Trunk staged.
//!
//! Trunk stages the two WebAssembly modules with their glue and `index.html`. Here they get
//! names by their content, the engine's glue gets its driver, the texts are gathered by
//! language, and the loader gets the list of all of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::process::{self, command};
use crate::{glue, names, offline, order, project, split, squeeze, tools};

/// The languages whose rule titles the loader carries for its facade.
const FACADE_LANGUAGES: [&str; 2] = ["en", "fr"];
/// Rules whose titles the loader carries end so.
const FACADE_RULES: &str = "CafeRoleAlreadyExists";

/// What the loader loads, by plain name; the locales come besides.
const FILES: [&str; 7] = ["app.js", "app.wasm", "engine.js", "engine.wasm", "widget.css", "trouble.js", "lookup.tsv"];

/// How wasm-opt treats the modules, by what was measured smallest. Nothing of ours lies in the first kilobyte of memory, where
/// the stack ends. Memory is left in one piece: thousands of small segments compress worse than the zeros between them.
pub const WASM_OPT: [&str; 6] = ["--flatten", "--rereloop", "-Oz", "-Oz", "--low-memory-unused", "--skip-pass=memory-packing"];

/// Run by Trunk, which names the directory in the environment.
pub fn post_build() -> Result<()> {
    let stage = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("`post-build` is a hook: Trunk calls it (`trunk build` or `cargo xtask dist`)")?;
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    Site::new(stage, release)?.build()
}

/// The site in the making.
struct Site {
    stage: PathBuf,
    release: bool,
    /// The sources of the page.
    www: PathBuf,
    /// Names of hashed files by their plain name.
    names: BTreeMap<String, String>,
    /// Scripts as they were written, by their plain name.
    written: BTreeMap<String, String>,
    /// The later modules of programs that were split, by the program and their own names.
    later: BTreeMap<&'static str, Vec<(&'static str, Vec<u8>)>>,
}

impl Site {
    fn new(stage: PathBuf, release: bool) -> Result<Self> {
        ensure!(stage.is_dir(), "Trunk's staging directory {} is not there", stage.display());
        Ok(Self {
            stage,
            release,
            www: project::root().join("www"),
            names: BTreeMap::new(),
            written: BTreeMap::new(),
            later: BTreeMap::new(),
        })
    }

    fn build(mut self) -> Result<()> {
        if self.release && tools::wasm_opt().is_none() {
            println!("wasm-opt is not set up: the modules stay larger (`cargo xtask setup`)");
        }
        for staged in ["app", "worker"] {
            let module = project::read_bytes(&self.stage.join(format!("{staged}_bg.wasm")))?;
            self.later.insert(staged, split::later(staged, &module, split::directory)?);
            self.short_names(staged)?;
        }
        self.module("app", "app", &WASM_OPT)?;
        self.module("worker", "engine", &WASM_OPT)?;
        self.app_glue()?;
        self.engine_glue()?;
        self.cards()?;
        let locales = self.locales()?;
        self.page_files()?;
        let written = filled(&self.source("setup-readiness.js")?, "__TITLES__", &titles()?)?;
        // The names of the files come last: terser would copy each to where it is used.
        let loader = self.squeezed("setup-readiness.js", written.clone())?;
        let assets = self.list(&locales, |plain| self.name(plain).map(str::to_owned))?;
        project::write(&self.stage.join("setup-readiness.js"), filled(&loader, "__ASSETS__", &assets)?)?;
        self.pages()?;
        self.offline(&locales, &written)
    }

    /// A file of `www/`.
    fn source(&self, name: &str) -> Result<String> {
        project::read(&self.www.join(name))
    }

    /// A script, a style sheet or a text without what only its authors read, in a release.
    fn squeezed(&self, name: &str, text: String) -> Result<String> {
        if !self.release {
            Ok(text)
        } else if name.ends_with(".js") {
            minified(&text, if name == "engine.js" { Kind::Script } else { Kind::Module })
        } else if name.ends_with(".css") {
            Ok(squeeze::style(&text))
        } else {
            Ok(text)
        }
    }

    /// Writes `content` under a name that holds its hash.
    fn add(&mut self, name: &str, content: &[u8]) -> Result<()> {
        self.add_as(name, content, &digest(content))
    }

    fn add_as(&mut self, name: &str, content: &[u8], hash: &str) -> Result<()> {
        let (stem, extension) = name.rsplit_once('.').with_context(|| format!("{name} has no extension"))?;
        let hashed = format!("{stem}-{}.{extension}", &hash[..12]);
        project::write(&self.stage.join(&hashed), content)?;
        let copied = self.stage.join(name);
        if copied.is_file() {
            std::fs::remove_file(copied)?;
        }
        self.names.insert(name.to_owned(), hashed);
        Ok(())
    }

    /// The name with the hash of a file that was added.
    fn name(&self, plain: &str) -> Result<&str> {
        self.names.get(plain).map(String::as_str).with_context(|| format!("{plain} has not been added to the site"))
    }

    /// In a release, short names between a module and its glue.
    fn short_names(&self, staged: &str) -> Result<()> {
        if !self.release {
            return Ok(());
        }
        let (module, glue) = (self.stage.join(format!("{staged}_bg.wasm")), self.stage.join(format!("{staged}.js")));
        let (short_module, short_glue) = names::shortened(&project::read_bytes(&module)?, &project::read(&glue)?)?;
        project::write(&module, short_module)?;
        project::write(&glue, short_glue)
    }

    /// A module as Trunk staged it, with the later ones where it was split; optimized in a release.
    fn module(&mut self, staged: &str, name: &str, options: &[&str]) -> Result<()> {
        let path = self.stage.join(format!("{staged}_bg.wasm"));
        let mut content = project::read_bytes(&path)?;
        if self.release {
            content = order::alike_together(&optimized(content, options)?)?;
        }
        std::fs::remove_file(&path)?;
        let mut later = Vec::new();
        for (part, content) in self.later.get(staged).into_iter().flatten() {
            later.push((*part, order::alike_together(&optimized(content.clone(), options)?)?));
        }
        // The loader tells the names of the others by that of the first.
        let all: Vec<&[u8]> = std::iter::once(&*content).chain(later.iter().map(|(_, content)| &**content)).collect();
        let hash = digest(&all.concat());
        self.add_as(&format!("{name}.wasm"), &content, &hash)?;
        for (part, content) in later {
            self.add_as(&format!("{part}-{name}.wasm"), &content, &hash)?;
        }
        Ok(())
    }

    /// Takes a script out of the stage.
    fn staged_script(&self, name: &str) -> Result<String> {
        let path = self.stage.join(name);
        let text = project::read(&path)?;
        std::fs::remove_file(&path)?;
        Ok(text)
    }

    fn app_glue(&mut self) -> Result<()> {
        let glue = glue::without_fetching(&self.staged_script("app.js")?)?;
        // Leptos empties an `inner_html` attribute this way; we set none, and what empties an element is a text as well.
        // Markup that a static part of a `view!` would be made of shows as text then, and a browser test as a fault.
        let glue = glue.replace(".innerHTML = ", ".textContent = ");
        self.script("app.js", glue)
    }

    /// One file: the glue that wasm-bindgen made, then the engine's driver.
    fn engine_glue(&mut self) -> Result<()> {
        let glue = glue::without_fetching(&self.staged_script("worker.js")?)?;
        let script = format!("{glue}\n{}", self.source("engine.js")?);
        self.script("engine.js", script)
    }

    /// Adds a script; as it was written, it goes into the one-file edition.
    fn script(&mut self, name: &str, text: String) -> Result<()> {
        let content = self.squeezed(name, text.clone())?;
        self.written.insert(name.to_owned(), text);
        self.add(name, content.as_bytes())
    }

    /// The texts of a language in three files, `locale-…`, `rare-…` and `questions-…`, under one hash; returns the plain names
    /// of the first by language.
    fn locales(&mut self) -> Result<BTreeMap<String, String>> {
        let mut locales = BTreeMap::new();
        let list = self.staged_script("rare.txt")?;
        let rare: BTreeSet<&str> = list.lines().collect();
        for language in project::languages()? {
            let mut texts = Texts::default();
            for path in project::entries(&project::root().join("locales").join(&language))? {
                if path.extension().is_some_and(|extension| extension == "ftl") {
                    texts.add(&project::file_name(&path), &squeeze::fluent(&project::read(&path)?), &rare);
                }
            }
            let hash = digest([&*texts.first, &texts.rare, &texts.questions].join("\0").as_bytes());
            let name = format!("locale-{language}.ftl");
            self.add_as(&name, texts.first.as_bytes(), &hash)?;
            // The loader tells the names of the others by that of the first.
            self.add_as(&beside(&name, "rare"), texts.rare.as_bytes(), &hash)?;
            self.add_as(&beside(&name, "questions"), texts.questions.as_bytes(), &hash)?;
            locales.insert(language, name);
        }
        Ok(locales)
    }

    /// The other scripts, style sheets and pictures of `www/`.
    fn page_files(&mut self) -> Result<()> {
        for path in project::entries(&self.www)? {
            let name = project::file_name(&path);
            let text = name.ends_with(".js") || name.ends_with(".css");
            if ["setup-readiness.js", "engine.js"].contains(&name.as_str()) || path.is_dir() || name.ends_with(".html") {
                continue;
            }
            if name.ends_with(".js") {
                self.script(&name, self.source(&name)?)?;
            } else if text {
                let content = self.squeezed(&name, self.source(&name)?)?;
                self.add(&name, content.as_bytes())?;
            } else {
                self.add(&name, &project::read_bytes(&path)?)?;
            }
        }
        Ok(())
    }

    /// The static texts of every rule, `cards/<lang>/<id>.json`, and the index of the look-up.
    fn cards(&mut self) -> Result<()> {
        process::run(
            command("cargo")
                .args(["run", "--quiet", "--package", "xtask", "--features", "cards"])
                .args(["--bin", "cards", "--"])
                .arg(self.stage.join("cards")),
        )
        .context("the cards could not be written")?;
        let index = project::read_bytes(&self.stage.join("lookup.tsv"))?;
        self.add("lookup.tsv", &index)
    }

    fn is_split(&self) -> bool {
        self.later.values().any(|later| !later.is_empty())
    }

    /// The list of the files that the loader carries; `name` tells what each is called.
    fn list(&self, locales: &BTreeMap<String, String>, name: impl Fn(&str) -> Result<String>) -> Result<Value> {
        let mut list = Map::new();
        list.insert("version".into(), json!(project::version()?));
        list.insert("content_date".into(), json!(content_date()?));
        for plain in FILES {
            list.insert(plain.into(), json!(name(plain)?));
        }
        let mut by_language = Map::new();
        for (language, plain) in locales {
            by_language.insert(language.clone(), json!(name(plain)?));
        }
        list.insert("locales".into(), Value::Object(by_language));
        if self.is_split() {
            list.insert("more".into(), json!(1));
        }
        list.insert("cards".into(), json!("cards/"));
        Ok(Value::Object(list))
    }

    /// The whole app in one file.
    fn offline(&self, locales: &BTreeMap<String, String>, loader: &str) -> Result<()> {
        let mut list = self.list(locales, |plain| Ok(plain.to_owned()))?;
        if let Some(list) = list.as_object_mut() {
            // Those are only for pages on which the app cannot run.
            list.remove("cards");
        }
        let loader = filled(loader, "__ASSETS__", &list)?;
        let mut files = BTreeMap::new();
        let others: Vec<String> = locales.values().flat_map(|name| ["rare", "questions"].map(|part| beside(name, part))).collect();
        let texts = locales.values().chain(&others).map(String::as_str);
        let later: &[&str] = if self.is_split() { &["more-app.wasm", "loose-engine.wasm", "more-engine.wasm"] } else { &[] };
        for plain in FILES.into_iter().chain(texts).chain(["page.css"]).chain(later.iter().copied()) {
            let content = match self.written.get(plain) {
                Some(script) => script.clone().into_bytes(),
                None => project::read_bytes(&self.stage.join(self.name(plain)?))?,
            };
            files.insert(plain.to_owned(), content);
        }
        let page = offline::page(&files, &loader)?;
        project::write(&self.stage.join("offline.html"), page)
    }

    /// `index.html` as Trunk staged it and the other pages of `www/`, with hashed names.
    fn pages(&self) -> Result<()> {
        for path in project::entries(&self.www)? {
            let name = project::file_name(&path);
            if !name.ends_with(".html") {
                continue;
            }
            let text = if name == "index.html" { project::read(&self.stage.join(&name))? } else { project::read(&path)? };
            project::write(&self.stage.join(&name), self.with_hashed_names(&text))?;
        }
        Ok(())
    }

    /// A page whose `src` and `href` name the hashed files.
    fn with_hashed_names(&self, page: &str) -> String {
        let mut page = page.to_owned();
        for (plain, hashed) in &self.names {
            for attribute in ["src", "href"] {
                for prefix in ["", "./"] {
                    page = page.replace(&format!("{attribute}=\"{prefix}{plain}\""), &format!("{attribute}=\"{prefix}{hashed}\""));
                }
            }
        }
        page
    }
}

/// The name of another file of a language, by that of its first.
fn beside(locale: &str, part: &str) -> String {
    locale.replacen("locale", part, 1)
}

/// The texts of a language: those that the first diagnosis may need; those of rare checks, of which only the title is among
/// the first; those of the questions and facts.
#[derive(Default)]
struct Texts {
    first: String,
    rare: String,
    questions: String,
}

impl Texts {
    /// Adds the messages of a file. Facts are named where they are asked for, and where a reader opens why a row was decided.
    fn add(&mut self, file: &str, messages: &str, rare: &BTreeSet<&str>) {
        if file == "questions.ftl" {
            self.questions.push_str(messages);
            return;
        }
        let mut rest = messages;
        while !rest.is_empty() {
            let end = rest.match_indices('\n').map(|(at, _)| at + 1).find(|at| !rest[*at..].starts_with(' ')).unwrap_or(rest.len());
            let (message, after) = rest.split_at(end);
            if message.starts_with("fact-") {
                self.questions.push_str(message);
            } else if message.split_once('=').is_some_and(|(id, _)| rare.contains(id)) {
                self.rare.push_str(message);
                self.first.push_str(message.split_inclusive('\n').next().unwrap_or_default());
            } else {
                self.first.push_str(message);
            }
            rest = after;
        }
    }
}

/// Puts JSON where a script has a placeholder.
fn filled(script: &str, placeholder: &str, value: &Value) -> Result<String> {
    ensure!(script.matches(placeholder).count() == 1, "www/setup-readiness.js must contain {placeholder} exactly once");
    Ok(script.replace(placeholder, &value.to_string()))
}

/// SHA-256 in hexadecimal digits.
pub fn digest(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a script is to its page.
#[derive(Clone, Copy)]
pub enum Kind {
    /// Its outermost names are its own.
    Module,
    /// Others may use them.
    Script,
}

/// A script after terser; as it is, where that is not set up.
pub fn minified(script: &str, kind: Kind) -> Result<String> {
    let Some(terser) = tools::terser() else {
        return Ok(script.to_owned());
    };
    let options: &[&str] = match kind {
        Kind::Module => &["--module", "--toplevel"],
        Kind::Script => &[],
    };
    let file = project::target().join("xtask").join("terser.js");
    project::write(&file, script)?;
    let minified =
        process::output(command("node").arg(terser).args(["--compress", "passes=3", "--mangle"]).args(options).arg("--").arg(&file));
    std::fs::remove_file(&file)?;
    minified.context("a script could not be minified")
}

/// A module after wasm-opt; kept, because it takes long and most builds change one module only.
pub fn optimized(module: Vec<u8>, options: &[&str]) -> Result<Vec<u8>> {
    const FEATURES: [&str; 7] = [
        "--enable-bulk-memory",
        "--enable-multivalue",
        "--enable-mutable-globals",
        "--enable-nontrapping-float-to-int",
        "--enable-reference-types",
        "--enable-sign-ext",
        "--enable-simd",
    ];
    let Some(script) = tools::wasm_opt() else {
        return Ok(module);
    };
    let kept = project::target().join("xtask").join("wasm-opt");
    let key = format!("{}-{}", digest(&module), options.join(""));
    let result = kept.join(format!("{key}.wasm"));
    if !result.is_file() {
        let input = kept.join(format!("{key}.in.wasm"));
        let unfinished = kept.join(format!("{key}.out.wasm"));
        project::write(&input, &module)?;
        process::run(
            command("node").arg(script).args(options).args(FEATURES).arg("--strip-producers").arg("-o").arg(&unfinished).arg(&input),
        )?;
        std::fs::rename(&unfinished, &result)?;
        std::fs::remove_file(&input)?;
    }
    project::read_bytes(&result)
}

/// Rule titles for the facade: id -> language -> title.
fn titles() -> Result<Value> {
    let mut titles: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for language in FACADE_LANGUAGES {
        let directory = project::root().join("locales").join(language);
        for path in project::entries(&directory)? {
            for line in project::read(&path)?.lines() {
                let Some((id, title)) = line.split_once(" = ") else {
                    continue;
                };
                if id.ends_with(FACADE_RULES) && !title.contains('{') {
                    titles.entry(id.to_owned()).or_default().insert(language.to_owned(), json!(title.trim()));
                }
            }
        }
    }
    Ok(json!(titles))
}

/// The day of the texts, as the library names it.
pub fn content_date() -> Result<String> {
    const NAME: &str = "CONTENT_DATE: &str = \"";
    for path in project::files(&project::root().join("src"))? {
        if path.extension().is_some_and(|extension| extension == "rs") {
            let text = project::read(&path)?;
            if let Some(at) = text.find(NAME) {
                let rest = &text[at + NAME.len()..];
                if let Some(end) = rest.find('"') {
                    return Ok(rest[..end].to_owned());
                }
            }
        }
    }
    Ok(String::new())
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_the_first_diagnosis_needs_stands_apart() {
        let mut texts = super::Texts::default();
        let rare = ["Rare"].into();
        texts.add("a.ftl", "fact-A=Label\n .ask=Which?\n .value-x=X\nfact-B=Bare\nRare=T\n .step-1=Try\nRule=Title\n .step-1=Do\n", &rare);
        texts.add("questions.ftl", "question-step=Step\n", &rare);
        assert_eq!(texts.first, "Rare=T\nRule=Title\n .step-1=Do\n");
        assert_eq!(texts.rare, "Rare=T\n .step-1=Try\n");
        assert_eq!(texts.questions, "fact-A=Label\n .ask=Which?\n .value-x=X\nfact-B=Bare\nquestion-step=Step\n");
    }
}
