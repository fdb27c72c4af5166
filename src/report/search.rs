//! The words that a link to a search carries. They leave the page: our own title; of an error that nothing explains, the type
//! of the exception, the cmdlet, the code, and words of its message that cannot be anybody's name.

use super::mask::Masker;
use super::model::{Finding, FindingKind, Link, LinkKind, Run};
use crate::catalog::Catalog;
use crate::texts::Texts;

/// How many words of Setup's own sentence are searched for.
const MOST_OWN_WORDS: usize = 16;
/// How many words of an error are searched for.
const MOST_WORDS: usize = 12;

/// How many characters of a typed sentence are.
const MOST_TYPED: usize = 200;

/// Verbs with which the cmdlets of Setup begin.
const VERBS: &str = "Add Clear Disable Disconnect Dismount Enable Export Get Import Initialize Install Invoke Mount Move New Register Remove \
    Restart Restore Set Start Stop Test Uninstall Unregister Update Write";

/// Name, address up to the searched words, words put before them.
const SEARCHES: [(&str, &str, &str); 3] = [
    ("search-learn", "https://learn.microsoft.com/search/?terms=", ""),
    ("search-questions", "https://learn.microsoft.com/answers/search?q=", ""),
    ("search-web", "https://www.bing.com/search?q=", "Exchange Setup "),
];

/// The search in the reader's language, beside those with Setup's own words.
const IN_LANGUAGE: &str = "search-web-in-language";

/// Replaces the searches among the links of a finding. `words` are those of [`words`]; where Setup's own English sentence is known,
/// it is searched for, since most answers are in English, and `words` once beside it.
pub fn add(finding: &mut Finding, words: &str, texts: &Texts) {
    finding.links.retain(|link| link.kind != LinkKind::Search);
    if words.is_empty() {
        return;
    }
    let link = |name: &str, address: &str, before: &str, words: &str| Link {
        kind: LinkKind::Search,
        name: name.to_owned(),
        title: Some(texts.text(&["link-", name].concat(), &[])),
        url: [address, &encoded(before), &encoded(words)].concat(),
    };
    let own = own_sentence(&finding.id);
    finding.links.extend(SEARCHES.map(|(name, address, before)| link(name, address, before, own.as_deref().unwrap_or(words))));
    if own.is_some()
        && texts.tag() != "en"
        && let [.., (_, address, before)] = SEARCHES
    {
        finding.links.push(link(IN_LANGUAGE, address, before, words));
    }
}

/// Returns Setup's own English sentence about a check, without what varies in it, and the id.
fn own_sentence(id: &str) -> Option<String> {
    let message = Catalog::default().find(id)?.1.messages.first()?;
    let words = message.split("{}").flat_map(str::split_whitespace).filter(|word| word.contains(char::is_alphanumeric));
    let words: Vec<&str> = words.take(MOST_OWN_WORDS).map(|word| word.trim_matches(['\'', '"', '.', ',', ';', ':'])).collect();
    Some([&words.join(" "), " ", id].concat())
}

/// Returns the address of a search of the web for a sentence that the reader typed: what has the form of a name is masked in it.
pub fn on_the_web(sentence: &str) -> String {
    let words: String = Masker::default().text(sentence.trim()).chars().take(MOST_TYPED).collect();
    let [.., (_, address, before)] = SEARCHES;
    [address, &encoded(before), &encoded(&words)].concat()
}

/// Escapes everything but unreserved characters.
fn encoded(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            let digit = |n: u8| char::from(DIGITS[usize::from(n & 15)]);
            out.extend(['%', digit(byte >> 4), digit(byte)]);
        }
    }
    out
}

/// Returns the words for a finding of a run; empty if there are none. `run` is where the finding is from, if from a log.
pub fn words(finding: &Finding, run: Option<&Run>, texts: &Texts) -> String {
    if finding.kind != FindingKind::UnrecognizedError {
        // An id that is known is the catalog's own, not a word of the log.
        return match () {
            () if !finding.known => checked_id(&finding.id, run),
            () if finding.kind == FindingKind::ReadinessCheck => [&title(&finding.id, texts), " ", &finding.id].concat(),
            () => title(&finding.id, texts),
        };
    }
    let message = finding.message.as_deref().or(finding.values.get("root_message").map(String::as_str)).unwrap_or_default();
    let mut masker = run.map(Masker::of).unwrap_or_default();
    let mut out: Vec<String> = Vec::new();
    out.extend(finding.values.get("exception_type").and_then(|types| exception(types)));
    let tasks = ["cmdlet", "failing_task"].into_iter().filter_map(|name| finding.values.get(name));
    out.extend(tasks.filter_map(|task| cmdlet(task, &mut masker)).take(1));
    out.extend(code(message));
    out.extend(common(&masker.text(message)).take(MOST_WORDS));
    if out.len() > 1 { out.join(" ") } else { title(&finding.id, texts) }
}

/// Our title, without the values that it may show.
fn title(id: &str, texts: &Texts) -> String {
    let title = texts.text(id, &[("product", "unknown"), ("product_name", "Exchange Server")]);
    title.split_whitespace().filter(|word| !word.contains(['<', '>'])).collect::<Vec<_>>().join(" ")
}

/// The id of a check that we do not know, as long as it can be one.
fn checked_id(id: &str, run: Option<&Run>) -> String {
    let is_id = id.bytes().all(|b| b.is_ascii_alphanumeric()) && id.len() <= 80;
    let stays = is_id && run.map(Masker::of).unwrap_or_default().text(id) == id;
    if stays { id.to_owned() } else { String::new() }
}

/// The innermost type, without its namespace.
fn exception(types: &str) -> Option<String> {
    let names = types.rsplit([',', ' ']).filter_map(|name| name.rsplit('.').next());
    let is_type = |name: &&str| name.ends_with("Exception") && name.bytes().all(|b| b.is_ascii_alphabetic());
    names.into_iter().find(is_type).map(str::to_owned)
}

fn cmdlet(task: &str, masker: &mut Masker) -> Option<String> {
    let task = task.trim().split(' ').next()?;
    let (verb, noun) = task.split_once('-')?;
    let is_cmdlet = VERBS.split(' ').any(|known| known.eq_ignore_ascii_case(verb)) && noun.bytes().all(|b| b.is_ascii_alphanumeric());
    (is_cmdlet && masker.text(task) == task).then(|| task.to_owned())
}

/// An error number: `0x800706D9`, or what follows the word code.
fn code(message: &str) -> Option<String> {
    let words: Vec<&str> = message.split(|c: char| !(c.is_ascii_alphanumeric())).filter(|word| !word.is_empty()).collect();
    let is_hex = |word: &&&str| {
        let digits = word.strip_prefix("0x").or(word.strip_prefix("0X"));
        digits.is_some_and(|digits| (4..=8).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    let is_number = |word: &&str| (1..=10).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    let named = || {
        let at = words.iter().position(|word| word.eq_ignore_ascii_case("code"))?;
        words[at..].iter().take(3).find(|word| is_number(word))
    };
    words.iter().find(is_hex).or_else(named).map(|word| (*word).to_owned())
}

/// The words of a masked message that are written as no name is: small letters, outside of quotes.
fn common(message: &str) -> impl Iterator<Item = String> {
    let mut plain = String::with_capacity(message.len());
    let mut quote = None;
    let mut chars = message.chars().peekable();
    let mut before = ' ';
    while let Some(c) = chars.next() {
        let in_word = before.is_alphanumeric() && chars.peek().copied().is_some_and(char::is_alphanumeric);
        let closing = match c {
            '"' => Some('"'),
            '\'' if !in_word => Some('\''),
            '`' => Some('`'),
            '\u{201c}' | '\u{201e}' => Some('\u{201d}'),
            '\u{2018}' | '\u{201a}' => Some('\u{2019}'),
            '\u{ab}' => Some('\u{bb}'),
            _ => None,
        };
        match (quote, closing) {
            (Some(end), _) if c == end && !in_word => quote = None,
            (Some(_), _) => {}
            (None, Some(end)) => quote = Some(end),
            (None, None) => plain.push(c),
        }
        before = c;
    }
    let words: Vec<String> = plain
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| matches!(c, '.' | ',' | ':' | ';' | '(' | ')' | '!' | '?')))
        .filter(|word| !word.is_empty() && word.chars().all(|c| c.is_lowercase() || c == '\'' || c == '\u{2019}'))
        .map(str::to_owned)
        .collect();
    words.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_that_are_no_names() {
        let masked = "The server 'fs1' of user-1 at domain-1.com can't read \"zoe's\" C:\\x\\y, Zoe and «paris» said (again).";
        assert_eq!(common(masked).collect::<Vec<_>>(), ["server", "of", "at", "can't", "read", "and", "said", "again"]);
    }

    #[test]
    fn a_typed_sentence_without_names() {
        assert_eq!(on_the_web(" error 5 "), "https://www.bing.com/search?q=Exchange%20Setup%20error%205");
        assert!(!on_the_web("access denied for CONTOSO\\zoe on ex01.contoso.com").to_lowercase().contains("contoso"));
    }

    #[test]
    fn setups_own_sentence_is_without_what_varies() {
        let words = own_sentence("PendingRebootWindowsComponents").unwrap_or_default();
        assert!(
            words.starts_with("There is a pending reboot from a previous") && words.ends_with("PendingRebootWindowsComponents"),
            "{words}"
        );
        assert_eq!(own_sentence("NoSuchRow"), None);
        for entry in Catalog::default().entries() {
            let words = own_sentence(entry.id).unwrap_or_default();
            assert!(!words.contains(['{', '}', '\n']) && words.len() < 250, "{words}");
        }
    }

    #[test]
    fn types_cmdlets_and_codes() {
        assert_eq!(exception("A.B.OuterException, C.InnerException, D.Task.ThrowError").as_deref(), Some("InnerException"));
        assert_eq!(exception("zoe.contoso.com"), None);
        let mut masker = Masker::default();
        assert_eq!(cmdlet("Install-MailboxRole", &mut masker).as_deref(), Some("Install-MailboxRole"));
        assert_eq!((cmdlet("Zoe-Quill", &mut masker), cmdlet("New-a.b", &mut masker)), (None, None));
        assert_eq!(code("failed (0x800706D9) code 5").as_deref(), Some("0x800706D9"));
        assert_eq!(code("with error code '2147942405' and").as_deref(), Some("2147942405"));
        assert_eq!(code("on 10.1.2.3 port 25"), None);
    }
}
