//! Finds the parts of a distinguished name: `CN=a,OU=b,DC=c`, and the older `/o=a/ou=b/cn=c`.

use crate::facts::form::ATTRIBUTES;

/// One part of a distinguished name: where its value stands in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The attribute, in upper case.
    pub attribute: String,
    /// First byte of the value.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
}

/// Returns the parts of the distinguished name that begins here; none if none does.
pub fn parts(text: &str) -> Vec<Part> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(len) = attribute(&text[at..]) {
        let attribute = text[at..at + len - 1].to_ascii_uppercase();
        let start = at + len;
        let (end, next) = value(&text[start..], &attribute);
        if end == 0 {
            break;
        }
        out.push(Part { attribute, start, end: start + end });
        match next {
            Some(next) => at = start + next,
            None => break,
        }
    }
    // A single letter and an equals sign may be anything.
    if out.len() == 1 && !matches!(out[0].attribute.as_str(), "CN" | "OU" | "DC" | "UID") {
        out.clear();
    }
    out
}

/// The length of the longest attribute.
const LONGEST: usize = 6;

/// The length of an attribute with its equals sign.
fn attribute(text: &str) -> Option<usize> {
    let len = text.bytes().take(LONGEST + 1).position(|b| b == b'=')?;
    ATTRIBUTES.iter().any(|known| known.eq_ignore_ascii_case(&text[..len])).then_some(len + 1)
}

/// Where the value ends, and where the next part begins if there is one.
fn value(text: &str, name: &str) -> (usize, Option<usize>) {
    let mut depth = 0_u32;
    let mut chars = text.char_indices().peekable();
    let mut end = text.len();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, c)| *c);
        match c {
            _ if name == "DC" && !(c.is_alphanumeric() || "-_,/+".contains(c)) => {
                end = at;
                break;
            }
            '\\' if next.is_some_and(|next| ",\\ #+=\"<>;/".contains(next)) => drop(chars.next()),
            ',' | '/' | '+' => {
                let behind = text[at + 1..].trim_start_matches(' ');
                if attribute(behind).is_some() {
                    return (at, Some(text.len() - behind.len()));
                }
                if name == "DC" {
                    end = at;
                    break;
                }
            }
            '"' | '<' | '>' | '|' | ';' | '\n' | '\r' | '\t' | ']' => {
                end = at;
                break;
            }
            // Not the one in O'Brien.
            '\'' if !next.is_some_and(char::is_alphanumeric) => {
                end = at;
                break;
            }
            '(' | '{' => depth += 1,
            ')' | '}' if depth == 0 => {
                end = at;
                break;
            }
            ')' | '}' => depth -= 1,
            _ => {}
        }
    }
    // The last part may end where the sentence does.
    let value = &text[..end];
    let value = value.split_once(". ").map_or(value, |(value, _)| value);
    (value.trim_end_matches(['.', ' ', ':', ',']).len(), None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        parts(text).iter().map(|part| format!("{}={}", part.attribute, &text[part.start..part.end])).collect()
    }

    #[test]
    fn names_end_where_they_end() {
        assert_eq!(
            found("CN=O'Brien\\, J.,ou=Sales (EU),DC=contoso,DC=com. Error"),
            ["CN=O'Brien\\, J.", "OU=Sales (EU)", "DC=contoso", "DC=com"]
        );
        assert_eq!(found("CN=ex1.contoso.com' and"), ["CN=ex1.contoso.com"]);
        assert_eq!(found("/o=Contoso/ou=Exchange (X)/cn=Recipients/cn=jd\" x"), Vec::<String>::new());
        assert_eq!(found("o=Contoso/ou=Exchange (X)/cn=Recipients/cn=jd\" x"), ["O=Contoso", "OU=Exchange (X)", "CN=Recipients", "CN=jd"]);
        assert_eq!(found("C=US, O=Contoso, CN=x)"), ["C=US", "O=Contoso", "CN=x"]);
        assert_eq!(found("E=0; x"), Vec::<String>::new());
        assert_eq!(found("DC=contoso,DC=com) is"), ["DC=contoso", "DC=com"]);
        assert_eq!(found("CN=a\\0ADEL:1f05,DC=b"), ["CN=a\\0ADEL:1f05", "DC=b"]);
        assert_eq!(found("CN="), Vec::<String>::new());
    }
}
