//! Undoes what programs do to a text on its way: escapes of JSON, XML, HTML and Markdown, tags, colours of a console.

use std::borrow::Cow;

/// Longest tag or entity that is taken for one, in bytes.
const MOST_TAG: usize = 300;
/// Texts are escaped more than once, but not often.
const MOST_LAYERS: usize = 3;

/// Tags that end a line.
const LINES: [&str; 13] = ["br", "p", "div", "li", "tr", "pre", "h1", "h2", "h3", "h4", "objs", "blockquote", "hr"];
/// Tags within a line.
const WORDS: [&str; 24] = [
    "a", "b", "code", "em", "font", "i", "img", "ol", "s", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead",
    "tt", "u", "ul", "html", "body",
];

/// Whether these lines are strings of JSON, or hold such.
pub fn is_json<'a>(mut lines: impl Iterator<Item = &'a str>) -> bool {
    lines.any(|line| line.contains("\\r\\n") || line.contains("\\\"") && line.contains("\\n") || line.contains("\\u00"))
}

/// Returns a line as its writer wrote it; it may turn out to be several.
pub fn plain(line: &str, is_json: bool) -> Cow<'_, str> {
    let mut out = Cow::Borrowed(line);
    let mut change = |is_needed: &dyn Fn(&str) -> bool, undo: &dyn Fn(&str) -> String| {
        if is_needed(&out) {
            out = Cow::Owned(undo(&out));
        }
    };
    change(&|line| is_json && line.trim_start().starts_with(['{', '[', '"', '}']) || line.contains("=> {"), &values);
    for layer in 0..MOST_LAYERS {
        change(&|line| is_json && (layer == 0 || line.contains("\\r\\n") || line.contains("\\u00")), &unescape);
    }
    change(&|line| line.contains("_x00"), &xml);
    change(&|line| line.contains('<'), &tags);
    for _ in 0..MOST_LAYERS {
        change(&|line| line.contains('&') && line.contains(';'), &entities);
    }
    change(&|line| line.contains("\\[") && line.contains("\\]"), &markdown);
    change(&|line| line.contains("**") && !line.contains("***"), &|line| line.replace("**", ""));
    change(&|line| line.contains('\u{1b}'), &colours);
    out
}

/// Each string of JSON on a line of its own, without its quotes.
fn values(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let text = text.trim().trim_start_matches('[').trim_end_matches([',', ']', '}']);
    let mut rest = text.strip_prefix('"').unwrap_or(text);
    rest = rest.strip_suffix('"').filter(|r| !r.ends_with('\\')).unwrap_or(rest);
    while let Some(at) = rest.find('"') {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        out.push_str(before);
        rest = after;
        let border = after.chars().next().filter(|c| matches!(c, ':' | ',') && !before.ends_with('\\'));
        match border.and_then(|_| after[1..].trim_start().strip_prefix('"')) {
            Some(value) => {
                out.push('\n');
                rest = value;
            }
            None => out.push('"'),
        }
    }
    out.push_str(rest);
    out
}

/// Escapes of JSON.
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let mut chars = after.chars();
        rest = match chars.next() {
            Some('u') => match unit(chars.as_str()) {
                Some((unit, len)) => {
                    out.push(unit);
                    &after[1 + len..]
                }
                None => {
                    out.push_str("\\u");
                    chars.as_str()
                }
            },
            Some(c) => {
                match c {
                    'n' => out.push('\n'),
                    'r' => {}
                    't' => out.push('\t'),
                    '"' | '\\' | '/' => out.push(c),
                    _ => out.extend(['\\', c]),
                }
                chars.as_str()
            }
            None => {
                out.push('\\');
                ""
            }
        };
    }
    out.push_str(rest);
    out
}

/// The character of `XXXX`, or of `XXXX\uXXXX` for one beyond 16 bits; and how long that is.
fn unit(text: &str) -> Option<(char, usize)> {
    let hex = |text: &str| u32::from_str_radix(text.get(..4)?, 16).ok();
    let high = hex(text)?;
    if let Some(c) = char::from_u32(high) {
        return Some((c, 4));
    }
    let low = hex(text.get(4..)?.strip_prefix("\\u")?)?;
    let c = char::decode_utf16([high as u16, low as u16]).next()?.ok()?;
    Some((c, 10))
}

/// `_x000D_` of CLIXML.
fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        out.push_str(before);
        let code = after.get(..5).filter(|code| code.ends_with('_')).and_then(|code| u32::from_str_radix(&code[..4], 16).ok());
        rest = match code.and_then(char::from_u32) {
            Some(c) => {
                out.extend(Some(c).filter(|c| *c != '\r'));
                &after[5..]
            }
            None => {
                out.push_str("_x");
                after
            }
        };
    }
    out.push_str(rest);
    out
}

/// Tags of HTML and CLIXML. What Setup itself writes in angle brackets stays.
fn tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        let end = after.bytes().take(MOST_TAG).position(|b| b == b'>');
        let tag = end.map(|end| after[..end].trim_start_matches('/'));
        let name = tag.map(|tag| tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("").to_ascii_lowercase());
        let is_in = |list: &[&str]| name.as_deref().is_some_and(|name| list.contains(&name));
        let (is_line, is_word) = (is_in(&LINES), is_in(&WORDS));
        match end.filter(|_| is_line || is_word) {
            Some(end) => {
                if is_line {
                    out.push('\n');
                }
                rest = &after[end + 1..];
            }
            None => {
                out.push('<');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// Entities of HTML and XML.
fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let name = after.get(..after.bytes().take(10).position(|b| b == b';').unwrap_or(0)).unwrap_or("");
        let number = |digits: &str| match digits.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => digits.parse().ok(),
        };
        let sign = match name {
            "quot" | "ldquo" | "rdquo" => Some('"'),
            "apos" | "lsquo" | "rsquo" => Some('\''),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "nbsp" => Some(' '),
            "hellip" => Some('\u{2026}'),
            _ => name.strip_prefix('#').and_then(number).and_then(char::from_u32),
        };
        rest = match sign {
            Some(sign) => {
                out.extend(Some(sign).filter(|c| *c != '\r'));
                &after[name.len() + 1..]
            }
            None => {
                out.push('&');
                after
            }
        };
    }
    out.push_str(rest);
    out
}

/// Backslashes before signs that Markdown would take for its own.
fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '\\' || !chars.peek().is_some_and(|next| "[]_*#<>`|".contains(*next)) {
            out.push(c);
        }
    }
    out
}

/// Colours of a console.
fn colours(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let after = part.strip_prefix('[').and_then(|p| Some(&p[p.find(|c: char| c.is_ascii_alphabetic())? + 1..]));
        out.push_str(after.unwrap_or(part));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone() {
        for (escaped, wanted) in [
            (r#"\u0027a\u0027\r\nC:\\temp \ud83d\ude00 \u12 \x"#, "'a'\nC:\\temp \u{1f600} \\u12 \\x"),
            (r#"{\"out\": \"isn\\u0027t\\r\\n\"}"#, "{\"out\": \"isn't\n\""),
            (r#"    "isn\u0027t","#, "isn't"),
            (r#"{"rc": 1, "out": "a \"b\": \"c\"\r\nd", "err": ["e", "f"]}"#, "{\"rc\": 1, \"out\na \"b\": \"c\"\nd\nerr\": [\"e\nf"),
            (r#"<S S="Error">it isn&apos;t_x000D__x000A_<SystemDrive>_xyz_x00</S>"#, "it isn't\n<SystemDrive>_xyz_x00"),
            ("<div class='x'>a &amp;quot;b&#39;&#x27; &lt;p&gt;<br/>c &unknown; & d<", "\na \"b'' <p>\nc &unknown; & d<"),
            (r"\[03/14/2026\] a\_b C:\new", "[03/14/2026] a_b C:\\new"),
            ("\u{1b}[31;1mred\u{1b}[0m \u{1b}", "red "),
            ("| a | **bold** |", "| a | bold |"),
            ("plain < text & nothing_x else", "plain < text & nothing_x else"),
        ] {
            assert_eq!(plain(escaped, is_json([escaped].into_iter())), wanted);
        }
    }
}
