//! A log of Windows Installer about an update of Exchange: `PatchVerboseLogging.log`, or one asked for with `/l*v`.
//!
//! Codes decide, since actions and messages are in the language of Windows. The texts of all dialogs stand in the table of
//! properties of every such log, so a property is never a message. A log of Setup's own packages is another form
//! ([`Msi`](super::msi::Msi)), and so is one of another product.

use std::collections::VecDeque;

use memchr::memmem;

use super::form::{Form, Next, Notice, Reading};
use super::kept::Kept;
use super::kind::SourceKind;
use super::text_line::TextLine;
use crate::bytes::lines::Line;
use crate::bytes::text::{cut, text};
use crate::catalog::{Catalog, builds};
use crate::facts::fact::Fact;
use crate::facts::issues_updates::*;
use crate::facts::set::version;
use crate::log::record::Tag;
use crate::log::run::Run;

/// Maximum length of a line, in bytes.
const MAX_BYTES: usize = 2000;
/// Maximum number of messages kept.
const MAX_MESSAGES: usize = 12;
/// Number of lines kept before the end of an action that failed.
const BEFORE: usize = 3;
/// Windows Update's form of 1603.
const FATAL: &[u8] = b"0x80070643";
/// The name of the product in Windows Installer.
const PRODUCT: &[u8] = b"Microsoft Exchange Server";

/// Where the lines of a log stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// They are the input.
    Whole,
    /// Within another text.
    Piece,
}

/// See the head of the file.
#[derive(Debug)]
pub struct UpdateLog {
    place: Place,
    /// Number of lines so far that are not blank.
    seen: u64,
    /// Whether the first of them is one of Windows Installer.
    begins: bool,
    /// The last call of Windows Installer.
    call: Call,
}

/// What one call of Windows Installer wrote.
#[derive(Debug, Default)]
struct Call {
    first: Option<TextLine>,
    last_line: u64,
    /// The line that names Exchange.
    exchange: Option<TextLine>,
    /// Another product is named first.
    is_other: bool,
    /// The first line that names an update.
    patch: Option<TextLine>,
    /// The line that names the file of an update of Exchange, and that name.
    package: Option<(TextLine, String)>,
    /// Its full path.
    path: Option<String>,
    build: Option<(TextLine, String)>,
    language: Option<(TextLine, String)>,
    server: Option<String>,
    code: Option<(TextLine, String)>,
    messages: Vec<TextLine>,
    /// The first action that failed, and its name.
    action: Option<(TextLine, String)>,
    /// The lines before it.
    before: Vec<TextLine>,
    recent: VecDeque<TextLine>,
    native_images: Option<TextLine>,
    /// The title of an update of Exchange in Windows Update, and its number.
    title: Option<(TextLine, String)>,
    /// The product and the release that this title names.
    titled: Option<(&'static str, Option<String>)>,
}

impl UpdateLog {
    /// A file that is such a log.
    pub fn whole() -> Self {
        Self { place: Place::Whole, seen: 0, begins: false, call: Call::default() }
    }

    /// Lines of such a log within another text.
    pub fn piece() -> Self {
        Self { place: Place::Piece, ..Self::whole() }
    }
}

impl Form for UpdateLog {
    fn line(&mut self, line: &Line<'_>, name: &str) {
        let bytes = unquoted(line.bytes);
        if bytes.is_empty() {
            return;
        }
        self.seen += 1;
        let is_start = bytes.starts_with(b"=== Verbose logging started");
        let is_installers = is_start || is_property(bytes) || bytes.starts_with(b"MSI (");
        self.begins |= self.seen == 1 && is_installers;
        let keep = || TextLine { number: line.number, offset: line.offset, text: text(cut(bytes, MAX_BYTES)) };
        if self.place == Place::Piece && !is_installers && self.call.first.is_none() {
            self.call.retold(bytes, &keep);
            return;
        }
        if self.place == Place::Whole && !self.begins {
            return;
        }
        if is_start {
            self.call = Call::default();
        }
        let call = &mut self.call;
        if call.first.is_none() {
            call.first = Some(keep());
            if name.to_ascii_lowercase().contains("patchverboselogging") {
                (call.exchange, call.patch) = (Some(keep()), Some(keep()));
            }
        }
        call.last_line = line.number;
        call.take(bytes, &keep);
    }

    fn recognise(&self, input: &Kept, reading: &Reading) -> bool {
        // Setup names the logs of its own packages so.
        let is_setups = input.name.to_ascii_lowercase().ends_with(".msilog");
        match self.place {
            Place::Whole => self.begins && input.log.records == 0 && self.call.is_update() && !is_setups,
            Place::Piece => self.call.is_update() && !reading.runs.is_empty(),
        }
    }

    fn read(&mut self, _: &mut Kept, _: &Catalog, reading: &mut Reading) -> Next {
        if self.place == Place::Piece {
            if let Some(run) = reading.runs.last_mut() {
                self.call.tell(run);
            }
            return Next::Ask;
        }
        let first = self.call.first.as_ref().map_or((1, 0), |line| (line.number, line.offset));
        let mut run = Run::new(1, first.0, first.1);
        self.call.tell(&mut run);
        run.last_line = self.call.last_line;
        reading.kind = SourceKind::Log;
        reading.is_certain = true;
        reading.notices.push(Notice { code: "update-log", values: Vec::new() });
        reading.runs = vec![run];
        Next::Done
    }
}

impl Call {
    /// Whether it is about an update of Exchange, as far as it was read.
    fn is_update(&self) -> bool {
        !self.is_other && (self.package.is_some() || self.exchange.is_some() && self.patch.is_some())
    }

    /// Takes a line of another program that tells how an update ended: an event of Windows, or the list of Windows Update.
    fn retold(&mut self, line: &[u8], keep: &impl Fn() -> TextLine) {
        if let Some(code) = event(line) {
            (self.exchange, self.patch) = (Some(keep()), Some(keep()));
            self.code = Some((keep(), code));
        } else if let Some(kb) = title(line) {
            self.title = Some((keep(), kb));
            self.titled = product_in_title(&text(cut(line, MAX_BYTES)));
        }
        if self.title.is_some() && self.code.is_none() && memmem::find(line, FATAL).is_some() {
            (self.exchange, self.patch) = (Some(keep()), Some(keep()));
            self.code = Some((keep(), "1603".to_owned()));
        }
    }

    /// Takes a line.
    fn take(&mut self, line: &[u8], keep: &impl Fn() -> TextLine) {
        self.patch(line, keep);
        if let Some(property) = line.strip_prefix(b"Property(").and_then(|p| p.get(b"S): ".len()..)) {
            self.property(property, keep);
            return;
        }
        let said = without_header(line);
        if let Some(code) = said.strip_prefix(b"MainEngineThread is returning ") {
            let digits = code.iter().take_while(|b| b.is_ascii_digit()).count();
            if digits > 0 {
                self.code = Some((keep(), text(&code[..digits])));
            }
        } else if let Some(product) = said.strip_prefix(b"Product: ") {
            self.product(product, keep);
            self.message(product, keep);
        } else if let Some(at) = memmem::find(&said[..said.len().min(200)], b"Product Name: ") {
            self.product(&said[at + b"Product Name: ".len()..], keep);
            if let Some(at) = memmem::find(said, b"Product Version: ") {
                self.version(&said[at + b"Product Version: ".len()..], keep);
            }
        } else if memmem::find(said, b" returned actual error code ").is_some() {
            // What Windows Installer takes for a success is none of its failures.
            if memmem::find(said, b"translated to success").is_none() {
                self.push(keep);
            }
        } else if said.starts_with(b"Note: 1: 1935 ") || said.starts_with(b"CAQuietExec:") && memmem::find(said, b"Error 0x").is_some() {
            self.push(keep);
        } else if memmem::find(said, b"Native images for .NET").is_some() {
            self.native_images = Some(keep());
        } else if self.action.is_none()
            && said.len() == line.len()
            && let Some(name) = failed_action(line)
        {
            self.action = Some((keep(), name));
            self.before = self.recent.drain(..).collect();
        }
        if self.action.is_none() {
            if self.recent.len() == BEFORE {
                self.recent.pop_front();
            }
            self.recent.push_back(keep());
        }
    }

    /// Takes the message behind the name of a product.
    fn message(&mut self, product: &[u8], keep: &impl Fn() -> TextLine) {
        if product.starts_with(PRODUCT) && memmem::find(product, b"success").is_none() {
            self.push(keep);
        }
    }

    fn push(&mut self, keep: &impl Fn() -> TextLine) {
        if self.messages.len() < MAX_MESSAGES {
            self.messages.push(keep());
        }
    }

    /// Takes the name of a product. `Microsoft Exchange Server` is followed by nothing, or by what no name goes on with.
    fn product(&mut self, name: &[u8], keep: &impl Fn() -> TextLine) {
        if let Some(rest) = name.strip_prefix(PRODUCT)
            && (rest.is_empty() || rest.starts_with(b".") || rest.starts_with(b" -"))
        {
            self.exchange.get_or_insert_with(keep);
        } else {
            self.is_other |= self.exchange.is_none();
        }
    }

    fn version(&mut self, text_at: &[u8], keep: &impl Fn() -> TextLine) {
        let end = text_at.iter().position(|b| !(b.is_ascii_digit() || *b == b'.')).unwrap_or(text_at.len());
        let build = text(&text_at[..end]).trim_end_matches('.').to_owned();
        if self.build.is_none() && version(&build).and_then(builds::product).is_some() {
            self.build = Some((keep(), build));
        }
    }

    fn property(&mut self, property: &[u8], keep: &impl Fn() -> TextLine) {
        let Some(at) = memmem::find(property, b" = ") else { return };
        let (name, value) = (&property[..at], &property[at + 3..]);
        match name {
            b"ProductName" => self.product(value, keep),
            b"ProductVersion" => self.version(value, keep),
            b"SystemLanguageID" if value.iter().all(u8::is_ascii_digit) && value.len() < 7 => {
                self.language.get_or_insert_with(|| (keep(), text(value)));
            }
            b"ComputerName" if value.len() < 64 => {
                self.server.get_or_insert_with(|| text(value));
            }
            _ => {}
        }
    }

    /// Takes the name of an update's file.
    fn patch(&mut self, line: &[u8], keep: &impl Fn() -> TextLine) {
        let Some(end) = memmem::find(line, b".msp") else { return };
        self.patch.get_or_insert_with(keep);
        if self.package.is_some() {
            return;
        }
        let before = &line[..end];
        let start = before.iter().rposition(|b| matches!(b, b'\\' | b'/' | b'"' | b'\'' | b'=' | b' ')).map_or(0, |at| at + 1);
        let name = text(&before[start..]);
        let is_exchanges =
            name.get(..8).is_some_and(|head| head.eq_ignore_ascii_case("exchange")) && name.to_ascii_lowercase().contains("-kb");
        if is_exchanges {
            self.package = Some((keep(), name));
            self.path = path(before).map(|start| text(&line[start..end + ".msp".len()]));
        }
    }

    /// Tells a run what was found.
    fn tell(&self, run: &mut Run) {
        let mut add = |fact: &'static Fact, value: &str, line: &TextLine| run.facts.add(fact, value.to_owned(), line.proof());
        let names_it = self.package.as_ref().map(|(line, _)| line).or(self.exchange.as_ref());
        if let Some(line) = names_it {
            add(&ExchangeUpdate, "True", line);
        }
        if let Some((line, name)) = &self.package {
            if let Some(path) = &self.path {
                add(&UpdateFile, path, line);
            }
            let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>();
            let kb = name.to_ascii_lowercase().split_once("-kb").map(|(_, rest)| digits(rest)).unwrap_or_default();
            if !kb.is_empty() {
                add(&UpdateKb, &kb, line);
            }
            let year = digits(&name[8..]);
            let product = if year.is_empty() { "SE" } else { year.as_str() };
            if ["2013", "2016", "2019", "SE"].contains(&product) {
                add(&UpdateProduct, product, line);
            }
        }
        if let Some((line, kb)) = self.title.as_ref().filter(|_| self.package.is_none()) {
            add(&UpdateKb, kb, line);
        }
        if let Some((line, code)) = &self.code {
            add(&UpdateExitCode, code, line);
        }
        if let Some((line, language)) = &self.language {
            add(&SystemLanguage, language, line);
        }
        if let Some((line, name)) = &self.action {
            add(&UpdateFailedAction, name, line);
        }
        // It stands in every log; only where nothing follows it takes long.
        if let Some(line) = self.native_images.as_ref().filter(|_| self.code.is_none()) {
            add(&NativeImages, "True", line);
        }
        if let Some((line, build)) = &self.build {
            run.tell_installed(build, line.proof());
            if let Some(product) = version(build).and_then(builds::product) {
                run.tell_product(product, None);
            }
        }
        if let Some((product, release)) = self.titled.as_ref().filter(|_| self.package.is_none()) {
            run.tell_product(product, release.clone());
        }
        if let Some(server) = &self.server {
            run.tell_server(server);
        }
        self.tell_end(run);
    }

    /// Tells whether the update was installed, and what was said if not.
    fn tell_end(&self, run: &mut Run) {
        let Some((line, code)) = &self.code else { return };
        if matches!(code.as_str(), "0" | "3010" | "1641") {
            run.tell_end(true, line.proof());
            return;
        }
        for message in &self.messages {
            run.record(&message.line(), Some(Tag::Error), without_header(message.text.as_bytes()));
        }
        let told = self.messages.first().unwrap_or(line);
        let said = String::from_utf8_lossy(without_header(told.text.as_bytes())).into_owned();
        let said = said.split_once(" -- ").map_or(said.as_str(), |(_, said)| said);
        let action = self.action.iter().map(|(line, _)| line);
        let lines = self.messages.iter().chain(&self.before).chain(action).chain([line]).map(TextLine::proof).collect();
        run.tell_error(said, Vec::new(), &told.proof(), lines);
        run.tell_end(false, line.proof());
    }
}

/// Returns where the full path begins that ends here.
fn path(before: &[u8]) -> Option<usize> {
    let drive = memmem::rfind(before, b":\\").and_then(|at| at.checked_sub(1)).filter(|at| before[*at].is_ascii_alphabetic());
    drive.or_else(|| memmem::rfind(before, b"\\\\"))
}

/// Whether a line is one of the table of properties, in which the texts of all dialogs stand.
pub fn is_property(line: &[u8]) -> bool {
    line.starts_with(b"Property(S): ") || line.starts_with(b"Property(C): ")
}

/// Whether a line is a message of Windows Installer about another product.
pub fn is_of_another_product(line: &[u8]) -> bool {
    let says =
        |name: &[u8]| memmem::find(name, b" -- ").is_some() || memmem::find(name, b" - ").is_some() && memmem::find(name, b"'{").is_some();
    without_header(line).strip_prefix(b"Product: ").is_some_and(|name| !name.starts_with(PRODUCT) && says(name))
}

/// Returns the code in an event about an update of Exchange: the name of the product, the id of the update in braces and a number
/// stand in it in any language.
fn event(line: &[u8]) -> Option<String> {
    let at = memmem::find(line, b"Microsoft Exchange Server - ")?;
    let rest = &line[at..];
    let end = memmem::find(rest, b"{").and_then(|open| Some(open + memmem::find(&rest[open..], b"}")?))?;
    let words = rest[end..].split(|b| !b.is_ascii_digit());
    words.into_iter().find(|number| number.len() == 4 && number.starts_with(b"16")).map(text)
}

/// Returns the number of an update whose title names Exchange Server: `(KB5019758)`.
fn title(line: &[u8]) -> Option<String> {
    let at = memmem::find(line, b"(KB")?;
    memmem::find(&line[..at], b"Exchange Server")?;
    let digits: Vec<u8> = line[at + 3..].iter().copied().take_while(u8::is_ascii_digit).collect();
    (6..=8).contains(&digits.len()).then(|| text(&digits))
}

/// Returns the product and the release in the title of an update: `Security Update For Exchange Server 2019 CU15 SU5 (KB5071873)`.
fn product_in_title(title: &str) -> Option<(&'static str, Option<String>)> {
    let (_, rest) = title.split_once("Exchange Server ")?;
    let products = [("2013", "2013"), ("2016", "2016"), ("2019", "2019"), ("Subscription Edition", "SE"), ("SE", "SE")];
    let (product, rest) = products.iter().find_map(|(name, product)| Some((*product, rest.strip_prefix(name)?)))?;
    let release = rest.split_whitespace().next().filter(|word| {
        let digits = word.strip_prefix("CU").or_else(|| word.strip_prefix("SP"));
        *word == "RTM" || digits.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
    });
    Some((product, release.map(str::to_owned)))
}

/// Returns a line without blanks at its ends and marks of a quotation before it.
pub fn unquoted(line: &[u8]) -> &[u8] {
    let start = line.iter().position(|b| !matches!(b, b' ' | b'\t' | b'>' | b'|')).unwrap_or(line.len());
    line[start..].trim_ascii_end()
}

/// Returns what follows `MSI (s) (B4:20) [15:56:08:409]: `.
fn without_header(line: &[u8]) -> &[u8] {
    if !line.starts_with(b"MSI (") {
        return line;
    }
    let head = &line[..line.len().min(48)];
    memmem::find(head, b"]: ").map_or(line, |end| line[end + 3..].trim_ascii_start())
}

/// Returns the name of the action if the line is the end of one that failed: `Action ended 9:26:54: InstallFinalize. Return
/// value 3.` In other languages only the time, the name and the number are the same.
pub fn failed_action(line: &[u8]) -> Option<String> {
    let line = without_header(unquoted(line));
    let end = line.strip_suffix(b"\xe3\x80\x82").or_else(|| line.strip_suffix(b"."))?;
    let (last, before) = end.split_last()?;
    if *last != b'3' || before.last().is_some_and(|b| b.is_ascii_digit() || matches!(b, b'.' | b':' | b'-')) {
        return None;
    }
    let line = text(cut(before, MAX_BYTES));
    let (time, rest) = line.match_indices(':').find_map(|(at, _)| {
        let before = line[..at].trim_end();
        let is_time = before.len() >= 5 && before.as_bytes()[before.len() - 3] == b':' && before.ends_with(|c: char| c.is_ascii_digit());
        let rest = line[at + 1..].trim_start();
        (is_time && line[at + 1..].starts_with([' ', '\u{a0}'])).then_some((before, rest))
    })?;
    let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    (!time.is_empty() && !name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_that_failed_in_any_language() {
        for line in [
            "Action ended 9:26:54: InstallFinalize. Return value 3.",
            "Action termin\u{e9}e 9:26:54\u{a0}: InstallFinalize. Valeur renvoy\u{e9}e 3.",
            "Aktion beendet um 09:26:54: InstallFinalize. R\u{fc}ckgabewert 3.",
            "\u{64cd}\u{4f5c}\u{7ed3}\u{675f} 9:26:54: InstallFinalize\u{3002}\u{8fd4}\u{56de}\u{503c} 3\u{3002}",
        ] {
            assert_eq!(failed_action(line.as_bytes()).as_deref(), Some("InstallFinalize"), "{line}");
        }
        for line in [
            "Action ended 9:26:54: InstallFinalize. Return value 1.",
            "Action ended 9:26:54: X. Return value 13.",
            "Disk 3.",
            "It is 9:26:54: 3.",
        ] {
            assert_eq!(failed_action(line.as_bytes()), None, "{line}");
        }
    }

    #[test]
    fn products_in_titles() {
        for (title, product, release) in [
            ("Security Update For Exchange Server 2019 CU15 SU5 (KB5071873)  Failed - 0x80070643", "2019", Some("CU15")),
            ("Security Update For Exchange Server SE RTM SU4 (KB5071876)", "SE", Some("RTM")),
            ("Security Update For Exchange Server 2013 SP1 (KB3011140)", "2013", Some("SP1")),
            ("Hotfix For Exchange Server Subscription Edition (KB5071876)", "SE", None),
        ] {
            assert_eq!(product_in_title(title), Some((product, release.map(str::to_owned))), "{title}");
        }
        assert_eq!(product_in_title("Update Rollup 32 For Exchange Server 2010 SP3 (KB5000978)"), None);
    }

    #[test]
    fn headers_and_quotes() {
        assert_eq!(without_header(b"MSI (s) (B4:20) [15:56:08:409]: MainEngineThread"), b"MainEngineThread");
        assert_eq!(without_header(b"Action 9:26:54: x"), b"Action 9:26:54: x");
        assert_eq!(unquoted(b"  > MSI (s) "), b"MSI (s)");
        assert!(is_of_another_product(b"MSI (s) (B4:20) [15:56:08:409]: Product: Contoso Reader -- Error 1935."));
        assert!(!is_of_another_product(b"Product: Microsoft Exchange Server -- Error 1935."));
    }
}
