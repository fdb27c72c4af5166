//! Recognizes by their form, at the beginning of a text, what names a computer, an account, a key or an object. Each function
//! returns how many bytes belong to it.

use core::net::Ipv6Addr;

use super::names::{is_wide, joins};
use crate::catalog::builds::BUILDS;
use crate::facts::form::{is_guid, is_sid};
use crate::facts::set::version;

/// The bytes at the beginning whose characters fit, if the text behind them does not go on with the word.
fn run(text: &str, fits: impl Fn(char) -> bool) -> usize {
    text.char_indices().find(|(_, c)| !fits(*c)).map_or(text.len(), |(at, _)| at)
}

/// Whether a word ends at this byte.
pub fn ends(text: &str, at: usize) -> bool {
    let (before, after) = (text[..at].chars().next_back(), text[at..].chars().next());
    !before.zip(after).is_some_and(|(before, after)| joins(before, after))
}

/// A security identifier. Those that are the same everywhere stay.
pub fn sid(text: &str) -> Option<usize> {
    let numbers = text.strip_prefix(['S', 's'])?;
    let len = 1 + run(numbers, |c| c.is_ascii_digit() || c == '-');
    let sid = text[..len].trim_end_matches('-');
    // A security descriptor goes on with `G:` or `D:`.
    let is_end = ends(text, sid.len()) || text.as_bytes().get(sid.len() + 1) == Some(&b':');
    (is_sid(sid) && sid.len() > 14 && !sid[..8].eq_ignore_ascii_case("S-1-5-32") && is_end).then_some(sid.len())
}

/// A GUID with dashes.
pub fn guid(text: &str) -> Option<usize> {
    let guid = text.get(..36)?;
    (is_guid(guid) && ends(text, 36)).then_some(36)
}

/// A long row of hexadecimal digits: a GUID without dashes, a thumbprint, a value of Active Directory.
pub fn hex(text: &str) -> Option<usize> {
    let len = run(text, |c| c.is_ascii_hexdigit());
    (len >= 32 && ends(text, len)).then_some(len)
}

/// Bytes as a search filter writes them: `\57\48…`.
pub fn escaped_bytes(text: &str) -> Option<usize> {
    let is_byte = |chunk: &[u8]| matches!(chunk, [b'\\', high, low] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit());
    let len = text.as_bytes().chunks(3).take_while(|chunk| is_byte(chunk)).count() * 3;
    (len >= 24).then_some(len)
}

/// A product key: five groups of five.
pub fn key(text: &str) -> Option<usize> {
    let key = text.get(..29)?;
    let is_group = |group: &str| group.len() == 5 && group.bytes().all(|b| b.is_ascii_alphanumeric());
    let has_both = key.bytes().any(|b| b.is_ascii_digit()) && key.bytes().any(|b| b.is_ascii_alphabetic());
    (key.split('-').count() == 5 && key.split('-').all(is_group) && has_both && ends(text, 29) && !text[29..].starts_with('-'))
        .then_some(29)
}

/// The address of a network adapter.
pub fn mac(text: &str) -> Option<usize> {
    let is_mac = |len: usize, separator: char, groups: usize, width: usize| {
        let mac = text.get(..len)?;
        let is_group = |group: &str| group.len() == width && group.bytes().all(|b| b.is_ascii_hexdigit());
        let fits = mac.split(separator).count() == groups && mac.split(separator).all(is_group);
        (fits && ends(text, len) && !text[len..].starts_with(separator)).then_some(len)
    };
    is_mac(17, '-', 6, 2)
        .or_else(|| is_mac(17, ':', 6, 2))
        .or_else(|| is_mac(14, '.', 3, 4).filter(|_| text[..14].contains(|c: char| c.is_ascii_alphabetic())))
}

/// An IPv6 address, with its zone. The unspecified and the loopback address stay.
pub fn ipv6(text: &str) -> Option<usize> {
    let len = run(text, |c| c.is_ascii_hexdigit() || c == ':' || c == '.');
    let address = text[..len].trim_end_matches('.');
    let address = if address.ends_with("::") { address } else { address.trim_end_matches(':') };
    let parsed: Ipv6Addr = address.parse().ok()?;
    let len = address.len();
    if parsed.is_loopback() || parsed.is_unspecified() || !address.contains(|c: char| c.is_ascii_digit()) || !ends(text, len) {
        return None;
    }
    let zone = text[len..].strip_prefix('%').map_or(0, |zone| run(zone, |c| c.is_ascii_alphanumeric()));
    Some(if zone > 0 { len + 1 + zone } else { len })
}

/// An IPv4 address. `before` is the text before it: a number is a version where that says so. Builds of Exchange, the loopback
/// network and network masks stay.
pub fn ipv4(before: &str, text: &str) -> Option<usize> {
    let len = run(text, |c| c.is_ascii_digit() || c == '.');
    let address = text[..len].trim_end_matches('.');
    let parts: Vec<u8> = address.split('.').map(|part| part.parse().ok().filter(|_| part.len() <= 3)).collect::<Option<_>>()?;
    let is_wanted = parts.len() == 4 && parts[0] != 127 && parts[0] != 0 && !address.starts_with("255.255.");
    (is_wanted && ends(text, address.len()) && !is_version(before, address)).then_some(address.len())
}

/// How far back the word that makes a number a version may stand.
const NEAR: usize = 24;

fn is_version(before: &str, number: &str) -> bool {
    let near = &before[before.floor_char_boundary(before.len().saturating_sub(NEAR))..].to_ascii_lowercase();
    let says_so = near.contains("version") || near.contains("build") || near.ends_with(" v");
    says_so || version(number).is_some_and(|version| BUILDS.iter().any(|build| build.0.map(u64::from) == version))
}

/// Characters of host names.
pub fn is_host_char(c: char) -> bool {
    c.is_alphanumeric() && !is_wide(c) || c == '-' || c == '_'
}

/// A name with dots, without those at its end.
pub fn dotted(text: &str) -> &str {
    text[..run(text, |c| is_host_char(c) || c == '.')].trim_end_matches(['.', '-', '_'])
}

/// The part of a mail address before the `@`, if this is one.
pub fn mail_box(text: &str) -> Option<usize> {
    let len = run(text, |c| c.is_alphanumeric() || "._%+-'{}=".contains(c));
    let host = text[len..].strip_prefix('@')?;
    (len > 0 && host.starts_with(|c: char| c.is_alphanumeric())).then_some(len)
}

/// Ends of the names of files in which a backslash may stand.
const FILES: &str = "asax ashx asmx aspx bak bat cab cer chk cmd config cpp cs css csv cxx dat dll edb err etl evtx exe htm html inf \
    ini jrs js json ldf log mof msi msilog msp mui pfx ps1 psd1 psm1 reg resx srf svc sys tmp txt vbs xml xsd xslt \
    zip";

/// Whether a name ends as files do.
pub fn is_file(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, end)| FILES.split(' ').any(|file| file.eq_ignore_ascii_case(end)))
}

/// Finds the server in `EX1_DB01` or `DB01-EX1`: beside a word that calls itself a database or a group of servers.
pub fn server_of_database(word: &str) -> Option<core::ops::Range<usize>> {
    let is_kind = |word: &str| {
        let kind = word.trim_end_matches(|c: char| c.is_ascii_digit()).to_ascii_lowercase();
        matches!(kind.as_str(), "db" | "mdb" | "mbx" | "mbxdb" | "dag" | "database" | "pfdb")
    };
    let is_server = |word: &str| {
        let has_digit = word.contains(|c: char| c.is_ascii_digit());
        word.len() > 1 && word.contains(char::is_alphabetic) && (has_digit || !word.contains(char::is_lowercase))
    };
    let (first, last) = (word.find(['_', '-'])?, word.rfind(['_', '-'])?);
    let (before, after) = (&word[..last], &word[first + 1..]);
    if is_kind(&word[last + 1..]) && is_server(before) {
        Some(0..last)
    } else if is_kind(&word[..first]) && is_server(after) {
        Some(first + 1..word.len())
    } else {
        None
    }
}

/// A server that a sentence names: `server EX5`, `domain controller DC-2`. Only what is written as no word is.
pub fn server_in_sentence(before: &str, text: &str) -> Option<usize> {
    let before = before.trim_end_matches(['\'', '"', '\u{201c}', '\u{ab}']).strip_suffix(' ')?;
    let says_so = ["server", "computer", "controller", "machine", "host"].iter().any(|word| {
        before.len() >= word.len()
            && before.is_char_boundary(before.len() - word.len())
            && before[before.len() - word.len()..].eq_ignore_ascii_case(word)
    });
    if !says_so {
        return None;
    }
    let name = &text[..run(text, |c| c.is_ascii_alphanumeric() || c == '-')].trim_end_matches('-');
    let kind = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_release = matches!(kind, "CU" | "SP" | "RU" | "KB" | "SU" | "HU" | "V" | "R") || name.starts_with(|c: char| c.is_ascii_digit());
    let is_name = (2..=15).contains(&name.len())
        && !name.contains(|c: char| c.is_ascii_lowercase())
        && name.contains(|c: char| c.is_ascii_digit() || c == '-')
        && name.contains(|c: char| c.is_ascii_uppercase());
    (is_name && !is_release && ends(text, name.len())).then_some(name.len())
}

/// A database that Setup named: `Mailbox Database 0123456789`.
pub fn mailbox_database(text: &str) -> Option<usize> {
    const START: &str = "Mailbox Database ";
    let number = text.get(..START.len()).filter(|start| start.eq_ignore_ascii_case(START)).map(|_| &text[START.len()..])?;
    let len = run(number, |c| c.is_ascii_digit());
    (len >= 6 && ends(number, len)).then_some(START.len() + len)
}

/// The user behind a domain and a backslash, with the apostrophe of O'Brien.
pub fn user(text: &str) -> &str {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |(_, c)| *c);
        let is_apostrophe = matches!(c, '\'' | '\u{2019}') && before.is_alphanumeric() && next.is_alphanumeric();
        if !(is_host_char(c) || c == '.' || is_apostrophe) {
            break;
        }
        end = at + c.len_utf8();
        before = c;
    }
    text[..end].trim_end_matches(['.', '-', '_'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_and_what_only_looks_like_them() {
        assert_eq!(sid("S-1-5-21-1-2-3-500)"), Some(18));
        assert_eq!(sid("S-1-5-21-1-2-3-500G:S-1"), Some(18));
        assert_eq!((sid("S-1-5-18"), sid("S-1-5-32-544"), sid("S-1-5-21-1-2-3-500x")), (None, None, None));
        assert_eq!(guid("1f05a927-89c0-4725-adca-4527114196a1}"), Some(36));
        assert_eq!(hex("1f05a92789c04725adca4527114196a1."), Some(32));
        assert_eq!(hex("31bf3856ad364e35"), None);
        assert_eq!(key("ABCDE-12345-FGHIJ-67890-KLMNO,"), Some(29));
        assert_eq!(key("Exchange-other-words-first-again"), None);
        assert_eq!((mac("00-1A-2b-3C-4D-5E"), mac("00:1a:2b:3c:4d:5e "), mac("001a.2b3c.4d5e")), (Some(17), Some(17), Some(14)));
        assert_eq!((mac("09:26:53.0589"), mac("00-1A-2b-3C-4D-5E-6F")), (None, None));
        assert_eq!(escaped_bytes("\\57\\48\\26\\9E\\50\\DF\\22\\16)"), Some(24));
    }

    #[test]
    fn addresses_and_versions() {
        assert_eq!((ipv6("fe80::1%12]"), ipv6("2001:db8::1."), ipv6("::ffff:10.1.2.3")), (Some(10), Some(11), Some(15)));
        assert_eq!((ipv6("::1"), ipv6("09:26:53"), ipv6("Add::Face"), ipv6("ab::Cd::x")), (None, None, None, None));
        assert_eq!((ipv4("", "10.1.2.3."), ipv4("", "15.20.30.40:389"), ipv4("", "192.168.1.1/24")), (Some(8), Some(11), Some(11)));
        for (before, number) in [
            ("", "15.2.1118.7"),
            ("", "15.2.221.12"),
            ("Setup version: ", "15.2.9.9"),
            ("Version=", "8.0.0.0"),
            ("", "127.0.0.1"),
            ("", "1.2.3"),
            ("", "1.2.3.4.5"),
        ] {
            assert_eq!(ipv4(before, number), None, "{number}");
        }
    }

    #[test]
    fn databases_named_by_their_server() {
        assert_eq!((server_of_database("EX1_DB01"), server_of_database("ex01-mdb2")), (Some(0..3), Some(0..4)));
        assert_eq!(server_of_database("DB01-EX1"), Some(5..8));
        assert_eq!((server_of_database("is_db"), server_of_database("EX1_X"), server_of_database("DB_1")), (None, None, None));
        assert_eq!(mailbox_database("Mailbox Database 0123456789'"), Some(27));
    }

    #[test]
    fn servers_in_sentences_and_users() {
        assert_eq!(server_in_sentence("on server '", "EX-5'."), Some(4));
        assert_eq!(server_in_sentence("the Domain Controller ", "DC2 is"), Some(3));
        for (before, text) in [
            ("Exchange Server ", "2016"),
            ("Server ", "CU12"),
            ("server ", "Exchange"),
            ("see ", "EX5"),
            ("server ", "2012R2"),
            ("server ", "A"),
        ] {
            assert_eq!(server_in_sentence(before, text), None, "{text}");
        }
        assert_eq!((user("O'Brien'"), user("zoe' x"), user("zoe.q.")), ("O'Brien", "zoe", "zoe.q"));
    }
}
