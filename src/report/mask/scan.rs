//! Masks a text of the log: first whatever has the form of a name, an address or a key, then the names found before.

use super::names::{Names, is_behind_escape, joins};
use super::{dn, forms, words};
use crate::facts::form::Form;

/// Masks a text of the log.
pub fn text(text: &str, names: &mut Names) -> String {
    Scan { text, at: 0, kept: 0, out: String::with_capacity(text.len()), names }.run()
}

/// Masks a value of which it is known what it stands for.
pub fn value(form: Form, value: &str, names: &mut Names) -> String {
    let trimmed = value.trim();
    let is_type = trimmed.starts_with("System.") || trimmed.contains("[]");
    let is_dns_name = trimmed.chars().all(|c| c.is_alphanumeric() || ".-_".contains(c));
    let says_nothing =
        trimmed.len() < 2 || trimmed.starts_with(['<', '$', '%']) || words::is_object(trimmed) || matches!(trimmed, "True" | "False");
    let is_number = trimmed.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if (says_nothing || is_type || is_number || trimmed.contains('=')) && !matches!(form, Form::Number | Form::Version) {
        return text(value, names);
    }
    match form {
        // Numbers and versions name nobody, though some have the form of an address.
        Form::Number | Form::Version if form.fits(trimmed) => value.to_owned(),
        Form::Account => account(trimmed, names),
        Form::Host if is_dns_name => names.dns(trimmed, Some("server")),
        Form::Domain if is_dns_name => names.dns(trimmed, None),
        Form::Hosts => {
            let each = trimmed.split_inclusive([' ', ',', ';']).map(|one| {
                let name = one.trim_end_matches([' ', ',', ';']);
                self::value(Form::Host, name, names) + &one[name.len()..]
            });
            each.collect()
        }
        Form::Mailbox | Form::Group if trimmed.contains(['/', '{', '@', '\\']) => {
            let mut scan = Scan { text: trimmed, at: 0, kept: 0, out: String::new(), names };
            if scan.canonical(true) { scan.run() } else { text(value, names) }
        }
        _ => match form.class() {
            Some(class) if !trimmed.contains(['/', '\\', '@', '{', '"']) => names.stand_in(class, trimmed),
            _ => text(value, names),
        },
    }
}

/// An account: `CONTOSO\admin`, `admin@contoso.com` or `admin`.
fn account(account: &str, names: &mut Names) -> String {
    if let Some((domain, user)) = account.split_once('\\') {
        if domain.to_ascii_uppercase().starts_with("NT ") || domain.eq_ignore_ascii_case("BUILTIN") {
            return account.to_owned();
        }
        let domain = if domain.contains('.') { names.dns(domain, None) } else { names.stand_in("domain", domain) };
        return [&domain, "\\", &names.stand_in("user", user)].concat();
    }
    if let Some((user, domain)) = account.split_once('@') {
        let user = names.stand_in("user", user);
        return [&user, "@", &names.dns(domain, None)].concat();
    }
    names.stand_in("user", account)
}

struct Scan<'a> {
    text: &'a str,
    /// The next byte to look at.
    at: usize,
    /// Up to here the text is in `out`.
    kept: usize,
    out: String,
    names: &'a mut Names,
}

impl<'a> Scan<'a> {
    fn run(mut self) -> String {
        while let Some(c) = self.rest().chars().next() {
            let is_start = !self.before().is_some_and(|before| joins(before, c)) || is_behind_escape(self.text, self.at);
            if !(is_start && self.form(c)) {
                self.at += c.len_utf8();
            }
        }
        let at = self.at;
        self.keep(at);
        self.out
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn before(&self) -> Option<char> {
        self.text[..self.at].chars().next_back()
    }

    /// Takes over what stands before this byte, with the known names masked.
    fn keep(&mut self, at: usize) {
        self.names.replace(&self.text[self.kept..at], &mut self.out);
        self.kept = at;
    }

    /// Puts a stand-in in place of so many bytes.
    fn put(&mut self, len: usize, stand_in: &str) {
        let at = self.at;
        self.keep(at);
        self.out.push_str(stand_in);
        self.at += len;
        self.kept = self.at;
    }

    /// Leaves so many bytes, but for known names in them.
    fn leave(&mut self, len: usize) {
        self.at += len;
    }

    /// Puts the stand-in of a name of this class in its place.
    fn put_name(&mut self, class: &'static str, len: usize) -> bool {
        let stand_in = self.names.stand_in(class, &self.rest()[..len]);
        self.put(len, &stand_in);
        true
    }

    /// The same, or leaves them where there is no class.
    fn put_or_leave(&mut self, class: Option<&'static str>, len: usize) {
        match class {
            Some(class) => {
                self.put_name(class, len);
            }
            None => self.leave(len),
        }
    }

    /// Masks what has the form of something here. Returns false if nothing has.
    fn form(&mut self, c: char) -> bool {
        let rest = self.rest();
        if c == '\\' {
            return self.share() || forms::escaped_bytes(rest).is_some_and(|len| self.put_name("hex", len));
        }
        if c == ':' {
            let is_first = !self.before().is_some_and(|c| c.is_alphanumeric() || c == ':');
            return is_first && forms::ipv6(rest).is_some_and(|len| self.put_name("ip", len));
        }
        if !(c.is_alphanumeric() || c == '_') {
            return false;
        }
        if let Some(len) = forms::sid(rest) {
            return self.put_name("sid", len);
        }
        if let Some(len) = forms::guid(rest).or_else(|| forms::hex(rest).filter(|len| *len == 32)) {
            // With and without dashes it is one.
            let stand_in = self.names.stand_in("guid", &rest[..len].replace('-', ""));
            self.put(len, &stand_in);
            return true;
        }
        if let Some(len) = forms::hex(rest) {
            return self.put_name("hex", len);
        }
        if let Some(len) = forms::key(rest) {
            return self.put_name("key", len);
        }
        if let Some(len) = forms::mac(rest) {
            return self.put_name("mac", len);
        }
        if let Some(len) = forms::ipv6(rest) {
            return self.put_name("ip", len);
        }
        if let Some(len) = forms::ipv4(&self.text[..self.at], rest).filter(|_| !self.before().is_some_and(|c| c == '.' || c == '-')) {
            return self.put_name("ip", len);
        }
        if let Some(len) = forms::mailbox_database(rest) {
            return self.put_name("database", len);
        }
        if let Some(len) = forms::server_in_sentence(&self.text[..self.at], rest) {
            return self.put_name("server", len);
        }
        self.distinguished_name()
            || self.mail()
            || self.profile()
            || self.account()
            || self.canonical(false)
            || self.host()
            || self.database()
    }

    /// `CN=…,OU=…,DC=…`
    fn distinguished_name(&mut self) -> bool {
        let (text, from) = (self.rest(), self.at);
        let parts = dn::parts(text);
        let is_legacy = self.before() == Some('/') && parts.len() > 1 && text[parts[0].end..].starts_with('/');
        for (n, part) in parts.iter().enumerate() {
            let parent = if is_legacy { n.checked_sub(1) } else { Some(n + 1) };
            let parent = parent.and_then(|n| parts.get(n)).map(|part| text[part.start..part.end].to_ascii_lowercase());
            let is_last = parts.get(n + 1).is_none_or(|next| next.attribute != "DC");
            // Attribute and separator.
            let lead = from + part.start - self.at;
            self.leave(lead);
            let value = &text[part.start..part.end];
            let stand_in = self.part(&part.attribute, value, parent.as_deref(), is_last);
            self.put(value.len(), &stand_in);
        }
        // The domain is known by its DNS name, too.
        let labels: Vec<&str> = parts.iter().filter(|part| part.attribute == "DC").map(|part| &text[part.start..part.end]).collect();
        if labels.len() > 1 {
            self.names.dns(&labels.join("."), None);
        }
        !parts.is_empty()
    }

    /// The value of one part of a distinguished name.
    fn part(&mut self, attribute: &str, value: &str, parent: Option<&str>, is_last: bool) -> String {
        if words::is_object(value) || attribute == "C" && value.len() == 2 {
            return value.to_owned();
        }
        // A variable of a script.
        if value.starts_with(['$', '%']) {
            return text(value, self.names);
        }
        if attribute == "DC" {
            return if is_last && words::is_end(value) { value.to_owned() } else { self.names.stand_in("domain", value) };
        }
        // Where no quote ends it, the sentence may go on behind it.
        let mut words = value.match_indices([' ', ',']).map(|(at, _)| at).filter(|at| value[..*at].contains(' ')).rev();
        if let Some(end) = words.find(|end| words::is_object(&value[..*end])) {
            return [&value[..end], &text(&value[end..], self.names)].concat();
        }
        // A deleted object keeps its name before a line break.
        if let Some((name, rest)) = value.split_once("\\0A") {
            let name = self.part(attribute, name, parent, is_last);
            return [&name, "\\0A", &text(rest, self.names)].concat();
        }
        // `SystemMailbox{…}`
        if let Some((name, rest)) = value.split_once('{')
            && words::is_object(name.trim_end())
        {
            return [name, &text(&value[name.len()..value.len() - rest.len()], self.names), &text(rest, self.names)].concat();
        }
        if value.contains('@') || forms::guid(value).is_some() || forms::sid(value).is_some() || forms::hex(value).is_some() {
            return text(value, self.names);
        }
        let class = match (attribute, parent) {
            ("OU", _) => "unit",
            ("O", _) => "organization",
            ("UID", _) => "user",
            ("C" | "L" | "ST" | "S" | "STREET", _) => "place",
            (_, Some("sites")) => "site",
            (_, Some("servers" | "domain controllers" | "computers")) => "server",
            (_, Some("databases")) => "database",
            (_, Some("microsoft exchange")) => "organization",
            (_, Some("users" | "recipients")) => "user",
            (_, Some("microsoft exchange security groups")) => "group",
            _ => "name",
        };
        if value.contains('.') && forms::dotted(value) == value {
            return self.names.dns(value, Some("server"));
        }
        self.names.stand_in(class, value)
    }

    /// `admin@contoso.com`
    fn mail(&mut self) -> bool {
        let rest = self.rest();
        let Some(len) = forms::mail_box(rest) else { return false };
        let host = forms::dotted(&rest[len + 1..]);
        if host.is_empty() {
            return false;
        }
        self.put_name("user", len);
        self.leave(1);
        let stand_in = self.names.dns(host, None);
        self.put(host.len(), &stand_in);
        true
    }

    /// `\\server\share`
    fn share(&mut self) -> bool {
        let rest = self.rest();
        let slashes = rest.len() - rest.trim_start_matches('\\').len();
        let is_first = !self.before().is_some_and(|c| c.is_alphanumeric() || ":.)\\$%}".contains(c));
        let host = rest[slashes..].trim_start_matches(['[']).split(['\\', ' ', '"', '\'', '/', ':', ',', ';']).next().unwrap_or("");
        if slashes < 2 || !is_first || !host.starts_with(char::is_alphanumeric) || forms::dotted(host).is_empty() {
            return false;
        }
        self.leave(slashes);
        let (rest, host) = (self.rest(), forms::dotted(host));
        match forms::ipv4("", rest).or_else(|| forms::ipv6(rest)) {
            Some(len) => self.put_or_leave(Some("ip"), len),
            None => {
                let stand_in = self.names.dns(host, Some("server"));
                self.put(host.len(), &stand_in);
            }
        }
        let rest = self.rest();
        let slashes = rest.len() - rest.trim_start_matches('\\').len();
        let share = rest[slashes..].split(['\\', '"', '\'', '<', '>', '|', ';', ',', '\n', '\r', ' ']).next().unwrap_or("");
        if slashes > 0 && !share.is_empty() {
            self.leave(slashes);
            let is_known = share.ends_with('$') && share.len() <= 6 || matches!(share.to_ascii_lowercase().as_str(), "sysvol" | "netlogon");
            let class = if is_known { None } else { Some("share") };
            self.put_or_leave(class, share.len());
        }
        true
    }

    /// `C:\Users\admin`
    fn profile(&mut self) -> bool {
        let rest = self.rest();
        let Some(folder) =
            ["Users", "Documents and Settings"].into_iter().find(|f| rest.get(..f.len()).is_some_and(|r| r.eq_ignore_ascii_case(f)))
        else {
            return false;
        };
        let name = rest[folder.len()..].trim_start_matches(['\\', '/']);
        let lead = rest.len() - name.len();
        let before = &self.text[..self.at];
        if lead == folder.len() || !(before.ends_with('\\') || before.ends_with(":/")) {
            return false;
        }
        let end = name.find(['\\', '/', '"', '\'', '<', '>', '|', ':', '*', '?', ',', ';', '\n', '\r', '\t']).unwrap_or(name.len());
        // A blank ends it, unless the path goes on.
        let goes_on = name[end..].starts_with(['\\', '/', '"', '\'']);
        let end = if goes_on { end } else { name[..end].find(' ').unwrap_or(end) };
        let user = name[..end].trim_end_matches(['.', ')', ']']);
        if user.is_empty() {
            return false;
        }
        self.leave(lead);
        let is_nobody = ["Public", "Default", "Default User", "All Users"].iter().any(|known| known.eq_ignore_ascii_case(user));
        let stand_in = match user.split_once('.') {
            _ if is_nobody => user.to_owned(),
            Some((name, domain)) => [&self.names.stand_in("user", name), ".", &self.names.dns(domain, None)].concat(),
            None => self.names.stand_in("user", user),
        };
        self.put(user.len(), &stand_in);
        true
    }

    /// `CONTOSO\admin`, or `EX1\owa (Default Web Site)`
    fn account(&mut self) -> bool {
        let rest = self.rest();
        let domain = forms::dotted(rest);
        let behind = &rest[domain.len()..];
        let name = behind.trim_start_matches('\\');
        let slashes = behind.len() - name.len();
        if domain.len() < 2 || slashes == 0 || slashes > 2 || self.before().is_some_and(|c| "\\/:.-$%})".contains(c)) {
            return false;
        }
        let user = self.names.known_start(name).map_or_else(|| forms::user(name), |end| &name[..end]);
        let user = if name[user.len()..].starts_with('$') { &name[..=user.len()] } else { user };
        let is_known = self.names.knows(domain) || domain.contains('.') && self.names.is_in_known_domain(domain);
        let looks_like_one = !domain.contains('.') && domain.len() <= 15 && !domain.contains('_') || self.is_host(domain);
        // Windows prints the name of a domain in capitals.
        let is_capital = !domain.contains(|c: char| c.is_lowercase());
        let is_folder = words::is_folder(domain)
            || words::is_folder(user) && !is_capital
            || forms::is_file(user)
            || name[user.len()..].starts_with('\\');
        let is_escape = slashes == 1 && user.len() > 1 && user.starts_with(['n', 'r', 't']) && user[1..].starts_with(char::is_uppercase);
        // Windows' own: `NT AUTHORITY\SYSTEM`, `IIS APPPOOL\DefaultAppPool`.
        if self.text[..self.at].ends_with("NT ") || self.text[..self.at].ends_with("IIS ") {
            return false;
        }
        if user.is_empty() || !is_known && (is_folder || is_escape || !looks_like_one || self.is_in_path() || slashes > 1 && !is_capital) {
            return false;
        }
        // On a server of this name, Setup makes some things itself.
        let is_own = words::is_directory(user) && !self.names.knows(user);
        let class = if is_own { "server" } else { "domain" };
        let stand_in =
            if domain.contains('.') { self.names.dns(domain, is_own.then_some("server")) } else { self.names.stand_in(class, domain) };
        self.put(domain.len(), &stand_in);
        self.leave(slashes);
        self.put_or_leave((!is_own).then_some("user"), user.len());
        true
    }

    /// Whether the text before belongs to a path with blanks.
    fn is_in_path(&self) -> bool {
        let before = &self.text[..self.at];
        let from = before.rfind(['"', '\'', '<', '>', '|', ',', ';', '=', '(', '[', '\n', '\r']).map_or(0, |at| at + 1);
        let near = &before[from..];
        near.contains(":\\") || near.contains(":/") || near.contains("HK") || near.contains("\\\\")
    }

    /// `contoso.com/Users/John Doe`. `is_whole`: nothing follows it.
    fn canonical(&mut self, is_whole: bool) -> bool {
        let rest = self.rest();
        let domain = forms::dotted(rest);
        let is_address = self.before().is_some_and(|c| c == '/' || c == '@');
        if is_address || !rest[domain.len()..].starts_with('/') || !self.is_host(domain) || words::public_end(domain) == Some(0) {
            return false;
        }
        let stand_in = self.names.dns(domain, None);
        self.put(domain.len(), &stand_in);
        while self.rest().starts_with('/') {
            self.leave(1);
            let rest = self.rest();
            let end = rest.find(['/', '"', '\'', '<', '>', '|', ';', '\n', '\r', ':']).unwrap_or(rest.len());
            let is_last = !rest[end..].starts_with('/');
            let end = match rest[..end].find('}') {
                Some(brace) if is_last => brace + 1,
                // Without quotes a sentence goes on behind it.
                _ if is_last && !is_whole && !rest[end..].starts_with(['"', '\'']) => rest[..end].find([' ', ',', ')']).unwrap_or(end),
                _ => end,
            };
            let part = rest[..end].trim_end_matches(['.', ' ']);
            if part.is_empty() {
                break;
            }
            let stand_in = self.part("CN", part, None, true);
            self.put(part.len(), &stand_in);
        }
        true
    }

    /// `ex1.contoso.com`, or the host of an address
    fn host(&mut self) -> bool {
        let rest = self.rest();
        let name = forms::dotted(rest);
        let is_address = self.text[..self.at].ends_with("://");
        if name.is_empty() || !forms::ends(rest, name.len()) || self.before().is_some_and(|c| c == '$' || c == '.' && !is_address) {
            return false;
        }
        let has_dot = name.contains('.');
        if !has_dot && !is_address {
            return false;
        }
        if words::public_end(name) == Some(0) || ["localhost", "RootDSE"].iter().any(|known| known.eq_ignore_ascii_case(name)) {
            self.leave(name.len());
            return true;
        }
        if !self.is_host(name) && (!is_address || has_dot) {
            return false;
        }
        let labels = name.split('.').count();
        let is_domain = labels == 2 && !is_address || self.names.is_domain(name);
        let stand_in = self.names.dns(name, (!is_domain).then_some("server"));
        self.put(name.len(), &stand_in);
        true
    }

    /// Whether a name with dots is the name of a host or a domain.
    fn is_host(&self, name: &str) -> bool {
        let Some((first, end)) = name.rsplit_once('.') else { return false };
        if name.split('.').any(str::is_empty) || forms::is_file(name) {
            return false;
        }
        if self.names.is_in_known_domain(name) {
            return true;
        }
        // Types and members of .NET begin with a capital at their end.
        let is_capital = !end.contains(char::is_lowercase) && (end.len() > 2 && end != "NET" || !name.contains(char::is_lowercase));
        let is_cased = !end.contains(char::is_uppercase) || is_capital;
        let is_type = ["System.", "Microsoft.", "Windows."].iter().any(|start| name.starts_with(start));
        let is_net = matches!(name.to_ascii_lowercase().as_str(), "asp.net" | "ado.net" | "vb.net");
        let is_long_enough = first.len() > 2 && first.contains(char::is_alphabetic);
        words::is_end(end) && is_cased && !is_type && !is_net && is_long_enough && self.before() != Some('$')
    }

    /// `EX1_DB01`
    fn database(&mut self) -> bool {
        let rest = self.rest();
        let word = forms::dotted(rest);
        let word = word.split('.').next().unwrap_or(word);
        let Some(server) = forms::server_of_database(word) else { return false };
        if !forms::ends(rest, word.len()) || words::is_common(&word[server.clone()]) {
            return false;
        }
        let behind = word.len() - server.end;
        self.leave(server.start);
        self.put_name("server", server.len());
        self.leave(behind);
        true
    }
}
