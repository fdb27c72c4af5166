//! Matches a line against a pattern of literals, `*` and one `{}`, and captures the value.

use memchr::memmem::Finder;

/// A parsed pattern. Its literals must occur in order, with anything between them.
#[derive(Debug)]
pub struct Pattern {
    /// Literals in order; the first is never empty.
    parts: Vec<Finder<'static>>,
    /// Whether the first literal may occur anywhere.
    pub floating: bool,
    /// Index of the literal after which the value begins. It ends at the next literal, or at the end of the line.
    capture: Option<usize>,
}

impl Pattern {
    /// Parses a pattern. `{}` may occur once.
    pub fn new(text: &'static str) -> Self {
        let mut parts: Vec<Finder<'static>> = Vec::new();
        let mut capture = None;
        let bytes = text.as_bytes();
        let (mut start, mut at) = (0, 0);
        while at < bytes.len() {
            let width = match bytes[at] {
                b'*' => 1,
                b'{' if bytes.get(at + 1) == Some(&b'}') => 2,
                _ => {
                    at += 1;
                    continue;
                }
            };
            if at > start {
                parts.push(Finder::new(&bytes[start..at]));
            }
            if width == 2 {
                capture = Some(parts.len().saturating_sub(1));
            }
            at += width;
            start = at;
        }
        if at > start {
            parts.push(Finder::new(&bytes[start..at]));
        }
        Self { parts, capture, floating: text.starts_with('*') }
    }

    /// Returns the first literal, which selects the lines to match.
    pub fn head(&self) -> &[u8] {
        self.parts.first().map_or(b"", Finder::needle)
    }

    /// Returns the longest literal. What has no such literal does not match.
    pub fn longest(&self) -> &[u8] {
        self.parts.iter().map(Finder::needle).max_by_key(|part| part.len()).unwrap_or(b"")
    }

    /// Matches from the first byte of `line`. Returns the value, or `True` if the pattern captures nothing.
    pub fn anchored<'a>(&self, line: &'a [u8]) -> Option<&'a [u8]> {
        if self.floating {
            return self.within(line);
        }
        line.starts_with(self.head()).then(|| self.rest(line, self.head().len()))?
    }

    /// Matches anywhere in `line`.
    pub fn within<'a>(&self, line: &'a [u8]) -> Option<&'a [u8]> {
        let at = self.first_in(line)?;
        self.from(line, at)
    }

    /// Returns the offset of the first occurrence of the first literal.
    pub fn first_in(&self, line: &[u8]) -> Option<usize> {
        self.parts.first().map_or(Some(0), |head| head.find(line))
    }

    /// Matches from this offset, at which the first literal is known to occur first.
    pub fn from<'a>(&self, line: &'a [u8], at: usize) -> Option<&'a [u8]> {
        self.rest(line, at + self.head().len())
    }

    /// Matches the rest of the line after the first literal, which ends at `end`.
    fn rest<'a>(&self, line: &'a [u8], mut end: usize) -> Option<&'a [u8]> {
        let mut from = None;
        let mut value = None;
        for (index, finder) in self.parts.iter().enumerate() {
            if index > 0 {
                let part = finder.needle();
                // If the line ends with the last literal, the value extends up to that, so it may contain the literal itself.
                // A quote ends a value wherever it stands.
                let is_stop = !matches!(part, b"'" | b"\"");
                let last = is_stop && index + 1 == self.parts.len() && self.capture == Some(index - 1) && line[end..].ends_with(part);
                let found = if last { line.len() - end - part.len() } else { finder.find(&line[end..])? };
                if let Some(start) = from.take() {
                    value = Some(&line[start..end + found]);
                }
                end += found + part.len();
            }
            if self.capture == Some(index) {
                from = Some(end);
            }
        }
        if let Some(start) = from {
            value = Some(line.get(start..).unwrap_or(b""));
        }
        Some(value.unwrap_or(b"True"))
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn literals_stars_and_one_value() {
        let p = Pattern::new("Logged on user: {}.");
        assert_eq!(p.anchored(b"Logged on user: CONTOSO\\a.b."), Some(&b"CONTOSO\\a.b"[..]));
        assert_eq!(p.anchored(b"xLogged on user: a."), None);
        let p = Pattern::new("Installing product {} failed.*Error code is 1612.");
        assert_eq!(p.within(b"[ERROR] Installing product c:\\a.msi failed. Gone. Error code is 1612."), Some(&b"c:\\a.msi"[..]));
        assert_eq!(p.within(b"Installing product c:\\a.msi failed. Error code is 1603."), None);
        let p = Pattern::new("domain controller {}");
        assert_eq!(p.within(b"the domain controller dc1"), Some(&b"dc1"[..]));
        assert_eq!(Pattern::new("code: {{}}").within(b"code: {ab-c}"), Some(&b"ab-c"[..]));
        assert_eq!(Pattern::new("* the {} (").anchored(b"x the ps (1)"), Some(&b"ps"[..]));
        assert_eq!(Pattern::new("no value").anchored(b"no value at all"), Some(&b"True"[..]));
    }
}
