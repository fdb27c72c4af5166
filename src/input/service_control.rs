//! `ServiceControl.log`: which services an update stopped and disabled, and whether it brought them back.
//!
//! The script that writes it is called once before the update and once after it; each call begins with a line that names the
//! script and its date. Its words are English on every Windows. A cumulative update writes some of them into its own log, with a
//! stamp that has a date; here stamps are only a time.

use memchr::memmem;

use super::form::{Form, Next, Notice, Reading};
use super::kept::Kept;
use super::kind::SourceKind;
use super::text_line::TextLine;
use super::update_log::{Place, unquoted};
use crate::bytes::lines::Line;
use crate::bytes::text::{cut, text};
use crate::catalog::Catalog;
use crate::facts::issues_updates::{StartModesOverwritten, UpdateServicesDisabled, UpdateServicesStopped, UpdateWindowsServices};
use crate::log::record::Tag;
use crate::log::root_message::exception_type;
use crate::log::run::Run;

/// Maximum length of a line, in bytes.
const MAX_BYTES: usize = 2000;
/// Maximum number of services kept of an update. There are some forty.
const MAX_SERVICES: usize = 200;

/// The services are back.
const RESTORED: Notice = Notice { code: "services-restored", values: Vec::new() };

/// See the head of the file.
#[derive(Debug)]
pub struct ServiceControl {
    place: Place,
    /// Number of lines so far that are not blank.
    seen: u64,
    /// Whether the first of them is one of this log.
    begins: bool,
    /// First line of this log.
    first: Option<TextLine>,
    last_line: u64,
    /// What the call being read has done.
    call: Call,
    /// What is left of the calls before it.
    left: Left,
    /// The line in which an error ended the last call that failed.
    error: Option<TextLine>,
    /// The line in which the last call that was no failure ended.
    end: Option<TextLine>,
}

/// One call of the script.
#[derive(Debug, Default)]
struct Call {
    /// It stops or disables services.
    stops: bool,
    /// It starts or enables them.
    starts: bool,
    failed: bool,
    done: bool,
    /// Whether its first line was seen.
    has_head: bool,
    /// The saved state of another attempt was there.
    found_state: bool,
    disabled: Vec<String>,
    disables: Option<TextLine>,
    stopped: usize,
    stopping: Option<TextLine>,
}

/// Services that were not brought back.
#[derive(Debug, Default)]
struct Left {
    /// Those that were disabled first: a later attempt finds them disabled.
    disabled: Vec<String>,
    disables: Option<TextLine>,
    stopped: usize,
    stopping: Option<TextLine>,
    overwritten: Option<TextLine>,
}

impl Left {
    fn is_any(&self) -> bool {
        !self.disabled.is_empty() || self.stopped > 0
    }
}

impl ServiceControl {
    /// A file that is this log.
    pub fn whole() -> Self {
        Self::at(Place::Whole)
    }

    /// Lines of this log within another text.
    pub fn piece() -> Self {
        Self::at(Place::Piece)
    }

    fn at(place: Place) -> Self {
        Self {
            place,
            seen: 0,
            begins: false,
            first: None,
            last_line: 0,
            call: Call::default(),
            left: Left::default(),
            error: None,
            end: None,
        }
    }

    /// Takes a line without its stamp. Returns whether it is one of this log.
    fn take(&mut self, said: &[u8], keep: impl Fn() -> TextLine) -> bool {
        let call = &mut self.call;
        if said.starts_with(b"* ServiceControl.ps1: ") {
            self.end_call();
            self.call.has_head = true;
        } else if let Some(name) = quoted(said, b"Disabling service '") {
            call.stops = true;
            call.disables.get_or_insert_with(&keep);
            if call.disabled.len() < MAX_SERVICES && !call.disabled.contains(&name) {
                call.disabled.push(name);
            }
        } else if quoted(said, b"Stopping service '").or_else(|| quoted(said, b"Killing instead of Stopping '")).is_some() {
            call.stops = true;
            call.stopped += 1;
            call.stopping.get_or_insert_with(&keep);
        } else if [&b"Enabling service"[..], b"Starting service", b"Restoring service"].iter().any(|start| said.starts_with(start)) {
            call.starts = true;
        } else if said.starts_with(b"State file ") && memmem::find(said, b"ServiceStartupMode.xml already exists").is_some() {
            // Only over what another attempt has left is it a loss; of a piece without its beginning nobody can tell.
            if (self.left.is_any() || !call.has_head) && self.left.overwritten.is_none() {
                self.left.overwritten = Some(keep());
                call.found_state = true;
            }
        } else if said.starts_with(b"Overwrite is specified") {
            // This line says what happens to the state that the one before has found.
            if core::mem::take(&mut call.found_state) {
                self.left.overwritten = Some(keep());
            }
        } else if said.starts_with(b"[Error] ") {
            call.failed = true;
            self.error = Some(keep());
        } else if said.starts_with(b"Script completed succes") {
            call.done = true;
            self.end = Some(keep());
        } else {
            let others: [&[u8]; 4] =
                [b"Performing service control", b"Saving service", b"Stopping services for", b"Disabling services for"];
            return others.iter().any(|start| said.starts_with(start));
        }
        true
    }

    /// Ends a call of the script.
    fn end_call(&mut self) {
        let call = core::mem::take(&mut self.call);
        let left = &mut self.left;
        if !call.stops {
            // A call that stops nothing brings back what the one before it has stopped.
            if !call.failed && (call.starts || call.done) {
                (self.left, self.error) = (Left::default(), None);
            }
            return;
        }
        if left.disabled.is_empty() && !call.disabled.is_empty() {
            (left.disabled, left.disables) = (call.disabled, call.disables);
        }
        if left.stopping.is_none() {
            (left.stopped, left.stopping) = (call.stopped, call.stopping);
        }
        if call.done && !call.failed {
            self.error = None;
        }
    }

    /// Tells a run what was found. Returns whether the last call of the script brought the services back.
    fn tell(&mut self, run: &mut Run) -> bool {
        self.end_call();
        let left = &self.left;
        let mut add = |fact, value: String, line: &Option<TextLine>| {
            if let Some(line) = line {
                run.facts.add(fact, value, line.proof());
            }
        };
        if !left.disabled.is_empty() {
            add(&UpdateServicesDisabled, left.disabled.len().to_string(), &left.disables);
            let of_windows = left.disabled.iter().filter(|name| !is_of_exchange(name)).map(String::as_str).collect::<Vec<_>>().join(", ");
            add(&UpdateWindowsServices, of_windows, &left.disables);
        } else if left.stopped > 0 && self.error.is_some() {
            add(&UpdateServicesStopped, left.stopped.to_string(), &left.stopping);
        }
        add(&StartModesOverwritten, "True".to_owned(), &left.overwritten);
        if let Some(error) = &self.error {
            let said = error.text.split_once("[Error] ").map_or(error.text.as_str(), |(_, said)| said);
            let types: Vec<String> = exception_type(said).map(|(name, _)| name).into_iter().collect();
            run.record(&error.line(), Some(Tag::Error), said.as_bytes());
            run.tell_error(said, types, &error.proof(), vec![error.proof()]);
            run.tell_end(false, error.proof());
        }
        // Whether the update was installed is another matter.
        self.error.is_none() && self.end.is_some() && !left.is_any()
    }
}

impl Form for ServiceControl {
    fn line(&mut self, line: &Line<'_>, _: &str) {
        let bytes = unquoted(line.bytes);
        if bytes.is_empty() {
            return;
        }
        self.seen += 1;
        let said = unstamped(bytes);
        let is_ruler = said.is_some_and(|said| said.len() > 10 && said.iter().all(|b| *b == b'-'));
        // A line about the saved state is told from others even where its time is lost.
        let is_own = match said.or_else(|| bytes.starts_with(b"State file ").then_some(bytes)) {
            Some(said) => self.take(said, || TextLine { number: line.number, offset: line.offset, text: text(cut(bytes, MAX_BYTES)) }),
            None => false,
        };
        self.begins |= self.seen == 1 && (is_own || is_ruler) && said.is_some();
        if is_own {
            self.last_line = line.number;
            self.first.get_or_insert_with(|| TextLine { number: line.number, offset: line.offset, text: text(cut(bytes, MAX_BYTES)) });
        }
    }

    fn recognise(&self, input: &Kept, reading: &Reading) -> bool {
        self.first.is_some()
            && match self.place {
                Place::Whole => self.begins && input.log.records == 0,
                Place::Piece => !reading.runs.is_empty(),
            }
    }

    fn read(&mut self, _: &mut Kept, _: &Catalog, reading: &mut Reading) -> Next {
        if self.place == Place::Piece {
            if reading.runs.last_mut().is_some_and(|run| self.tell(run)) {
                reading.is_certain = true;
                reading.notices.push(RESTORED);
            }
            return Next::Ask;
        }
        let first = self.first.as_ref().map_or((1, 0), |line| (line.number, line.offset));
        let mut run = Run::new(1, first.0, first.1);
        let is_restored = self.tell(&mut run);
        run.last_line = self.last_line;
        reading.kind = SourceKind::Log;
        reading.is_certain = true;
        reading.notices.push(Notice { code: "update-log", values: Vec::new() });
        reading.notices.extend(is_restored.then_some(RESTORED));
        reading.runs = vec![run];
        Next::Done
    }
}

/// Whether a service is part of Exchange, or of what it brings along.
fn is_of_exchange(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.starts_with("msexchange")
        || ["fms", "hostcontrollerservice", "searchexchangetracing", "wsbexchange", "msftesql-exchange"].contains(&name.as_str())
}

/// Returns what stands behind a stamp that is only a time, `[09:26:53] `.
fn unstamped(line: &[u8]) -> Option<&[u8]> {
    let (stamp, said) = line.split_first_chunk::<11>()?;
    let fits = stamp.iter().zip(b"[00:00:00] ").all(|(b, form)| if *form == b'0' { b.is_ascii_digit() } else { b == form });
    fits.then(|| said.trim_ascii())
}

/// Returns the name in quotes behind this beginning, if the line ends with it.
fn quoted(said: &[u8], start: &[u8]) -> Option<String> {
    let name = said.strip_prefix(start)?;
    let end = name.iter().position(|b| *b == b'\'')?;
    (end > 0 && end <= 100).then(|| text(&name[..end]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_time_is_a_stamp() {
        assert_eq!(unstamped(b"[09:26:53] Saving  "), Some(&b"Saving"[..]));
        for line in [&b"[03/14/2026 09:26:53.0589] [2] Disabling"[..], b"[09:26] x", b"09:26:53 x", b"[09:26:53]"] {
            assert_eq!(unstamped(line), None, "{}", String::from_utf8_lossy(line));
        }
    }
}
