//! What a row is about, in words: those of its id, and the codes, types and files that its error names.

use std::sync::OnceLock;

use super::Catalog;
use super::entry::{Entry, Kind};
use crate::facts::condition::facts_of;
use crate::facts::fact::Source;

/// Words of ids that say nothing by themselves.
const EMPTY: &[&str] = &[
    "not",
    "is",
    "to",
    "be",
    "on",
    "of",
    "and",
    "or",
    "the",
    "for",
    "in",
    "at",
    "an",
    "did",
    "does",
    "has",
    "have",
    "with",
    "without",
    "was",
    "are",
    "need",
    "needs",
    "exist",
    "exists",
    "already",
    "present",
    "required",
    "requirement",
    "rule",
    "check",
    "set",
    "found",
    "valid",
    "version",
    "exchange",
    "server",
    "min",
    "setup",
    "error",
    "failed",
    "other",
    "wrong",
    "too",
    "available",
    "update",
    "computer",
];

/// Words of other languages by the word of an id that means the same. They are beginnings, and stand anywhere in scripts without
/// blanks.
const MEANINGS: &[(&str, &[&str])] = &[
    (
        "reboot",
        &[
            "restart",
            "neustart",
            "neu gestartet",
            "neu zu starten",
            "redémarr",
            "reinici",
            "riavvi",
            "перезагру",
            "перезапус",
            "再起動",
            "重新启动",
            "重启",
            "重新啟動",
            "다시 시작",
            "재부팅",
        ],
    ),
    (
        "pending",
        &[
            "steht aus",
            "steht noch aus",
            "aussteh",
            "anstehend",
            "en attente",
            "pendiente",
            "pendente",
            "in sospeso",
            "in attesa",
            "ожида",
            "保留",
            "挂起",
            "待处理",
            "擱置",
            "擱置中",
            "보류",
        ],
    ),
    ("uninstall", &["deinstall", "désinstall", "desinstal", "disinstall", "удален", "アンインストール", "卸载", "解除安裝", "제거"]),
    (
        "upgrade",
        &[
            "aktualisier",
            "mise à niveau",
            "mise à jour",
            "actualiza",
            "aggiornament",
            "atualiza",
            "обновлен",
            "アップグレード",
            "升级",
            "升級",
            "업그레이드",
        ],
    ),
    ("process", &["prozess", "processus", "proceso", "processo", "процесс", "プロセス", "进程", "處理程序", "프로세스"]),
    ("closed", &["geschlossen", "fermer", "fermé", "cerrar", "chiudere", "fechar", "закры", "閉じ", "关闭", "關閉", "닫"]),
    ("domain", &["domäne", "domaine", "dominio", "domínio", "домен", "ドメイン", "域", "網域", "도메인"]),
    ("schema", &["schéma", "esquema", "схем", "スキーマ", "架构", "結構描述", "스키마"]),
    ("site", &["standort", "sitio", "sito", "сайт", "サイト", "站点", "站台", "사이트"]),
];

/// The least share of a row's words.
const LEAST: f32 = 0.72;
/// A name that more rows have tells nothing.
const MOST_NAMED: usize = 2;
/// Longer texts have too many words to be about one row.
const MOST_WORDS: usize = 60;

/// The words of all rows.
#[derive(Debug, Default)]
struct Words {
    /// Each word once, with its weight: that of rare ones is higher.
    words: Vec<(String, f32)>,
    /// Each row with its words, as indices.
    rows: Vec<(&'static str, Vec<usize>)>,
    /// Codes, types and files of errors, with the rows that have them.
    names: Vec<(String, Vec<&'static str>)>,
}

impl Words {
    fn get() -> &'static Self {
        static WORDS: OnceLock<Words> = OnceLock::new();
        WORDS.get_or_init(Self::new)
    }

    fn new() -> Self {
        let mut out = Self::default();
        for entry in Catalog::default().entries().filter(|e| e.kind != Kind::State) {
            let mut own = Vec::new();
            for part in apart(entry.id).split([' ', '-']) {
                let word = part.to_ascii_lowercase();
                if word.len() > 2 && !EMPTY.contains(&word.as_str()) {
                    let at = out.words.iter().position(|(known, _)| *known == word).unwrap_or_else(|| {
                        out.words.push((word, 0.0));
                        out.words.len() - 1
                    });
                    if !own.contains(&at) {
                        own.push(at);
                    }
                }
            }
            own.iter().for_each(|at| out.words[*at].1 += 1.0);
            out.rows.push((entry.id, own));
            for name in names(entry) {
                match out.names.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, rows)) if !rows.contains(&entry.id) => rows.push(entry.id),
                    Some(_) => {}
                    None => out.names.push((name, vec![entry.id])),
                }
            }
        }
        let rows = out.rows.len() as f32;
        out.words.iter_mut().for_each(|(_, weight)| *weight = (rows / *weight).ln());
        out.names.retain(|(_, rows)| rows.len() <= MOST_NAMED);
        out
    }
}

/// The codes, types and files that the error of a known issue names.
fn names(entry: &Entry) -> Vec<String> {
    let mut out = Vec::new();
    for fact in facts_of(&entry.fails_when).into_iter().filter(|_| entry.kind == Kind::Issue) {
        if let Source::Line(pattern) | Source::Error(pattern) = fact.source {
            let names = pattern.split(|c: char| !is_name(c)).map(|name| name.trim_matches('.'));
            out.extend(names.filter(|name| is_telling(name)).map(str::to_ascii_lowercase));
        }
    }
    out
}

/// Splits an id into words: `CafeRoleAlreadyExists` becomes `Cafe Role Already Exists`.
pub fn apart(id: &str) -> String {
    let mut out = String::new();
    let mut small = false;
    for c in id.chars() {
        if c.is_ascii_uppercase() && small {
            out.push(' ');
        }
        small = !c.is_ascii_uppercase();
        out.push(c);
    }
    out
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_')
}

/// Whether a name is a code, a type or a file: no word of a sentence.
fn is_telling(name: &str) -> bool {
    let has_code = name.bytes().filter(u8::is_ascii_digit).count() > 3;
    let is_type = name.len() > 12 && name.ends_with("Exception") && !name.starts_with("System.");
    has_code || is_type || name.len() > 7 && (name.ends_with(".ps1") || name.ends_with(".exe"))
}

/// Returns ids of the rows whose errors name something that a line names, too.
pub fn named_in(line: &str) -> Vec<&'static str> {
    let lower = line.to_ascii_lowercase();
    let says_code = ["error", "code", "exit", "fehler", "erreur", "hresult"].iter().any(|word| lower.contains(word));
    let mut out = Vec::new();
    for name in lower.split(|c: char| !is_name(c)).map(|name| name.trim_matches('.')).filter(|name| name.len() > 3) {
        if says_code || !name.bytes().all(|b| b.is_ascii_digit()) {
            let is_same = |known: &str| name.strip_suffix(known).is_some_and(|before| before.is_empty() || before.ends_with('.'));
            out.extend(Words::get().names.iter().filter(|(known, _)| is_same(known)).flat_map(|(_, rows)| rows));
        }
    }
    out
}

/// Returns ids of the rows that a short text seems to be about, the likeliest first.
pub fn about(text: &str) -> Vec<&'static str> {
    let lower = text.to_lowercase();
    let said: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2).collect();
    if said.len() > MOST_WORDS {
        return Vec::new();
    }
    let begins = |with: &str| said.iter().any(|word| word.starts_with(with));
    let has = |word: &str| {
        let stem = ["ed", "ing", "s", "d"].iter().find_map(|end| word.strip_suffix(end).filter(|stem| stem.len() > 3)).unwrap_or(word);
        let mut others = MEANINGS.iter().filter(|(meaning, _)| *meaning == word).flat_map(|(_, others)| *others);
        begins(stem) || others.any(|other| if other.is_ascii() && !other.contains(' ') { begins(other) } else { lower.contains(other) })
    };
    let Words { words, rows, .. } = Words::get();
    let is_said: Vec<bool> = words.iter().map(|(word, _)| has(word)).collect();
    let mut out: Vec<(f32, &'static str)> = Vec::new();
    for (id, own) in rows {
        let matched = own.iter().filter(|at| is_said[**at]).count();
        let whole: f32 = own.iter().map(|at| words[*at].1).sum();
        let share = own.iter().filter(|at| is_said[**at]).map(|at| words[*at].1).sum::<f32>() / whole;
        if matched > 1 && share >= LEAST {
            out.push((share * matched as f32, id));
        }
    }
    out.sort_by(|a, b| b.0.total_cmp(&a.0));
    out.into_iter().map(|(_, id)| id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_any_language() {
        for (text, id) in [
            (
                "Unable to complete the uninstall operation because there are open files in notepad. Close the process.",
                "ProcessNeedsToBeClosedOnUninstall",
            ),
            ("Un redémarrage d'une installation précédente est en attente", "RebootPending"),
            ("以前のインストールによる再起動が保留されています", "RebootPending"),
            ("The schema has an update pending: reboot", "RebootPending"),
        ] {
            assert!(about(text).iter().take(3).any(|found| *found == id), "{text}: {:?}", about(text));
        }
        assert!(about("We had cake, and the weather was fine.").is_empty());
    }

    #[test]
    fn codes_types_and_files() {
        assert!(named_in("MsiInstallProduct ended with error code 1603").contains(&"msi-fatal-error"));
        assert!(named_in("in the year 1603").is_empty());
        assert!(
            named_in("Microsoft.Exchange.Management.Tasks.InvalidWKObjectTargetException").contains(&"well-known-object-wrong-group-type")
        );
        assert!(named_in("System.NullReferenceException").is_empty());
    }
}
