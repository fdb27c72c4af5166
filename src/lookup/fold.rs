//! A text as it is compared: lower case, no accents, one blank between words, none in scripts that do without.

/// Folds a text. Numbers with points (`4.8`) stay one word.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let is_inner_point = c == '.' && out.ends_with(|c: char| c.is_ascii_digit()) && letters.peek().is_some_and(char::is_ascii_digit);
        if is_inner_point {
            out.push(c);
            continue;
        }
        for c in c.to_lowercase() {
            letter(&mut out, c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn letter(out: &mut String, c: char) {
    let plain = match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'è'..='ë' | 'ē' | 'ę' | 'ě' => "e",
        'ì'..='ï' | 'ī' | 'ı' => "i",
        'ñ' | 'ń' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ё' => "е",
        // Combining marks, and the middle point of foreign names.
        '\u{300}'..='\u{36f}' | '・' => "",
        _ if c.is_alphanumeric() || c == 'ー' => {
            // Full-width letters and digits become ASCII.
            let c = match c {
                '\u{ff10}'..='\u{ff5a}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
                _ => c,
            };
            if dense(c) && out.ends_with(' ') {
                out.pop();
            }
            out.push(c);
            return;
        }
        _ => {
            if !out.is_empty() && !out.ends_with(|last| last == ' ' || dense(last)) {
                out.push(' ');
            }
            return;
        }
    };
    out.push_str(plain);
}

/// Whether the character belongs to a script without blanks between words, or with blanks that nobody types alike: Chinese, Japanese,
/// Korean.
pub fn dense(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}

/// The words of a folded text with their places: they end at blanks and where a dense script begins or ends.
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    core::iter::from_fn(move || {
        at += text[at..].len() - text[at..].trim_start_matches(' ').len();
        let rest = &text[at..];
        let is_dense = dense(rest.chars().next()?);
        let length = rest.find(|c| c == ' ' || dense(c) != is_dense).unwrap_or(rest.len());
        let start = at;
        at += length;
        Some((start, &rest[..length]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_blanks_and_numbers() {
        for (text, folded) in [
            ("Rôle « Accès client » déjà installé.", "role acces client deja installe"),
            (".NET Framework 4.8, C:\\Größe", "net framework 4.8 c grosse"),
            ("クライアント アクセス サーバー", "クライアントアクセスサーバー"),
            ("Exchange 2013 と共存できない", "exchange 2013と共存できない"),
            ("ＤＮＳ ｎａｍｅ", "dns name"),
            ("다시 시작", "다시시작"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn words_of_mixed_scripts() {
        let found: Vec<&str> = words("exchange 2013と共存 se").map(|(_, word)| word).collect();
        assert_eq!(found, ["exchange", "2013", "と共存", "se"]);
    }
}
