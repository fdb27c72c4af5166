//! Numbers of bytes for people.

use super::wording::Wording;

/// A number of bytes with its unit, as the language writes it.
pub fn size(wording: Wording, bytes: u64) -> String {
    let (value, id) = match bytes as f64 {
        b if b >= 1e9 => (b / 1e9, "ui-size-gigabytes"),
        b if b >= 1e6 => (b / 1e6, "ui-size-megabytes"),
        b if b >= 1e3 => (b / 1e3, "ui-size-kilobytes"),
        b => (b, "ui-size-bytes"),
    };
    let value = if value >= 10.0 { value.round() } else { (value * 10.0).round() / 10.0 };
    let number = js_sys::Number::from(value).to_locale_string(&wording.tag());
    wording.filled(id, &[("number", &String::from(number))])
}
