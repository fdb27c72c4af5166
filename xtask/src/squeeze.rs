//! Takes out of style sheets and texts what only their authors read: comments, indentation, and white space beside
//! punctuation. Scripts are terser's (`assets`).

/// A style sheet without comments, indentation and needless line ends.
pub fn style(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(character) = rest.chars().next() {
        let length = match character {
            '"' | '\'' => string(rest, character),
            '/' if rest.starts_with("/*") => {
                rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
                separate(&mut out, rest);
                continue;
            }
            ' ' | '\t' | '\n' | '\r' => {
                rest = &rest[1..];
                separate(&mut out, rest);
                continue;
            }
            _ => character.len_utf8(),
        };
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// Puts a blank where two words would grow together.
fn separate(out: &mut String, rest: &str) {
    const BESIDE: [char; 8] = [',', ';', '{', '}', '\n', '\r', '\t', ' '];
    let after = out.chars().next_back().is_none_or(|c| BESIDE.contains(&c));
    if !after && !rest.starts_with(BESIDE) && !rest.starts_with("/*") {
        out.push(' ');
    }
}

/// The length of a string with its quotes; a backslash takes the next character with it.
fn string(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote || character == '\n' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// A Fluent resource without comments and empty lines, with one blank where a line goes on and none beside its `=`.
pub fn fluent(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    for line in source.lines() {
        let text = line.trim();
        if line.starts_with('#') || text.is_empty() {
            continue;
        }
        let goes_on = line.starts_with(' ');
        if goes_on {
            out.push(' ');
        }
        let named = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
        match text.split_once(" = ").filter(|(name, _)| named(name) && goes_on == name.starts_with('.')) {
            Some((name, value)) => out.push_str(&format!("{name}={value}")),
            None => out.push_str(text),
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_sheets_keep_their_slashes() {
        assert_eq!(
            style("/* a */\na :b {\n  font: 1em/1.5 x;\n  content: \"/* b */\";\n}\n"),
            "a :b{font: 1em/1.5 x;content: \"/* b */\";}\n"
        );
        assert_eq!(style("a { b: url(//c) }"), "a{b: url(//c)}\n");
        assert_eq!(style("@media (a) and (b) { c { d: calc(1px + 2px) } }"), "@media (a) and (b){c{d: calc(1px + 2px)}}\n");
    }

    #[test]
    fn fluent_keeps_attributes() {
        assert_eq!(fluent("# a\n\nb = c\n    .d = e # f\n"), "b=c\n .d=e # f\n");
        assert_eq!(fluent("n = { $n ->\n    [a] x = y\n   *[b] z\n  }\n"), "n={ $n ->\n [a] x = y\n *[b] z\n }\n");
    }
}
