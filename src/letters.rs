//! Letters of all scripts: what is one, and its small form. The standard library's tables for that weigh as much as the
//! rest of what the page asks of it, and the browser has them; they are the same.

/// A text in small letters.
pub fn lower(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { foreign::lower(text) }
}

/// Small letters, each by itself: no letter depends on where it stands in its word.
pub fn each_lower(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut buffer = [0; 4];
    for c in text.chars() {
        if c.is_ascii() {
            out.push(c.to_ascii_lowercase());
        } else {
            out.push_str(&foreign::lower(c.encode_utf8(&mut buffer)));
        }
    }
    out
}

/// Whether a sign is a letter or a digit.
pub fn is_letter(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { foreign::is_letter(c) }
}

#[cfg(not(feature = "app"))]
mod foreign {
    pub fn lower(text: &str) -> String {
        text.to_lowercase()
    }

    pub fn is_letter(c: char) -> bool {
        c.is_alphanumeric()
    }
}

#[cfg(feature = "app")]
mod foreign {
    use js_sys::{JsString, RegExp};

    pub fn lower(text: &str) -> String {
        JsString::from(text).to_lower_case().into()
    }

    thread_local! {
        static LETTER: RegExp = RegExp::new("[\\p{Alphabetic}\\p{N}]", "u");
    }

    pub fn is_letter(c: char) -> bool {
        let mut buffer = [0; 4];
        LETTER.with(|letter| letter.test(c.encode_utf8(&mut buffer)))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn small_letters() {
        assert_eq!(super::lower("ÉCHEC Σ"), "échec σ");
        assert_eq!(super::each_lower("ΟΔΟΣ İ"), "οδοσ i\u{307}");
        assert!(super::is_letter('é') && super::is_letter('七') && super::is_letter('²') && !super::is_letter('\u{a0}'));
    }
}
