//! Texts are in the script of their language: no letters that only look right, no characters of another country's Chinese.
//!
//! Which Chinese characters a country writes is told by the character sets that its standards made: GB 2312, Big5, JIS X 0208.

use encoding_rs::{BIG5, Encoding, GBK, SHIFT_JIS};

use super::Texts;
use crate::fault::Fault;
use crate::texts::by_place;

pub(super) const NAME: &str = "script";

/// Unicode's blocks of Chinese characters.
fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}')
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}' | '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}')
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{0400}'..='\u{04ff}')
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, 'ª' | 'µ' | 'º' | '\u{00c0}'..='\u{024f}' | '\u{1e00}'..='\u{1eff}') && !matches!(c, '×' | '÷')
}

/// The bytes of one character in a character set; none where the set lacks it.
fn encoded(c: char, set: &'static Encoding) -> Option<Vec<u8>> {
    let text = c.to_string();
    let (bytes, _, lacks) = set.encode(&text);
    (!lacks).then(|| bytes.into_owned())
}

/// Whether GB 2312 has a Chinese character: GBK holds it in the rows of that standard.
fn is_simplified(c: char) -> bool {
    encoded(c, GBK).is_some_and(|bytes| matches!(bytes[..], [0xb0..=0xf7, 0xa1..=0xfe]))
}

/// Whether a letter belongs to a script, beside the Latin letters that names have everywhere.
fn belongs(c: char, script: &str) -> bool {
    match script {
        "Cyrl" => is_cyrillic(c),
        "Jpan" => is_kana(c) || (is_han(c) && encoded(c, SHIFT_JIS).is_some()) || matches!(c, '々' | 'ー'),
        "Kore" => is_hangul(c),
        "Hans" => is_han(c) && is_simplified(c),
        "Hant" => is_han(c) && encoded(c, BIG5).is_some(),
        _ => false,
    }
}

pub(super) fn faults(texts: &Texts<'_>) -> Vec<Fault> {
    let script = texts.language.script();
    let english = by_place(texts.english);
    let mut out = Vec::new();
    for part in texts.parts {
        let text = part.text();
        let foreign: String = text.chars().filter(|c| c.is_alphabetic() && !is_latin(*c) && !belongs(*c, &script)).collect();
        if !foreign.is_empty() {
            out.push(part.fault(texts.language, NAME, format!("{foreign:?} is of another script")));
        }
        // A letter among others of a script that looks the same.
        let mixed = text.split(|c: char| !c.is_alphabetic()).find(|word| word.chars().any(is_latin) && word.chars().any(is_cyrillic));
        if let Some(word) = mixed {
            out.push(part.fault(texts.language, NAME, format!("{word:?} mixes Latin and Cyrillic letters")));
        }
        let is_said =
            |part: &&&crate::texts::Part| part.text().split_whitespace().filter(|word| word.chars().all(char::is_lowercase)).count() > 2;
        let has_own = script == "Latn" || text.chars().any(|c| belongs(c, &script));
        if !has_own && english.get(part.place.as_str()).filter(is_said).is_some() {
            out.push(part.fault(texts.language, NAME, "has no letter of its script".to_owned()));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;

    #[test]
    fn each_language_in_its_script() {
        for (tag, text, count) in [
            ("ru", "Запустите Setup.exe с ключом /PrepareAD.", 0),
            ("ru", "Запустите пpограмму.", 1),
            ("fr", "Un cеrtificat", 2),
            ("de", "Größe der Datenbank: 30 µs ×", 0),
            ("zh-Hans", "运行安装程序，然后重新启动服务器。", 0),
            ("zh-Hans", "運行安裝程序。", 1),
            ("zh-Hant", "執行安裝程式，然後重新啟動伺服器。皇后在台北。", 0),
            ("zh-Hant", "执行安装程序。", 1),
            ("zh-Hant", "セットアップ", 2),
            ("ja", "セットアップを実行し、サーバーを再起動します。々", 0),
            ("ja", "这个服务器を実行します。", 1),
            ("ko", "설치 프로그램을 다시 실행하세요.", 0),
            ("ko", "設置 프로그램", 1),
            ("ko", "Run it", 1),
        ] {
            assert_eq!(found(faults, tag, "a = Please run it again now.\n", &format!("a = {text}\n")).len(), count, "{tag}: {text}");
        }
    }
}
