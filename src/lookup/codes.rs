//! Numbers of errors in all their spellings: `1603`, `0x643`, `0x80070643`, `-2147023293`, `80070643`.

/// A Windows error as an HRESULT begins so.
const OF_WINDOWS: u32 = 0x8007;

/// The values that a folded word may stand for. An HRESULT that wraps a Windows error counts as that error.
pub fn values(word: &str) -> Vec<u32> {
    let mut out = Vec::new();
    let mut put = |value: u32| {
        let value = if value >> 16 == OF_WINDOWS { value & 0xffff } else { value };
        if !out.contains(&value) {
            out.push(value);
        }
    };
    if let Some(digits) = word.strip_prefix("0x") {
        u32::from_str_radix(digits, 16).ok().into_iter().for_each(put);
        return out;
    }
    if !(2..=10).contains(&word.len()) || !word.starts_with(|c: char| c.is_ascii_hexdigit()) {
        return out;
    }
    if let Ok(value) = word.parse::<u32>() {
        put(value);
        // The minus sign of a negative number is no letter.
        if value > 0xffff {
            put(value.wrapping_neg());
        }
    }
    if word.len() > 2 && word.contains(|c: char| c.is_ascii_digit()) {
        u32::from_str_radix(word, 16).ok().into_iter().for_each(put);
    }
    out
}

/// The usual spellings of a value, to be shown.
pub fn spelt(value: u32) -> String {
    match value {
        0x1_0000.. => format!("0x{value:08X}"),
        _ => format!("{value} = 0x{value:X} = 0x{OF_WINDOWS:X}{value:04X}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_one_value() {
        for word in ["1603", "0x643", "643", "0x80070643", "80070643", "2147023293", "2147944003", "0x00000643"] {
            assert!(values(word).contains(&1603), "{word}: {:?}", values(word));
        }
        assert_eq!(values("0x80040a01"), [0x8004_0a01]);
        assert!(values("exchange").is_empty() && values("a").is_empty());
        assert_eq!(spelt(1603), "1603 = 0x643 = 0x80070643");
    }
}
