//! An input that is no whole log: part of one, console or wizard text, ids, a script's output; or another log that explains
//! Setup's. In: the beginning of its text, kept while it was read. Out: a run, where there is something to find.

use super::{Analyzer, File};
use crate::facts;
use crate::facts::answers::{UNKNOWN, script_output};
use crate::facts::derive::derive;
use crate::facts::set::{Facts, Proof};
use crate::log::loose;
use crate::log::reader::Reader;
use crate::log::run::Run;
use crate::report::model::{Outcome, Severity, SourceKind};
use crate::report::{build, model};

/// The way into a later part of the module (`xtask/src/split.rs`): what is not needed for a whole log.
pub mod doors {
    use super::super::{Analyzer, File, Kind};
    use crate::report::model::SourceKind;

    /// Reads an input that is no whole log.
    #[inline(never)]
    pub fn read(analyzer: &mut Analyzer, mut file: File) {
        let (kind, used) = if let Some(companion) = file.text.companion.take() {
            analyzer.companions.push(companion);
            (Kind::Companion, true)
        } else {
            let kind = analyzer.loose(&mut file);
            (Kind::Source(kind), kind != SourceKind::Other)
        };
        analyzer.ended(file.name, kind, used);
    }

    /// Gives what other logs explain to the runs that they belong to.
    #[inline(never)]
    pub fn join(analyzer: &mut Analyzer) {
        let joined = crate::companion::join(&mut analyzer.runs, &analyzer.companions);
        let companions = core::mem::take(&mut analyzer.companions);
        for companion in &companions {
            if let Some(file) = analyzer.files.iter_mut().find(|f| f.name == companion.name) {
                file.used = joined.contains(&companion.name);
            }
            if companion.kind == crate::companion::Kind::Update {
                analyzer.notice("update-log", &[("files", &companion.name)]);
            } else if !joined.contains(&companion.name) {
                analyzer.notice("companion-alone", &[("files", &companion.name)]);
            }
        }
        analyzer.companions = companions;
    }
}

impl Analyzer {
    /// Text without a banner: part of a log, console or wizard text, ids, a script's output.
    fn loose(&mut self, file: &mut File) -> SourceKind {
        if let Some(run) = self.script(&file.text.loose) {
            self.add_found(run);
            return SourceKind::Script;
        }
        if file.text.loose_cut {
            self.notice("text-cut", &[("limit", "1 MB")]);
        }
        let pieces = loose::normalize(&file.text.loose);
        let mut reader = Reader::default();
        let mut done = Vec::new();
        if file.text.loose_cut && file.text.reader.records > 0 {
            file.text.reader.finish(&mut |run| done.push(run));
        } else {
            Self::pieces(&pieces, &mut reader, &mut done);
        }
        let records = reader.records + file.text.reader.records;
        let banners = reader.banners;
        let mut shown = loose::Shown::default();
        let first = done.first().map_or(1, |r| r.first_line);
        if banners == 0 && records == 0 {
            let mut run = done.pop().unwrap_or_else(|| Run::new(1, first, 0));
            run.last_line = file.scanner.lines().count();
            shown = loose::read(&pieces, &self.catalog, &mut run.facts);
            done = vec![run];
        }
        let mut found = false;
        let many = self.runs.len();
        for run in done {
            let null = banners == 0 && records == 0;
            let name = file.name.clone();
            let mut built = build::run(run, &self.catalog);
            built.file = Some(name);
            built.number = (self.runs.len() + 1) as u32;
            if null {
                built.product = built.product.or_else(|| shown.product.clone());
                if shown.console && built.outcome == Outcome::Unknown && built.findings.iter().any(|f| f.severity == Severity::Error) {
                    built.outcome = Outcome::Failed;
                }
            }
            found |= !built.findings.is_empty() || records > 2 || built.outcome != Outcome::Unknown;
            self.add_found(built);
        }
        if !found {
            while self.runs.len() > many {
                self.runs.pop();
                self.full.pop();
            }
            return SourceKind::Other;
        }
        if records > 0 {
            if banners == 0 {
                self.notice("no-run-header", &[]);
            }
            SourceKind::Log
        } else if shown.console {
            SourceKind::Console
        } else {
            SourceKind::Text
        }
    }

    /// Hands pieces of normalized text to a reader of records.
    fn pieces(pieces: &[loose::Piece], reader: &mut Reader, done: &mut Vec<Run>) {
        let mut wrapped: Option<loose::Piece> = None;
        for piece in pieces {
            let line = piece.line();
            if crate::log::record::header(line.bytes).is_some() {
                reader.line(&line, &mut |run| done.push(run));
                wrapped = Some(piece.clone());
                continue;
            }
            if reader.records > 0 {
                // A record that a narrow window wrapped: its lines joined may be readable where the first alone isn't.
                if let Some(whole) = wrapped.as_mut().filter(|w| w.text.len() < 4000 && !piece.text.trim().is_empty()) {
                    whole.text.push(' ');
                    whole.text.push_str(piece.text.trim());
                    let bytes = whole.text.as_bytes();
                    let cut = crate::log::record::header(bytes).map_or(0, |h| h.text);
                    let text = &whole.text[cut..];
                    if text.starts_with("Evaluated [") && text.ends_with(']') || text.starts_with("Help URL:") {
                        let joined = whole.clone();
                        reader.line(&joined.line(), &mut |run| done.push(run));
                        wrapped = None;
                        continue;
                    }
                }
                reader.line(&line, &mut |run| done.push(run));
                continue;
            }
            let trimmed = piece.text.trim_start();
            let (tag, record) = crate::log::record::tag(trimmed.as_bytes());
            reader.open(&line).loose(&line, tag, record);
        }
        reader.finish(&mut |run| done.push(run));
    }

    /// The output of the read-only script: facts with their lines.
    fn script(&mut self, lines: &[(u64, u64, String)]) -> Option<model::Run> {
        let found = script_output(lines.iter().map(|(_, _, text)| text.as_str()))?;
        let mut facts = Facts::of_answers();
        for (index, name, value) in found {
            let (Some(fact), Some((number, offset, line))) = (facts::find(&name), lines.get(index)) else { continue };
            if value != UNKNOWN {
                facts.add(fact, value, Proof::Line { line: *number, offset: *offset, text: line.clone() });
            }
        }
        derive(&mut facts);
        let mut run = build::answered(&facts, &self.catalog);
        run.number = (self.runs.len() + 1) as u32;
        run.first_line = lines.first()?.0;
        run.last_line = lines.last()?.0;
        Some(run)
    }
}
