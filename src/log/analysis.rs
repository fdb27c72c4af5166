//! Parses the lines of the prerequisite analysis: `Started`, `Evaluated`, `Finished`, `Failed`.

use crate::facts::set::RuleType;
use memchr::{memchr, memmem, memrchr_iter};

/// Beginnings of the records that [`parse`] understands.
pub const SIGNS: &[&str] =
    &["Started [Analysis:", "Started [Rule:", "Evaluated [Rule:", "Evaluated [Setting:", "Failed [Rule:", "Finished [Analysis:"];

/// Whether a line is about a rule or a setting.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, borsh::BorshSerialize, borsh::BorshDeserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Member {
    /// A readiness check.
    Rule,
    /// A value that checks are computed from.
    Setting,
}

impl Member {
    /// Returns its name in the report.
    pub fn name(self) -> &'static str {
        match self {
            Member::Rule => "rule",
            Member::Setting => "setting",
        }
    }
}

/// One line of the analysis.
#[derive(Debug, PartialEq, Eq)]
pub enum Line<'a> {
    /// A rule is about to be evaluated.
    Started {
        /// Its id.
        id: &'a [u8],
        /// What Setup will do if it is true.
        rule_type: RuleType,
    },
    /// One evaluation; a rule or setting has one for each parent value.
    Evaluated {
        /// Rule or setting.
        member: Member,
        /// Its id.
        id: &'a [u8],
        /// The value; `None` if the evaluation ended in an exception.
        value: Option<&'a [u8]>,
        /// The parent value, if the line contains it.
        parent: Option<&'a [u8]>,
    },
    /// Setup reports a failed check.
    Failed {
        /// Its id.
        id: &'a [u8],
        /// The part of the message that is on this line.
        message: &'a [u8],
    },
    /// The analysis begins.
    StartedAnalysis,
    /// The analysis ends.
    FinishedAnalysis,
}

/// Parses the text of a record. Returns `None` if it is not a line of the analysis, or is cut off too early.
pub fn parse(text: &[u8]) -> Option<Line<'_>> {
    match text.first()? {
        b'E' => evaluated(text.strip_prefix(b"Evaluated [")?),
        b'F' => {
            if let Some(rest) = text.strip_prefix(b"Failed [Rule:") {
                let (id, rest) = id(rest)?;
                let rest = rest.strip_prefix(b" [Message:").unwrap_or(b"");
                return Some(Line::Failed { id, message: rest.strip_suffix(b"]").unwrap_or(rest) });
            }
            text.starts_with(b"Finished [Analysis:").then_some(Line::FinishedAnalysis)
        }
        b'S' => {
            if text.starts_with(b"Started [Analysis:") {
                return Some(Line::StartedAnalysis);
            }
            let (id, rest) = id(text.strip_prefix(b"Started [Rule:")?)?;
            // It stands last.
            let at = memrchr_iter(b'[', rest).find(|&at| rest[at..].starts_with(b"[RuleType:"))?;
            let rule_type = &rest[at + 10..];
            let rule_type = match rule_type {
                r if r.starts_with(b"Error]") => RuleType::Error,
                r if r.starts_with(b"Warning]") => RuleType::Warning,
                r if r.starts_with(b"None]") => RuleType::None,
                _ => return None,
            };
            Some(Line::Started { id, rule_type })
        }
        _ => None,
    }
}

/// Maximum length of an id.
pub const MAX_ID: usize = 200;

/// Parses an id up to its bracket: at most [`MAX_ID`] letters, digits, `_`, `-` and `.`.
fn id(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = text.iter().take(MAX_ID + 1).position(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.')))?;
    (end > 0 && text[end] == b']').then_some((&text[..end], &text[end + 1..]))
}

/// Separator between a value and the parent's value.
const PARENT: &[u8] = b"\"] [ParentValue:";

/// Finds the last occurrence of a part that begins with a quote.
fn last(text: &[u8], part: &[u8]) -> Option<usize> {
    memrchr_iter(b'"', text).find(|&at| text[at..].starts_with(part))
}

fn evaluated(text: &[u8]) -> Option<Line<'_>> {
    let (member, rest) = if let Some(rest) = text.strip_prefix(b"Rule:") {
        (Member::Rule, rest)
    } else {
        (Member::Setting, text.strip_prefix(b"Setting:")?)
    };
    let (id, rest) = id(rest)?;
    let rest = rest.strip_prefix(b" [HasException:")?;
    if rest.starts_with(b"True]") {
        return Some(Line::Evaluated { member, id, value: None, parent: None });
    }
    let rest = rest.strip_prefix(b"False] [Value:\"")?;
    // Parse from the outside in, because the value may contain quotes, brackets and commas.
    let (value, tail) = match last(rest, PARENT) {
        Some(end) => (&rest[..end], &rest[end + PARENT.len()..]),
        // Cut off or wrapped: accept a complete flag, or anything else up to the closing quote or the end of the line.
        None => match memmem::find(rest, b"\"]") {
            Some(end) => (&rest[..end], &b""[..]),
            None => (rest, &b""[..]),
        },
    };
    let parent = tail.strip_prefix(b"\"").and_then(|t| Some(&t[..last(t, b"\"] [Thread:").or_else(|| memchr(b'"', t))?]));
    Some(Line::Evaluated { member, id, value: Some(value), parent })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evaluated_lines() {
        let line = br#"Evaluated [Setting:NicCaption] [HasException:False] [Value:"[00000010] "Big" Adapter"] [ParentValue:"<NULL>"] [Thread:12] [Duration:00:00:00]"#;
        assert_eq!(
            parse(line),
            Some(Line::Evaluated {
                member: Member::Setting,
                id: b"NicCaption",
                value: Some(b"[00000010] \"Big\" Adapter"),
                parent: Some(b"<NULL>")
            })
        );
        assert!(matches!(parse(br#"Evaluated [Rule:A] [HasException:True] [Value:"#), Some(Line::Evaluated { value: None, .. })));
        assert_eq!(parse(b"Evaluated [Rule:A] [Has"), None);
    }

    #[test]
    fn started_and_failed() {
        assert_eq!(
            parse(b"Started [Rule:OSCheckedBuild] [Parent:RootAnalysisMember] [RuleType:Warning]"),
            Some(Line::Started { id: b"OSCheckedBuild", rule_type: RuleType::Warning })
        );
        assert_eq!(parse(b"Failed [Rule:A] [Message:b [c] d]"), Some(Line::Failed { id: b"A", message: b"b [c] d" }));
        assert_eq!(parse(b"Failed [Rule:<b>] [Message:x]"), None);
    }
}
