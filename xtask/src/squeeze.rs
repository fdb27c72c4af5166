//! Takes out of scripts, style sheets and texts what only their authors read: comments,
//! indentation, and white space beside punctuation.
//!
//! Names are left as they are, and so is every line end that could end a statement; compression
//! does the rest.

/// A script without comments, indentation and needless line ends.
pub fn script(source: &str) -> String {
    squeeze(source, true)
}

/// A style sheet without comments, indentation and needless line ends.
pub fn style(source: &str) -> String {
    squeeze(source, false)
}

/// A Fluent resource without comments and empty lines, with one blank where a line goes on and none beside its `=`.
pub fn fluent(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    for line in source.lines() {
        let text = line.trim();
        if line.starts_with('#') || text.is_empty() {
            continue;
        }
        let goes_on = line.starts_with(' ');
        if goes_on {
            out.push(' ');
        }
        let named = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
        match text.split_once(" = ").filter(|(name, _)| named(name) && goes_on == name.starts_with('.')) {
            Some((name, value)) => out.push_str(&format!("{name}={value}")),
            None => out.push_str(text),
        }
        out.push('\n');
    }
    out
}

fn squeeze(source: &str, script: bool) -> String {
    let mut squeezer = Squeezer { rest: source, out: String::with_capacity(source.len()), script, braces: Vec::new() };
    squeezer.run();
    let mut out = squeezer.out;
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

struct Squeezer<'a> {
    rest: &'a str,
    out: String,
    /// Script or style sheet.
    script: bool,
    /// For each open brace: whether it belongs to a template's `${`.
    braces: Vec<bool>,
}

impl Squeezer<'_> {
    fn run(&mut self) {
        while let Some(character) = self.rest.chars().next() {
            match character {
                '"' | '\'' => self.string(character),
                '`' if self.script => self.template(),
                '/' if self.rest.starts_with("/*") => self.block_comment(),
                '/' if self.script && self.rest.starts_with("//") => self.line_comment(),
                '/' if self.script && self.regex_may_follow() => self.regex(),
                '{' if self.script => {
                    self.braces.push(false);
                    self.take(1);
                }
                '}' if self.script => {
                    self.take(1);
                    if self.braces.pop() == Some(true) {
                        self.template_rest();
                    }
                }
                '\n' | '\r' => self.line_end(),
                ' ' | '\t' => self.blank(),
                _ => self.take(character.len_utf8()),
            }
        }
    }

    fn take(&mut self, bytes: usize) {
        let (taken, rest) = self.rest.split_at(bytes);
        self.out.push_str(taken);
        self.rest = rest;
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = &self.rest[bytes..];
    }

    fn line_end(&mut self) {
        self.skip(1);
        self.out.truncate(self.out.trim_end_matches([' ', '\t']).len());
        if !self.line_is_needless() {
            self.out.push('\n');
        }
    }

    /// Whether the line can go on here: after these no statement ends. What begins with
    /// `import` or `export` keeps its own line.
    fn line_is_needless(&self) -> bool {
        let next = self.rest.trim_start();
        match self.out.chars().next_back() {
            None | Some('\n') => true,
            Some(';' | '{' | '(' | '[' | ',') => !next.starts_with("export ") && !next.starts_with("import "),
            _ => false,
        }
    }

    fn blank(&mut self) {
        self.skip(1);
        self.separate();
    }

    /// Puts a blank where two words or operators would grow together.
    fn separate(&mut self) {
        let beside: &[char] = if self.script {
            &['=', ',', ';', ':', '{', '}', '(', ')', '[', ']', '?', '&', '|', '>', '\n', ' ']
        } else {
            &[',', ';', '{', '}', '\n', ' ']
        };
        let after = self.out.chars().next_back().is_none_or(|c| beside.contains(&c));
        if !after && !self.rest.starts_with(beside) {
            self.out.push(' ');
        }
    }

    fn block_comment(&mut self) {
        let end = self.rest.find("*/").map_or(self.rest.len(), |at| at + 2);
        let lines = self.rest[..end].contains('\n');
        self.skip(end);
        if !lines {
            self.separate();
        } else if !self.line_is_needless() {
            self.out.push('\n');
        }
    }

    fn line_comment(&mut self) {
        let end = self.rest.find('\n').unwrap_or(self.rest.len());
        self.skip(end);
    }

    /// A string with its quotes; a backslash takes the next character with it.
    fn string(&mut self, quote: char) {
        self.take(1);
        while let Some(character) = self.rest.chars().next() {
            if character == '\\' {
                self.escaped();
                continue;
            }
            self.take(character.len_utf8());
            if character == quote || character == '\n' {
                return;
            }
        }
    }

    fn escaped(&mut self) {
        self.take(1);
        if let Some(character) = self.rest.chars().next() {
            self.take(character.len_utf8());
        }
    }

    fn template(&mut self) {
        self.take(1);
        self.template_rest();
    }

    /// The text of a template up to its end, or up to the next `${`.
    fn template_rest(&mut self) {
        while let Some(character) = self.rest.chars().next() {
            match character {
                '\\' => self.escaped(),
                '`' => return self.take(1),
                '$' if self.rest.starts_with("${") => {
                    self.braces.push(true);
                    return self.take(2);
                }
                _ => self.take(character.len_utf8()),
            }
        }
    }

    fn regex(&mut self) {
        self.take(1);
        let mut class = false;
        while let Some(character) = self.rest.chars().next() {
            match character {
                '\\' => {
                    self.escaped();
                    continue;
                }
                '[' => class = true,
                ']' => class = false,
                _ => {}
            }
            self.take(character.len_utf8());
            if character == '\n' || (character == '/' && !class) {
                return;
            }
        }
    }

    /// Whether a slash here begins a regular expression: it does after an operator, a bracket
    /// that opens, or a keyword; after a value it divides.
    fn regex_may_follow(&self) -> bool {
        let before = self.out.trim_end();
        match before.chars().next_back() {
            None => true,
            Some(last) if last.is_alphanumeric() || last == '_' || last == '$' => {
                let word_at = before.rfind(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$')).map_or(0, |at| at + 1);
                ["return", "typeof", "case", "in", "of", "delete", "void", "throw", "await"]
                    .contains(&before.get(word_at..).unwrap_or_default())
            }
            Some(')' | ']' | '}' | '"' | '\'' | '`') => false,
            Some(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go() {
        assert_eq!(script("// a\nfunction f() {\n  /* b */ return 1; // c\n\n}\nf()\n[1]\n"), "function f(){return 1;}\nf()\n[1]\n");
        assert_eq!(script("let/* b */a=1;"), "let a=1;\n");
        assert_eq!(script("a + +b - -c / d"), "a + +b - -c / d\n");
        assert_eq!(script("a;\nexport { b };\n"), "a;\nexport{b};\n");
    }

    #[test]
    fn strings_templates_and_expressions_stay() {
        for source in [
            "a('// no',\"/* no */\",'\\'//');\n",
            "a(`\n  // kept ${b({c:`//`})} /* kept */\n`);\n",
            "a.replace(/[/*\"]/g,'').split(/\\/ {2}\\//);\n",
            "let a=b / c / d;\n",
            "return /'/.test(a);\n",
        ] {
            assert_eq!(script(source), source);
        }
    }

    #[test]
    fn style_sheets_keep_their_slashes() {
        assert_eq!(
            style("/* a */\na :b {\n  font: 1em/1.5 x;\n  content: \"/* b */\";\n}\n"),
            "a :b{font: 1em/1.5 x;content: \"/* b */\";}\n"
        );
        assert_eq!(style("a { b: url(//c) }"), "a{b: url(//c)}\n");
        assert_eq!(style("@media (a) and (b) { c { d: calc(1px + 2px) } }"), "@media (a) and (b){c{d: calc(1px + 2px)}}\n");
    }

    #[test]
    fn fluent_keeps_attributes() {
        assert_eq!(fluent("# a\n\nb = c\n    .d = e # f\n"), "b=c\n .d=e # f\n");
        assert_eq!(fluent("n = { $n ->\n    [a] x = y\n   *[b] z\n  }\n"), "n={ $n ->\n [a] x = y\n *[b] z\n }\n");
    }
}
