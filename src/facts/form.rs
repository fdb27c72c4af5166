//! What a text from a log stands for, and the form such a text must have.
//!
//! A log is not trusted: its values become part of a command only if they have the form of what they stand for, so `EX1` does
//! as a host and `EX1 (Remove-Item …)` does not. The forms are narrower than what Windows allows where that costs no real name.

use core::net::IpAddr;

/// What a text stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Anything: a sentence, a list, an object. Never part of a command.
    Any,
    /// An account: `CONTOSO\admin`, `admin@contoso.com` or `admin`.
    Account,
    /// An IP address.
    Address,
    /// A connector: `EX1\Default Frontend EX1`.
    Connector,
    /// A mailbox database.
    Database,
    /// A distinguished name.
    Dn,
    /// A domain, by its DNS or NetBIOS name.
    Domain,
    /// A group in Active Directory.
    Group,
    /// A GUID, with or without braces.
    Guid,
    /// A computer, by its full or short name.
    Host,
    /// Several computers. Never part of a command.
    Hosts,
    /// A language tag.
    Language,
    /// A mailbox or another recipient, by its name or `contoso.com/Users/name`.
    Mailbox,
    /// A whole number.
    Number,
    /// The Exchange organization.
    Organization,
    /// The full path of a file or folder.
    Path,
    /// A service, by its short name.
    Service,
    /// A security identifier.
    Sid,
    /// An Active Directory site.
    Site,
    /// A type or an assembly of .NET.
    Type,
    /// An application URI.
    Uri,
    /// A version.
    Version,
    /// A web site or virtual directory of IIS: `owa (Default Web Site)`.
    WebSite,
    /// One word of Latin letters, that needs no quotes in any shell.
    Word,
}

/// Longest value that becomes part of a command, in characters.
const MOST: usize = 300;

impl Form {
    /// Whether the text has this form.
    pub fn fits(self, text: &str) -> bool {
        if text.is_empty() || text.chars().nth(MOST).is_some() || text.chars().any(is_hidden) || text != text.trim() {
            return false;
        }
        match self {
            Form::Any | Form::Hosts => false,
            Form::Account => is_account(text),
            Form::Address => text.parse::<IpAddr>().is_ok(),
            Form::Host | Form::Domain => is_dns_name(text),
            Form::Database | Form::Group | Form::Organization | Form::Site => is_name(text, "{}"),
            Form::Mailbox => is_name(text, "{}/"),
            Form::Connector => text.split_once('\\').is_some_and(|(server, name)| is_dns_name(server) && is_name(name, "()")),
            Form::Type => text.split('.').all(|part| starts_well(part) && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')),
            Form::Word => text.bytes().all(|b| b.is_ascii_alphabetic()),
            Form::WebSite => is_name(text, "()/"),
            Form::Dn => is_dn(text),
            Form::Guid => is_guid(text),
            Form::Language => text.split('-').all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())),
            Form::Number => text.parse::<i64>().is_ok(),
            Form::Path => is_path(text),
            Form::Service => starts_well(text) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.$-".contains(&b)),
            Form::Sid => is_sid(text),
            Form::Uri => starts_well(text) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.:/-".contains(&b)),
            Form::Version => text.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())),
        }
    }

    /// The word for the stand-in that hides such a name, if it names somebody or something of the reader's.
    pub fn class(self) -> Option<&'static str> {
        match self {
            Form::Account => Some("user"),
            Form::Database => Some("database"),
            Form::Domain => Some("domain"),
            Form::Group => Some("group"),
            Form::Host | Form::Hosts => Some("server"),
            Form::Mailbox => Some("mailbox"),
            Form::Organization => Some("organization"),
            Form::Site => Some("site"),
            _ => None,
        }
    }
}

/// Characters that do not show, or that change how the text around them shows.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// No program takes it for a switch.
fn starts_well(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_alphanumeric)
}

/// Letters and digits of any script in labels of a DNS name; Windows allows the underscore.
fn is_dns_name(text: &str) -> bool {
    text.len() <= 255
        && text
            .split('.')
            .all(|label| starts_well(label) && label.len() <= 63 && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_'))
}

fn is_account(text: &str) -> bool {
    let is_user = |user: &str| is_name(user.strip_suffix('$').unwrap_or(user), "");
    match (text.split_once('\\'), text.split_once('@')) {
        (Some((domain, user)), None) => is_name(domain, "") && is_user(user),
        (None, Some((user, domain))) => is_name(user, "") && is_dns_name(domain),
        (None, None) => is_user(text),
        (Some(_), Some(_)) => false,
    }
}

/// Words of letters and digits, with what joins the parts of a name.
fn is_name(text: &str, more: &str) -> bool {
    starts_well(text) && text.chars().all(|c| c.is_alphanumeric() || " .-_'\u{2019}".contains(c) || more.contains(c))
}

/// `CN=Exchange Servers,OU=Groups,DC=contoso,DC=com`, with the escapes of RFC 4514.
fn is_dn(text: &str) -> bool {
    let mut rest = text;
    loop {
        let Some((attribute, value)) = rest.split_once('=') else { return false };
        if !ATTRIBUTES.iter().any(|known| known.eq_ignore_ascii_case(attribute)) {
            return false;
        }
        let Some(end) = dn_value_end(value).filter(|end| *end > 0) else { return false };
        match value[end..].strip_prefix(',') {
            Some(next) => rest = next,
            None => return end == value.len(),
        }
    }
}

/// Attributes that name an object in a distinguished name.
pub const ATTRIBUTES: [&str; 11] = ["CN", "OU", "DC", "O", "L", "ST", "S", "C", "E", "UID", "STREET"];

/// Where the value of one attribute ends: at a comma or the end. `None` if it holds what must be escaped.
fn dn_value_end(value: &str) -> Option<usize> {
    let mut chars = value.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            ',' => return Some(at),
            '\\' => {
                let (_, next) = chars.next()?;
                if next.is_ascii_hexdigit() {
                    chars.next().filter(|(_, c)| c.is_ascii_hexdigit())?;
                } else if !",\\ #+=".contains(next) {
                    return None;
                }
            }
            '"' | '<' | '>' | ';' | '+' | '=' | '|' | '&' | '`' | '$' | '%' | '^' | '!' | '*' | '?' | ':' => return None,
            _ => {}
        }
    }
    Some(value.len())
}

/// Whether this is a GUID with dashes, perhaps in braces, or its 32 digits.
pub fn is_guid(text: &str) -> bool {
    let inner = text.strip_prefix('{').and_then(|t| t.strip_suffix('}')).unwrap_or(text);
    let is_hex = |part: &str| part.bytes().all(|b| b.is_ascii_hexdigit());
    inner.len() == 32 && is_hex(inner) || inner.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && inner.split('-').all(is_hex)
}

/// Whether this is a security identifier.
pub fn is_sid(text: &str) -> bool {
    let mut parts = text.split('-');
    let number = |part: &str| !part.is_empty() && part.len() <= 15 && part.bytes().all(|b| b.is_ascii_digit());
    parts.next().is_some_and(|s| s.eq_ignore_ascii_case("S")) && parts.clone().count() >= 2 && parts.all(number)
}

/// A drive or a share, and folders without wildcards and ways up.
fn is_path(text: &str) -> bool {
    let drive = |text: &str| text.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) && text.get(1..3) == Some(":\\");
    let folders = match text.strip_prefix("\\\\") {
        Some(share) if share.contains('\\') => share,
        None if drive(text) => &text[3..],
        _ => return false,
    };
    let is_folder = |part: &str| part != ".." && part != "." && !part.chars().any(|c| "<>:\"/|?*[]`;$%^&!{}".contains(c));
    let mut parts: Vec<&str> = folders.split('\\').collect();
    // A folder may be written with a backslash at its end.
    if parts.len() > 1 && parts.last() == Some(&"") {
        parts.pop();
    }
    parts.iter().all(|part| !part.is_empty() && is_folder(part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Form::*;

    #[test]
    fn names_of_the_field_fit() {
        for (form, texts) in [
            (Account, &["CONTOSO\\admin", "admin@contoso.com", "O\u{2019}Brien", "CONTOSO\\EX1$", "contoso.com\\jürgen k"][..]),
            (Address, &["10.1.2.3", "fe80::1"]),
            (Host, &["EX1", "ex-1.contoso.com", "şükrü_1"]),
            (Site, &["Default-First-Site-Name", "Île-de-France"]),
            (Dn, &["CN=Exchange Administrative Group (FYDIBOHF23SPDLT),DC=contoso,DC=com", "cn=O'Brien\\, J.,ou=x"]),
            (Path, &[r"C:\Program Files\Microsoft\Exchange Server\V15\", r"\\fs1\share\x (1).log", r"D:\a"]),
            (Service, &["MSExchangeADTopology", "W3SVC"]),
            (Sid, &["S-1-5-21-1-2-3-500"]),
            (Guid, &["{1f05a927-89c0-4725-adca-4527114196a1}", "1f05a92789c04725adca4527114196a1"]),
            (Mailbox, &["SystemMailbox{1f05a927-89c0-4725-adca-4527114196a1}"]),
            (WebSite, &["owa (Default Web Site)"]),
            (Language, &["de-DE"]),
        ] {
            texts.iter().for_each(|text| assert!(form.fits(text), "{form:?}: {text}"));
        }
    }

    #[test]
    fn nothing_else_fits() {
        for (form, texts) in [
            (Account, &["CONTOSO\\admin'; calc", "a\\b\\c", "a|b", "-Identity", "admin (calc)", "a\u{202e}b", "x\ny"][..]),
            (Host, &["EX1 (Remove-Item C:\\Data -Recurse -Force)", "-x", "a..b", "ex1;calc", "ex1$(calc)", "ex1&calc", ""]),
            (Dn, &["CN=", "CN=x;calc", "Get-Item=x", "CN=x'; calc #", "CN=a,", "calc", "CN=$(calc)", "CN=%PATH%"]),
            (Path, &["C:", r"C:\", r"C:\..\Data", r"C:\a*", r"\\fs1", "setup.exe", r"C:\a\$(calc)", "C:\\a'\u{2028}"]),
            (Service, &["a b", "a'b", "a;b"]),
            (Group, &["x)(cn=*", "*", "a\\b"]),
            (Number, &["1;calc", "0x1"]),
            (Word, &["owa;calc", "a b", "-x", "é"]),
            (Type, &["a..b", "A.B\"", "A-B"]),
            (Connector, &["EX1", "EX1\\a\\b", "EX1\\x'; calc", "EX1 (x)\\a"]),
            (Version, &["15.2;calc", "."]),
            (Any, &["x"]),
            (Hosts, &["EX1"]),
        ] {
            texts.iter().for_each(|text| assert!(!form.fits(text), "{form:?}: {text}"));
        }
    }
}
