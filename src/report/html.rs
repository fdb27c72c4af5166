//! Exports a report as one HTML page that needs nothing else, to be kept, printed or sent: no script, no request. Its own policy
//! forbids both, whatever stands in the log.

use super::model::Report;
use super::outline::{Form, Known, Piece, Told, is_mark, pieces, shown, tell};
use crate::texts::{Texts, clean};

/// The style sheet of the page.
const STYLE: &str = include_str!("html.css");

/// Renders the run with this number.
pub fn html(report: &Report, run: u32, texts: &Texts) -> String {
    let title = escaped(&texts.text("ui-title", &[]));
    let mut form = Html(format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n",
        texts.tag()
    ));
    tell(report, run, texts, &mut form);
    form.put(&[
        "</main>\n<footer><p>setup-readiness ",
        &escaped(&report.tool.version),
        " (",
        &escaped(&report.tool.content_date),
        ")</p></footer>\n</body>\n</html>\n",
    ]);
    form.0
}

struct Html(String);

impl Html {
    fn put(&mut self, parts: &[&str]) {
        self.0.extend(parts.iter().copied());
    }
}

impl Form for Html {
    fn notice(&mut self, text: &str) {
        self.put(&["<p class=\"note\">", &sentence(text), "</p>\n"]);
    }

    fn known(&mut self, parts: &[Known]) {
        let parts = parts.iter().map(|part| match part {
            Known::Own(text) => escaped(text),
            Known::Value(text) => value(text),
        });
        self.put(&["<p class=\"known\">", &parts.collect::<Vec<_>>().join(" · "), "</p>\n"]);
    }

    fn title(&mut self, text: &str, id: Option<&str>) {
        let id = id.map_or(String::new(), |id| [" <small>", &value(id), "</small>"].concat());
        self.put(&["<h2>", &sentence(text), &id, "</h2>\n"]);
    }

    fn section(&mut self, text: &str) {
        self.put(&["<h3>", &sentence(text), "</h3>\n"]);
    }

    fn paragraph(&mut self, text: &str) {
        self.put(&["<p>", &sentence(text), "</p>\n"]);
    }

    fn strong(&mut self, text: &str) {
        self.put(&["<p><strong>", &sentence(text), "</strong></p>\n"]);
    }

    fn steps(&mut self, steps: &[(&str, Vec<Told<'_>>)]) {
        self.put(&["<ol>\n"]);
        for (text, commands) in steps {
            self.put(&["<li>", &sentence(text)]);
            commands.iter().for_each(|command| self.command(command));
            self.put(&["</li>\n"]);
        }
        self.put(&["</ol>\n"]);
    }

    fn list(&mut self, items: &[(&str, Option<&str>)]) {
        self.put(&["<ul>\n"]);
        for (text, id) in items {
            let id = id.map_or(String::new(), |id| [" <small>", &value(id), "</small>"].concat());
            self.put(&["<li>", &sentence(text), &id, "</li>\n"]);
        }
        self.put(&["</ul>\n"]);
    }

    fn command(&mut self, command: &Told<'_>) {
        self.put(&["\n<p>", &sentence(command.purpose), " (", &escaped(&command.remarks), ")</p>\n"]);
        self.lines(&command.text.lines().map(str::to_owned).collect::<Vec<_>>());
    }

    fn link(&mut self, title: &str, url: &str) {
        self.put(&["<p><a href=\"", &escaped(url), "\" rel=\"noreferrer\">", &sentence(title), "</a></p>\n"]);
    }

    fn lines(&mut self, lines: &[String]) {
        let lines = lines.iter().map(|line| escaped(&shown(line))).collect::<Vec<_>>().join("\n");
        // A line end behind the tag is none of the text.
        self.put(&["<pre dir=\"ltr\" translate=\"no\" tabindex=\"0\">\n", &lines, "</pre>\n"]);
    }

    fn suggestions(&mut self, suggestions: &[(&str, &str, &str)]) {
        self.put(&["<ul>\n"]);
        for (title, id, why) in suggestions {
            self.put(&["<li>", &sentence(title), " (", &value(id), ")<br>", &sentence(why), "</li>\n"]);
        }
        self.put(&["</ul>\n"]);
    }

    fn end(&mut self) {}
}

/// Renders a sentence of ours, its values in the font of code.
fn sentence(text: &str) -> String {
    let piece = |piece: Piece<'_>| match piece {
        Piece::Value(text) => value(text),
        Piece::Own(own) => escaped(&own.replace(is_mark, "")),
    };
    pieces(text).map(piece).collect()
}

/// A value of the log.
fn value(text: &str) -> String {
    ["<code dir=\"ltr\" translate=\"no\">", &escaped(&clean(text)), "</code>"].concat()
}

/// Text as HTML, also within quotes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
