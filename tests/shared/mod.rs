//! What several tests need: the logs that there are, logs that are made up, and the names in a log, found without the code that masks them.
#![allow(dead_code)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use setup_readiness::analyzer::Analyzer;
use setup_readiness::catalog::{GROUPS, links};
use setup_readiness::report::model::Report;

/// The report on files of these names and texts.
pub fn report(files: &[(&str, &str)]) -> Report {
    let mut analyzer = Analyzer::default();
    for (name, text) in files {
        analyzer.begin(name);
        analyzer.push(text.as_bytes());
    }
    analyzer.finish()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            out.extend(files(&path));
        } else if path.extension().is_some_and(|end| end == "log") {
            out.push(path);
        }
    }
    out.sort();
    out
}

/// The logs of this repository, and those of the corpus where there is one.
pub fn logs() -> Vec<(String, String)> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/logs");
    let folders = [Some(own), std::env::var_os("SETUP_LOG_CORPUS").map(PathBuf::from)];
    let paths = folders.into_iter().flatten().flat_map(|folder| files(&folder));
    paths.map(|path| (path.display().to_string(), String::from_utf8_lossy(&fs::read(&path).expect("a log")).into_owned())).collect()
}

/// The names in a log, found without the code that masks them.
pub fn names_in(log: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let is_usual = |name: &str| {
        let usual = [
            "com",
            "net",
            "local",
            "microsoft exchange",
            "configuration",
            "services",
            "schema",
            "sites",
            "servers",
            "domain controllers",
            "users",
        ];
        name.len() < 2
            || usual.contains(&name.to_lowercase().as_str())
            || name.starts_with(['<', '$', '%', '\'', '"'])
            || name.contains("System.")
    };
    let mut put = |name: &str| {
        let name = name.trim().trim_end_matches('.');
        if !is_usual(name) && !out.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            out.push(name.to_owned());
        }
    };
    for line in log.lines() {
        if let Some((_, user)) = line.split_once("Logged on user: ") {
            user.split('\\').for_each(&mut put);
        }
        if let Some((_, rest)) = line.split_once("organization with name '") {
            put(rest.split('\'').next().unwrap());
        }
        if let Some((_, rest)) = line.split_once("[Setting:") {
            let (id, rest) = rest.split_once(']').unwrap();
            let value = rest.split_once("[Value:\"").and_then(|(_, rest)| rest.split_once("\"]")).map_or("", |(value, _)| value);
            let is_host = ["ComputerName", "HostName", "DomainController", "GlobalCatalog", "ServerName", "RoleOwner", "ServerInTopology"];
            if is_host.iter().any(|part| id.contains(part)) && id != "DomainControllerSiteName" && !value.contains(' ') {
                put(value.split('.').next().unwrap());
            }
            if matches!(id, "SiteName" | "DomainControllerSiteName" | "SMOSchemaSiteName") && value != "Default-First-Site-Name" {
                put(value);
            }
            if matches!(id, "ComputerDomain" | "CurrentLogOn") {
                value.split(['.', '\\']).for_each(&mut put);
            }
        }
        for (at, _) in line.match_indices("DC=") {
            put(line[at + 3..].split(|c: char| !(c.is_alphanumeric() || c == '-')).next().unwrap());
        }
        for (at, _) in line
            .match_indices(",CN=Servers,")
            .chain(line.match_indices(",CN=Sites,"))
            .chain(line.match_indices(",CN=Microsoft Exchange,CN=Services"))
        {
            put(line[..at].rsplit("CN=").next().unwrap());
        }
        for start in ["S-1-5-21-", "\\Users\\", " \\\\"] {
            for (at, _) in line.match_indices(start) {
                let name = line[at..].trim_start_matches(start).split(|c: char| !(c.is_alphanumeric() || c == '-')).next().unwrap();
                put(&if start.starts_with('S') { [start, name].concat() } else { name.to_owned() });
            }
        }
        let word = |c: char| !(c.is_alphanumeric() || c == '-' || c == '.');
        for word in line.split(word) {
            let is_guid = word.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
            if is_guid && word.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-') {
                put(word);
            }
        }
        for (at, _) in line.match_indices('@') {
            let is_word = |c: char| c.is_alphanumeric() || "._-".contains(c);
            let (before, after) =
                (line[..at].rsplit(|c| !is_word(c)).next().unwrap(), line[at + 1..].split(|c| !is_word(c)).next().unwrap());
            if after.contains('.') {
                put(before);
            }
        }
    }
    out
}

/// Whether a name stands in a text by itself.
pub fn stands_in(text: &str, name: &str) -> Option<usize> {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mut places = text.match_indices(name).map(|(at, _)| at);
    places.find(|at| !is_word(text[..*at].chars().next_back()) && !is_word(text[at + name.len()..].chars().next()))
}

/// A record of a log.
pub fn record(text: &str) -> String {
    format!("[03/14/2026 09:26:53.0589] [1] {text}\n")
}

/// A run with these records.
pub fn run(records: &[String]) -> String {
    let bar = "*".repeat(46);
    let start = [bar.as_str(), "Starting Microsoft Exchange Server 2019 Setup", &bar].map(record).concat();
    start + &records.concat()
}

pub fn setting(name: &str, value: &str) -> String {
    record(&format!(
        "Evaluated [Setting:{name}] [HasException:False] [Value:\"{value}\"] [ParentValue:\"<NULL>\"] [Thread:7] [Duration:00:00:00]"
    ))
}

/// A log with this text wherever a log can hold one.
pub fn hostile_log(value: &str) -> String {
    run(&[
        record(&format!("Logged on user: {value}.")),
        record(&format!("Command Line Parameter Name='mode', Value='{value}'.")),
        record(&format!("The mode '{value}' is not a valid mode.")),
        record("Setup checks failed: Invalid command line arguments."),
        record(&format!("An Exchange organization with name '{value}' was found in this forest.")),
        record(&format!("Setup will use the domain controller '{value}'.")),
        setting("ComputerNameDnsFullyQualified", value),
        setting("SiteName", value),
        setting("AllServersOfHigherVersion", value),
        record(&format!("Failed [Rule:RebootPending] [Message:{value}]")),
        record(&format!("Failed [Rule:EvilRule] [Message:{value}]")),
        record(&format!("[REQUIRED] {value}")),
        record(&format!("[ERROR] Active Directory operation failed on {value}. The object '{value}' already exists")),
        record(&format!("[ERROR] Cannot start service {value} on computer x")),
        record(&format!(
            "[ERROR] System.Management.Automation.ItemNotFoundException: Cannot find path '{value}' because it does not exist"
        )),
        record("Setup is stopping now because of one or more critical errors."),
    ])
}

/// Markup that would tell somebody that it was opened, or somebody that he was named.
pub const HOSTILE: &[&str] = &[
    "[x](https://evil.example)",
    "![x](https://evil.example/x.png)",
    "<img src=https://evil.example/x.png>",
    "<https://evil.example>",
    "https://evil.example/x",
    "www.evil.example",
    "@evil-mention",
    "` [x](https://evil.example) `",
    "``` [x](https://evil.example)",
    "~~~",
    "\\`[x](https://evil.example)",
    "| a | b |",
    "evil\\",
    "&lt;evil&gt; &#96;evil&#96;",
    "{$evil} {evil}",
    "\u{e000}evil\u{e001} [x](https://evil.example)",
    "````````````````````````````````````````````````````````````````````````` evil",
    "evil\u{2028}# evil\u{85}# evil",
    "# evil",
    "- evil",
    "<!-- evil",
    "$evil$ [^evil]",
    "</pre></code><script>evil()</script>",
    "\"><img src=x onerror=evil()>",
    "' onclick='evil()",
];

/// Whether an address is one of the catalog's, or that of a search.
pub fn is_ours(url: &str) -> bool {
    static PAGES: OnceLock<BTreeSet<String>> = OnceLock::new();
    let pages = PAGES.get_or_init(|| {
        let products = [None, Some("2013"), Some("2016"), Some("2019"), Some("SE")];
        let rows = GROUPS.iter().flat_map(|(group, rows)| rows.iter().map(move |row| (*group, row)));
        rows.flat_map(|(group, row)| products.iter().flat_map(move |product| links::of(group, row, *product)))
            .map(|link| link.url)
            .collect()
    });
    let searches =
        ["https://learn.microsoft.com/search/?terms=", "https://learn.microsoft.com/answers/search?q=", "https://www.bing.com/search?q="];
    let is_search = || {
        let words = searches.iter().find_map(|address| url.strip_prefix(address));
        words.is_some_and(|words| words.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'%' | b'-' | b'.' | b'_' | b'~')))
    };
    pages.contains(url) || is_search()
}
