//! Masks the names of files and of the folders they are in.

use super::names::Names;
use super::words;

/// Words in the names of files that Setup and administrators give their logs.
const USUAL: &str = "add backup bak bin console copy data en err exchange exchangesetup exchangesetuplogs file folder gz install \
    installspeech ldif log logs msi msilog new old output part patchverboselogging prepare run server servicecontrol \
    setup tar temp tmp txt umlanguagepack uninstall updatecas updateconfigfile zip";

/// Returns a masked name: words that any log has stay, known names get their stand-in, and if more is left, all of it does.
pub fn name(name: &str, names: &mut Names) -> String {
    let mut out = String::with_capacity(name.len());
    let mut parts = name.split_inclusive(['/', '\\']).peekable();
    while let Some(part) = parts.next() {
        let text = part.trim_end_matches(['/', '\\']);
        let class = if parts.peek().is_some() || text.len() < part.len() { "folder" } else { "file" };
        out.push_str(&masked(text, class, names));
        out.push_str(&part[text.len()..]);
    }
    out
}

fn masked(text: &str, class: &'static str, names: &mut Names) -> String {
    let is_word = |word: &str| !word.is_empty() && word.chars().all(char::is_alphanumeric);
    let says_nothing = |word: &str| {
        let word = word.to_ascii_lowercase();
        word.bytes().all(|b| b.is_ascii_digit()) || USUAL.split(' ').any(|usual| usual == word) || words::is_common(&word)
    };
    // The number of a file of the same name, `ExchangeSetup (2).log`, and `-` for standard input are no words.
    let splits = |c: char| !c.is_alphanumeric();
    if text.split(splits).filter(|word| is_word(word)).all(says_nothing) {
        return text.to_owned();
    }
    let is_end = |end: &str| end.len() <= 6 && end.bytes().all(|b| b.is_ascii_alphanumeric()) && !names.knows(end);
    let (stem, end) = match text.rsplit_once('.') {
        Some((stem, end)) if class == "file" && is_end(end) && !stem.is_empty() => (stem, end),
        _ => (text, ""),
    };
    if names.knows(stem) {
        let stem = names.stand_in(class, stem);
        return join(&stem, end);
    }
    let mut out = String::new();
    let mut rest = stem;
    // The longest known name first: `ex-1.contoso.com` before `ex`.
    while !rest.is_empty() {
        let ends = rest.char_indices().filter(|(_, c)| splits(*c)).map(|(at, _)| at).chain([rest.len()]);
        let known = ends
            .filter(|end| *end > 0)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .find(|end| names.knows(&rest[..*end]) || says_nothing(&rest[..*end]));
        let Some(len) = known.or_else(|| rest.starts_with(splits).then(|| rest.chars().next().map_or(1, char::len_utf8))) else {
            let stem = names.stand_in(class, stem);
            return join(&stem, end);
        };
        let piece = &rest[..len];
        if names.knows(piece) && !says_nothing(piece) {
            out.push_str(&names.stand_in(class, piece))
        } else {
            out.push_str(piece)
        }
        rest = &rest[len..];
    }
    join(&out, end)
}

fn join(stem: &str, end: &str) -> String {
    if end.is_empty() { stem.to_owned() } else { [stem, ".", end].concat() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_words_stay_and_names_go() {
        let mut names = Names::default();
        names.stand_in("server", "EX-1");
        names.stand_in("domain", "contoso");
        for (file, want) in [
            ("ExchangeSetup.log", "ExchangeSetup.log"),
            ("ExchangeSetup (2).log", "ExchangeSetup (2).log"),
            ("-", "-"),
            ("", ""),
            ("ExchangeSetup_ex-1.log", "ExchangeSetup_server-1.log"),
            ("ex-1/ExchangeSetup.log", "server-1/ExchangeSetup.log"),
            ("EX-1.contoso.com-setup.log", "server-1.domain-1.com-setup.log"),
            ("acme\\smith.log", "folder-1\\file-1.log"),
            ("ExchangeSetup_other.log", "file-2.log"),
            ("smith.txt", "file-1.txt"),
        ] {
            assert_eq!(name(file, &mut names), want);
        }
    }
}
