//! What shows that Setup wrote a text: its stages, its fixed sentences, its scripts and exceptions; and which Setup it was.

use core::ops::Range;

use memchr::memmem::{self, Finder};

use super::folded::Folded;
use super::form::WrittenBy;
use crate::bytes::squeeze::squeezed;
use crate::catalog::places::stages;

/// Without blanks, quotes and capitals. One is enough: each is found in what Setup or its scripts print, in any language.
const SIGNS: &[&str] = &[
    "$error.clear()",
    "microsoft.exchange.management.deployment",
    "microsoft.exchange.configuration.tasks",
    "microsoft.exchange.management.tasks",
    "ms.exch.setupreadiness",
    "ms-exch-setupreadiness",
    // The address that Setup prints where a check has no topic of its own.
    "deployment-ref/readiness-checks?view=exchserver",
    "theexchangeserversetupoperation",
    "performingmicrosoftexchangeserverprerequisitecheck",
    "configuringmicrosoftexchangeserver",
    "setupwillnowcollectadditionalinformation",
    "setupencounteredaproblemwhilevalidating",
    "setupcantcontinuewiththe",
    "setupcannotcontinuewiththe",
    "setuppreviouslyfailedwhileperformingtheaction",
    "setupfailedpreviouslywhileperformingtheaction",
    "setupchecksfailed:",
    "[error-reference]",
    "failed[rule:",
    "evaluated[rule:",
    "evaluated[setting:",
    "unattendedsetup",
    "couldntopenpackage",
    "errorcodeis1603",
    "errorcodeis1612",
    "msexchangesetup",
    "exsetupui.exe",
];

/// The product names in the first line of the console, the title of the wizard, addresses and messages.
const PRODUCTS: &[(&str, &str)] = &[("2013", "2013"), ("2016", "2016"), ("2019", "2019"), ("subscriptionedition", "SE"), ("se", "SE")];

/// What stands before the product in addresses and messages.
const BEFORE_PRODUCT: &[&str] = &["view=exchserver-", "preparetheorganizationforexchangeserver", "toinstallexchangeserver"];

/// What only the Setup of an older version prints, and its year.
const OLDER: &[(&str, &str)] = &[
    ("()process(id:", "2010"),
    ("exchangeserver\\v14\\", "2010"),
    ("(exchg.140)", "2010"),
    ("(exchg.141)", "2010"),
    ("?v=14.", "2010"),
    ("&v=14.", "2010"),
    ("microsoftexchangeserver2010setup", "2010"),
    ("exchangeserver2010unattendedsetup", "2010"),
    ("exchangeserver2010servicepack", "2010"),
    ("hubtransportroleprerequisites", "2010"),
    ("clientaccessroleprerequisites", "2010"),
    ("mailboxroleprerequisites", "2010"),
    ("(exchg.80)", "2007"),
    ("?v=8.", "2007"),
    ("&v=8.", "2007"),
    ("exchangeserver2007unattendedsetup", "2007"),
    ("microsoftexchangeserver2007setup", "2007"),
    ("exchangeserver2007servicepack", "2007"),
];

/// The signs in a text.
#[derive(Debug, Default)]
pub struct SetupSigns {
    /// Which Setup wrote it, if any.
    pub written_by: Option<WrittenBy>,
    /// The product and, where the text names it, the release of the media.
    pub product: Option<(&'static str, Option<String>)>,
    /// The first stage that failed, and where `FAILED` ends.
    pub failed_stage: Option<(&'static str, Range<usize>)>,
    /// Setup's last sentence: whether the operation was completed, and where it begins.
    pub end: Option<(bool, usize)>,
}

impl SetupSigns {
    /// Looks for the signs. Places are offsets of the joined text.
    pub fn of(folded: &Folded) -> Self {
        let text = folded.squeezed.as_slice();
        let has = |sign: &str| memmem::find(text, sign.as_bytes()).is_some();
        let (is_stage, failed_stage) = stage(folded);
        let product = product(text);
        let older = || OLDER.iter().find(|(sign, _)| has(sign)).map(|(_, year)| WrittenBy::Older(year));
        let written_by = if product.is_none()
            && let Some(older) = older()
        {
            Some(older)
        } else {
            (is_stage || product.as_ref().is_some_and(|(_, _, is_banner)| *is_banner) || SIGNS.iter().any(|sign| has(sign)))
                .then_some(WrittenBy::Setup)
        };
        Self { written_by, product: product.map(|(name, release, _)| (name, release)), failed_stage, end: end(folded) }
    }
}

/// Finds the stages: whether there is one with its result, and the first that failed.
fn stage(folded: &Folded) -> (bool, Option<(&'static str, Range<usize>)>) {
    let mut any = false;
    let mut first: Option<(&'static str, Range<usize>)> = None;
    for name in stages() {
        let sought = squeezed(name);
        for at in Finder::new(&sought).find_iter(&folded.squeezed) {
            let rest = &folded.squeezed[at + sought.len()..];
            let gap = rest.iter().take(60).take_while(|b| matches!(b, b'.' | b'%' | b'0'..=b'9')).count();
            let Some(result) = ["failed", "completed"].into_iter().find(|r| rest[gap..].starts_with(r.as_bytes())) else { continue };
            let (from, to) = (at + sought.len() + gap, at + sought.len() + gap + result.len());
            let written = folded.between(from, to).trim();
            // Setup prints capitals, and older versions a line of its own; a person writes `… failed`.
            let is_result = written.bytes().all(|b| !b.is_ascii_lowercase())
                || folded.between(at + sought.len(), to).trim_start_matches(' ').starts_with('\n');
            any |= is_result;
            if is_result && result == "failed" && first.as_ref().is_none_or(|(_, range)| folded.offset(at) < range.start) {
                first = Some((name, folded.offset(at)..folded.offset(to)));
            }
        }
    }
    (any, first)
}

/// Finds Setup's last sentence.
fn end(folded: &Folded) -> Option<(bool, usize)> {
    let before = b"theexchangeserversetupoperation";
    let at = memmem::rfind(&folded.squeezed, before)?;
    let rest = &folded.squeezed[at + before.len()..];
    let is_completed = rest.starts_with(b"completedsuccessfully");
    let is_failed = [&b"didntcomplete"[..], b"didnotcomplete"].iter().any(|words| rest.starts_with(words));
    (is_completed || is_failed).then(|| (is_completed, folded.offset(at)))
}

/// Returns the product at the beginning of a text and what follows.
fn product_at(text: &[u8]) -> Option<(&'static str, &[u8])> {
    PRODUCTS.iter().find_map(|(name, product)| Some((*product, text.strip_prefix(name.as_bytes())?)))
}

/// Finds the product, the release of its media, and whether the first line of the console or the title of the wizard names it.
fn product(text: &[u8]) -> Option<(&'static str, Option<String>, bool)> {
    let before = b"exchangeserver";
    for at in memmem::find_iter(text, before).collect::<Vec<_>>().into_iter().rev() {
        let Some((product, mut rest)) = product_at(&text[at + before.len()..]) else { continue };
        let mut release = None;
        for (words, name) in [(&b"cumulativeupdate"[..], "CU"), (b"servicepack", "SP")] {
            if let Some(number) = rest.strip_prefix(words) {
                let digits = number.iter().take_while(|b| b.is_ascii_digit()).count();
                release = Some([name, &String::from_utf8_lossy(&number[..digits])].concat());
                rest = &number[digits..];
            }
        }
        let rest = rest.strip_prefix(b"unattended").unwrap_or(rest);
        if rest.starts_with(b"setup") {
            return Some((product, release, true));
        }
    }
    let named = BEFORE_PRODUCT.iter().find_map(|before| {
        memmem::find_iter(text, before.as_bytes()).find_map(|at| product_at(&text[at + before.len()..])).map(|(product, _)| product)
    });
    named.map(|product| (product, None, false))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::text_line::TextLine;

    fn signs(text: &str) -> SetupSigns {
        let lines: Vec<TextLine> = text.lines().map(|l| TextLine { number: 1, offset: 0, text: l.to_owned() }).collect();
        SetupSigns::of(&Folded::new(&lines))
    }

    #[test]
    fn products_and_releases() {
        for (text, product, release) in [
            ("Microsoft Exchange Server 2016 Cumulative\nUpdate 23 Unattended Setup", "2016", Some("CU23")),
            ("Welcome to Microsoft Exchange Server 2013 Unattended Setup", "2013", None),
            ("MICROSOFT EXCHANGE SERVER 2019 CUMULATIVE UPDATE 12 SETUP", "2019", Some("CU12")),
            ("Microsoft Exchange Server Subscription Edition Setup", "SE", None),
            ("https://learn.microsoft.com/x?view=exchserver-2016", "2016", None),
            ("https://learn.microsoft.com/x?view=exchserver-se", "SE", None),
            ("To install Exchange Server 2016, the level must be", "2016", None),
        ] {
            assert_eq!(signs(text).product, Some((product, release.map(str::to_owned))), "{text}");
        }
        assert_eq!(signs("We move from Exchange Server 2016 to 2019.").product, None);
    }

    #[test]
    fn stages_and_their_results() {
        let found = signs("Language Files   COMPLETED\nMailbox role: Mailbox\nservice ... FAILED\nFinalizing Setup FAILED\n");
        assert_eq!(found.failed_stage.map(|(name, _)| name), Some("Mailbox role: Mailbox service"));
        assert_eq!(
            signs("Organization Preparation\nFailed\n\nError:").failed_stage.map(|(name, _)| name),
            Some("Organization Preparation")
        );
        assert!(signs("our prerequisite analysis failed again").failed_stage.is_none());
        let end = |text: &str| signs(text).end.map(|(is_completed, _)| is_completed);
        assert_eq!(end("The Exchange Server setup\noperation didn\u{2019}t complete."), Some(false));
        assert_eq!(end("the exchange server setup operation did not complete"), Some(false));
        assert_eq!(end("The Exchange Server setup operation completed successfully."), Some(true));
        assert_eq!(end("The Exchange Server setup operation"), None);
    }

    #[test]
    fn who_wrote_it() {
        for (text, by) in [
            ("{\n  $error.Clear();\n Start-Widget", Some(WrittenBy::Setup)),
            ("Prerequisite Analysis ... COMPLETED", Some(WrittenBy::Setup)),
            ("because the 'agent' () process (ID: 12) has open files", Some(WrittenBy::Older("2010"))),
            ("http://technet.microsoft.com/library/x(EXCHG.80).aspx?v=8.3", Some(WrittenBy::Older("2007"))),
            ("Exchange Server 2016 can't be installed where Exchange Server 2010 is.", None),
            ("We restart the server after each update. The FAILED login audit is COMPLETED every week.", None),
            ("", None),
        ] {
            assert_eq!(signs(text).written_by, by, "{text}");
        }
    }
}
