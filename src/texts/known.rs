//! Takes a formatted text in which Fluent left the names of unknown values, yields it without the parts that need them.
//!
//! What is dropped is the bracket that holds such a name, else the whole sentence. A text must therefore have one sentence
//! that needs no value; `tests/placeholders.rs` holds every row to that.

/// How Fluent prints a variable without a value: `{$name}`.
const MISSING: &str = "{$";

/// Drops the brackets, then the sentences, that hold a variable without a value.
pub fn known_only(text: &str) -> String {
    if !text.contains(MISSING) {
        return text.to_owned();
    }
    let text = without_brackets(text);
    // Each brings the blanks that its script has before it.
    let kept: String = sentences(&text).filter(|s| !s.contains(MISSING)).collect();
    kept.trim().to_owned()
}

/// Drops each bracket that holds a variable without a value, with the blank before it; brackets of full width, too.
fn without_brackets(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find(['(', '（']) {
        let Some(close) = rest[open..].find([')', '）']).map(|at| open + at) else { break };
        let is_missing = rest[open..close].contains(MISSING);
        let after = close + rest[close..].chars().next().map_or(0, char::len_utf8);
        out.push_str(if is_missing { rest[..open].trim_end() } else { &rest[..after] });
        rest = &rest[after..];
    }
    out.push_str(rest);
    out
}

/// Returns the first sentence, without its full stop.
pub fn first_sentence(text: &str) -> &str {
    sentences(text).next().unwrap_or_default().trim().trim_end_matches(['.', '。'])
}

/// Iterates over the sentences, each with the blanks before it.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut end = rest.len();
        let mut letters = rest.char_indices().peekable();
        while let Some((_, c)) = letters.next() {
            let next = letters.peek().map(|(at, c)| (*at, *c));
            match (c, next) {
                ('.' | '!' | '?', Some((at, next))) if next.is_whitespace() => {
                    end = at;
                    break;
                }
                // Scripts without blanks between sentences.
                ('。' | '！' | '？', Some((at, _))) => {
                    end = at;
                    break;
                }
                _ => {}
            }
        }
        let (sentence, after) = rest.split_at(end);
        rest = after;
        Some(sentence)
    })
}

#[cfg(test)]
mod tests {
    use super::known_only;

    #[test]
    fn what_needs_an_unknown_value_is_dropped() {
        for (text, kept) in [
            ("All is known.", "All is known."),
            ("A file is gone. It is {$file}. Restore it.", "A file is gone. Restore it."),
            ("The media of the old build ({$build}), not of the new one.", "The media of the old build, not of the new one."),
            ("A folder (C:\\x) is full ({$free} GB).", "A folder (C:\\x) is full."),
            ("Run .\\Setup.exe in {$folder}.", ""),
            ("The log of the package: {$log}", ""),
            ("文件没有了。它是{$file}。请恢复。", "文件没有了。请恢复。"),
            ("旧版本的介质（{$build}）。", "旧版本的介质。"),
            ("セットアップ（{$a}）を実行します。版（15.2）です。", "セットアップを実行します。版（15.2）です。"),
            ("Un fichier manque ! C’est {$file}.", "Un fichier manque !"),
            ("An open ( bracket {$a}. Kept.", "Kept."),
        ] {
            assert_eq!(known_only(text), kept, "{text}");
        }
    }
}
