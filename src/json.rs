//! JSON in and out for the engine's module. Its readers fetch it before they see anything, so it holds no more than the
//! reports need: no fractions, no pretty printing, and of what is read objects of texts alone. `serde` says what is
//! written; outside the browser `serde_json` does the same work.

use std::fmt;

use serde::ser::{self, Impossible, Serialize};

/// Data that is written nowhere in a report.
#[derive(Debug)]
pub struct Unwritable;

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not to be written as JSON")
    }
}

impl std::error::Error for Unwritable {}

impl ser::Error for Unwritable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Unwritable
    }
}

/// Writes a value; `null` where that cannot be.
pub fn write(value: &impl Serialize) -> String {
    let mut out = String::new();
    match value.serialize(Writer(&mut out)) {
        Ok(()) => out,
        Err(Unwritable) => "null".to_owned(),
    }
}

struct Writer<'a>(&'a mut String);

/// An object or a list in the making.
struct Building<'a> {
    out: &'a mut String,
    end: char,
}

impl<'a> Building<'a> {
    fn new(out: &'a mut String, begin: char, end: char) -> Result<Self, Unwritable> {
        out.push(begin);
        Ok(Self { out, end })
    }

    /// A comma, but for the first.
    fn next(&mut self) -> Writer<'_> {
        if !self.out.ends_with(['{', '[']) {
            self.out.push(',');
        }
        Writer(self.out)
    }

    fn key(&mut self, key: &str) {
        quote(self.next().0, key);
        self.out.push(':');
    }

    fn finish(self) -> Result<(), Unwritable> {
        self.out.push(self.end);
        Ok(())
    }
}

/// A text in quotes.
fn quote(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        let short = match c {
            '"' | '\\' => c,
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\u{8}' => 'b',
            '\u{c}' => 'f',
            '\0'..='\u{1f}' => {
                out.push_str(if c < '\u{10}' { "\\u000" } else { "\\u001" });
                out.push(char::from(b"0123456789abcdef"[c as usize & 15]));
                continue;
            }
            _ => {
                out.push(c);
                continue;
            }
        };
        out.push('\\');
        out.push(short);
    }
    out.push('"');
}

/// Adds a whole number.
pub fn number(out: &mut String, number: u64) {
    if number > 9 {
        self::number(out, number / 10);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

macro_rules! numbers {
    ($($name:ident $type:ty)*) => {
        $(fn $name(self, value: $type) -> Result<(), Unwritable> {
            number(self.0, u64::from(value));
            Ok(())
        })*
    };
}

macro_rules! never {
    ($($name:ident $type:ty)*) => {
        $(fn $name(self, _: $type) -> Result<(), Unwritable> {
            Err(Unwritable)
        })*
    };
}

impl<'a> ser::Serializer for Writer<'a> {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Building<'a>;
    type SerializeTuple = Building<'a>;
    type SerializeTupleStruct = Impossible<(), Unwritable>;
    type SerializeTupleVariant = Impossible<(), Unwritable>;
    type SerializeMap = Building<'a>;
    type SerializeStruct = Building<'a>;
    type SerializeStructVariant = Impossible<(), Unwritable>;

    numbers! { serialize_u8 u8 serialize_u16 u16 serialize_u32 u32 serialize_u64 u64 }
    never! { serialize_i8 i8 serialize_i16 i16 serialize_i32 i32 serialize_i64 i64 serialize_f32 f32 serialize_f64 f64
    serialize_char char serialize_bytes &[u8] serialize_unit_struct &'static str }

    fn serialize_bool(self, flag: bool) -> Result<(), Unwritable> {
        self.0.push_str(if flag { "true" } else { "false" });
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Result<(), Unwritable> {
        quote(self.0, text);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Unwritable> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unwritable> {
        self.0.push_str("null");
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Building<'a>, Unwritable> {
        Building::new(self.0, '[', ']')
    }

    fn serialize_tuple(self, _: usize) -> Result<Building<'a>, Unwritable> {
        Building::new(self.0, '[', ']')
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Building<'a>, Unwritable> {
        Building::new(self.0, '{', '}')
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Building<'a>, Unwritable> {
        Building::new(self.0, '{', '}')
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<(), Unwritable> {
        self.serialize_str(name)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(self, _: &'static str, _: u32, _: &'static str, _: &T) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unwritable> {
        Err(Unwritable)
    }
}

impl ser::SerializeSeq for Building<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self.next())
    }

    fn end(self) -> Result<(), Unwritable> {
        self.finish()
    }
}

impl ser::SerializeTuple for Building<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self.next())
    }

    fn end(self) -> Result<(), Unwritable> {
        self.finish()
    }
}

impl ser::SerializeMap for Building<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritable> {
        key.serialize(self.next())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.out.push(':');
        value.serialize(Writer(self.out))
    }

    fn end(self) -> Result<(), Unwritable> {
        self.finish()
    }
}

impl ser::SerializeStruct for Building<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Unwritable> {
        self.key(name);
        value.serialize(Writer(self.out))
    }

    fn end(self) -> Result<(), Unwritable> {
        self.finish()
    }
}

/// Reads an object whose values are texts, `null` being none; `None` for anything else.
pub fn texts(json: &str) -> Option<Vec<(String, String)>> {
    let mut from = Source { rest: json };
    let mut out = Vec::new();
    from.sign('{')?;
    if from.sign('}').is_some() {
        return from.blank().is_empty().then_some(out);
    }
    loop {
        let name = from.text()?;
        from.sign(':')?;
        if let Some(rest) = from.blank().strip_prefix("null") {
            from.rest = rest;
        } else {
            out.push((name, from.text()?));
        }
        if from.sign(',').is_none() {
            from.sign('}')?;
            return from.blank().is_empty().then_some(out);
        }
    }
}

struct Source<'a> {
    rest: &'a str,
}

impl<'a> Source<'a> {
    /// What follows the blanks.
    fn blank(&self) -> &'a str {
        self.rest.trim_start_matches([' ', '\t', '\r', '\n'])
    }

    fn sign(&mut self, sign: char) -> Option<()> {
        self.rest = self.blank().strip_prefix(sign)?;
        Some(())
    }

    fn text(&mut self) -> Option<String> {
        self.sign('"')?;
        let mut out = String::new();
        let mut chars = self.rest.chars();
        loop {
            let c = match chars.next()? {
                '"' => {
                    self.rest = chars.as_str();
                    return Some(out);
                }
                '\\' => match chars.next()? {
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'b' => '\u{8}',
                    'f' => '\u{c}',
                    'u' => escaped(&mut chars)?,
                    c @ ('"' | '\\' | '/') => c,
                    _ => return None,
                },
                '\0'..='\u{1f}' => return None,
                c => c,
            };
            out.push(c);
        }
    }
}

/// The character of `\u`, of two where it needs two.
fn escaped(chars: &mut std::str::Chars<'_>) -> Option<char> {
    let mut code = hex(chars)?;
    if (0xD800..0xDC00).contains(&code) {
        (chars.next()? == '\\' && chars.next()? == 'u').then_some(())?;
        let low = hex(chars)?.checked_sub(0xDC00).filter(|low| *low < 0x400)?;
        code = 0x10000 + ((code - 0xD800) << 10) + low;
    }
    char::from_u32(code)
}

fn hex(chars: &mut std::str::Chars<'_>) -> Option<u32> {
    (0..4).try_fold(0, |all, _| Some(all << 4 | chars.next()?.to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[derive(serde::Serialize)]
    struct Row<'a> {
        text: &'a str,
        list: Vec<Option<u64>>,
        empty: [bool; 0],
        pair: (String, u8),
        #[serde(flatten)]
        more: More,
    }

    #[derive(serde::Serialize)]
    struct More {
        map: BTreeMap<String, Vec<bool>>,
        none: BTreeMap<String, String>,
    }

    #[test]
    fn written_as_by_the_library() {
        let all: String = (0..0x300).filter_map(char::from_u32).chain(['…', '\u{2028}', '😀']).collect();
        for text in ["", ",{[", "[", "a:", &all] {
            let more = More { map: [("k".to_owned(), vec![true, false]), (text.to_owned(), vec![])].into(), none: BTreeMap::new() };
            let row = Row { text, list: vec![Some(0), None, Some(u64::MAX), Some(1090)], empty: [], pair: (text.to_owned(), 255), more };
            assert_eq!(write(&row), serde_json::to_string(&row).expect("json"));
            assert_eq!(write(&[&row, &row]), serde_json::to_string(&[&row, &row]).expect("json"));
        }
    }

    #[test]
    fn read_as_by_the_library() {
        let all: String = (0..0x300).filter_map(char::from_u32).chain(['…', '😀']).collect();
        let map: BTreeMap<String, String> = [("a", all.as_str()), ("", "{"), ("c", "\\")].map(|(k, v)| (k.to_owned(), v.to_owned())).into();
        for json in [
            serde_json::to_string(&map).expect("json"),
            serde_json::to_string_pretty(&map).expect("json"),
            " { } ".to_owned(),
            r#"{"a":"\u00e9\ud83d\ude00\/"}"#.to_owned(),
        ] {
            let read: BTreeMap<String, String> = texts(&json).expect("an object").into_iter().collect();
            assert_eq!(read, serde_json::from_str::<BTreeMap<_, _>>(&json).expect("an object"), "{json}");
        }
        for not in ["", "{", "[]", "{\"a\":1}", "{\"a\"}", "{\"a\":\"b\",}", "{\"a\":\"b\"} x", "{\"a\":\"\\ud83d\"}", "{\"a\":\"\n\"}"] {
            assert!(texts(not).is_none(), "{not}");
        }
        assert_eq!(texts("{\"a\":null,\"b\":\"c\"}"), Some(vec![("b".to_owned(), "c".to_owned())]));
    }
}
