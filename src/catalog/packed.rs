//! The rows as a packed table ([`crate::facts::packed`]): what the compiler writes, and what is read at the first use.
//!
//! A new field of a row, or a new kind of condition, has a line in `write` and one in `read`.

use std::sync::OnceLock;

use super::entry::*;
use super::{GROUPS, Group};
use crate::facts::fact::Fact;
use crate::facts::of_number;
use crate::facts::packed::{Reader, Writer, packed, same};

const KINDS: [Kind; 4] = [Kind::Rule, Kind::Issue, Kind::State, Kind::State];
const SEVERITIES: [Severity; 4] = [Severity::Error, Severity::Warning, Severity::Info, Severity::Info];
const KNOWN: [Known; 4] = [Known::Documented, Known::Observed, Known::Inferred, Known::Inferred];
const SHELLS: [Shell; 4] = [Shell::Cmd, Shell::PowerShell, Shell::ExchangeShell, Shell::Text];
const ACTIONS: [Action; 21] = [
    Action::StartProperly,
    Action::ReachActiveDirectory,
    Action::RaiseLevels,
    Action::UseRightAccount,
    Action::RunPrepareSchema,
    Action::RunPrepareAd,
    Action::RunPrepareDomain,
    Action::WaitForReplication,
    Action::HandleOlderExchange,
    Action::ChangeWindows,
    Action::InstallFeatures,
    Action::InstallDotNet,
    Action::InstallSoftware,
    Action::InstallUpdates,
    Action::StartServices,
    Action::Own,
    Action::CloseProcesses,
    Action::FinishEarlierSetup,
    Action::UninstallFirst,
    Action::Restart,
    Action::RunSetupAgain,
];

/// Does something for every item of a list; the compiler has no iterators.
macro_rules! each {
    ($item:ident of $list:expr => $do:expr) => {{
        let list = $list;
        let mut at = 0;
        while at < list.len() {
            let $item = &list[at];
            $do;
            at += 1;
        }
    }};
}

/// Does something for every row.
macro_rules! rows {
    ($row:ident => $do:expr) => {
        each!(group of GROUPS => each!($row of group.1 => $do))
    };
}

/// Writes the table, one field after the other: what is alike stands together.
const fn write() -> Writer {
    let mut out = Writer::new();
    out.byte(GROUPS.len());
    each!(group of GROUPS => {
        out.text(group.0);
        out.byte(group.1.len());
    });
    rows!(row => out.text(row.id));
    rows!(row => out.texts(row.aliases));
    rows!(row => {
        let topic = row.topic.is_some() as usize;
        out.byte(row.kind as usize | (row.severity as usize) << 2 | (row.known as usize) << 4 | topic << 6);
    });
    rows!(row => out.byte(row.products as usize));
    rows!(row => out.word(row.operations as usize));
    rows!(row => out.byte(row.roles as usize));
    rows!(row => write_when(&mut out, &row.fails_when));
    rows!(row => {
        out.byte(row.shows.len());
        each!(fact of row.shows => out.word(fact.number()));
    });
    rows!(row => {
        out.byte(row.values.len());
        each!(value of row.values => {
            out.text(value.0);
            out.word(value.1.number());
        });
    });
    rows!(row => {
        out.byte(row.situations.len());
        each!(situation of row.situations => {
            out.text(situation.name);
            write_when(&mut out, &situation.when);
        });
    });
    rows!(row => {
        out.byte(row.commands.len());
        each!(command of row.commands => {
            out.byte(command.shell as usize | (command.risky as usize) << 2);
            out.text(command.text);
        });
    });
    rows!(row => if let Some(topic) = row.topic { write_topic(&mut out, topic, row.id) });
    rows!(row => out.texts(row.messages));
    rows!(row => write_ids(&mut out, row.related));
    rows!(row => write_ids(&mut out, row.explained_by));
    rows!(row => {
        out.byte(row.plan.len());
        each!(action of row.plan => out.byte(*action as usize));
    });
    out
}

/// Stands in a topic for the row's id in lower case, which most of them have.
const ID: u8 = 1;

const fn write_topic(out: &mut Writer, topic: &str, id: &str) {
    let (topic, id) = (topic.as_bytes(), id.as_bytes());
    let mut at = 0;
    while at < topic.len() {
        let mut same = 0;
        while same < id.len() && at + same < topic.len() && topic[at + same] == id[same].to_ascii_lowercase() {
            same += 1;
        }
        if same == id.len() {
            out.letter(ID);
            at += same;
        } else {
            out.letter(topic[at]);
            at += 1;
        }
    }
    out.letter(0);
}

/// Ids of other rows, as the numbers of these.
const fn write_ids(out: &mut Writer, ids: &[&str]) {
    out.byte(ids.len());
    each!(id of ids => write_id(out, id));
}

const fn write_id(out: &mut Writer, id: &str) {
    let (mut number, mut found) = (0, usize::MAX);
    rows!(row => {
        if found == usize::MAX && same(row.id, id) {
            found = number;
        }
        number += 1;
    });
    assert!(found < number, "a row names an id that no row has");
    out.word(found);
}

const fn write_whens(out: &mut Writer, list: &[When]) {
    out.byte(list.len());
    each!(when of list => write_when(out, when));
}

const fn write_when(out: &mut Writer, when: &When) {
    match when {
        When::Never => out.byte(0),
        When::Yes(fact) => write_fact(out, 1, fact),
        When::No(fact) => write_fact(out, 2, fact),
        When::Empty(fact) => write_fact(out, 3, fact),
        When::Present(fact) => write_fact(out, 4, fact),
        When::Seen(fact) => write_fact(out, 5, fact),
        When::Is(fact, value) => {
            write_fact(out, 6, fact);
            out.text(value);
        }
        When::AtLeast(fact, value) => {
            write_fact(out, 7, fact);
            out.text(value);
        }
        When::Below(fact, value) => {
            write_fact(out, 8, fact);
            out.text(value);
        }
        When::Contains(fact, value) => {
            write_fact(out, 9, fact);
            out.text(value);
        }
        When::OneOf(fact, values) => {
            write_fact(out, 10, fact);
            out.texts(values);
        }
        When::HasBit(fact, bit) => {
            write_fact(out, 11, fact);
            out.word(*bit as usize);
        }
        When::Same(one, other) => {
            write_fact(out, 12, one);
            out.word(other.number());
        }
        When::Differs(one, other) => {
            write_fact(out, 13, one);
            out.word(other.number());
        }
        When::Lower(one, other) => {
            write_fact(out, 14, one);
            out.word(other.number());
        }
        When::Failed(id) => {
            out.byte(15);
            write_id(out, id);
        }
        When::All(list) => {
            out.byte(16);
            write_whens(out, list);
        }
        When::Any(list) => {
            out.byte(17);
            write_whens(out, list);
        }
        When::Not(inner) => {
            out.byte(18);
            write_when(out, inner);
        }
    }
}

const fn write_fact(out: &mut Writer, code: usize, fact: &Fact) {
    out.byte(code);
    out.word(fact.number());
}

/// Writes what only the questions need: a table of its own, which comes with them.
const fn write_advice() -> Writer {
    let mut out = Writer::new();
    rows!(row => out.text(row.advice));
    out
}

const WRITTEN: Writer = write();
const WRITTEN_ADVICE: Writer = write_advice();

/// The advice of the row of this id; empty for an id that no row has.
pub fn advice(id: &str) -> &'static str {
    static ADVICE: OnceLock<Vec<(&'static str, &'static str)>> = OnceLock::new();
    let list = ADVICE.get_or_init(|| {
        let mut from = packed!(WRITTEN_ADVICE);
        groups().iter().flat_map(|group| group.1).map(|row| (row.id, from.text())).collect()
    });
    list.iter().find(|(of, _)| *of == id).map_or("", |(_, advice)| advice)
}

/// Reads what [`write`] wrote.
fn read() -> &'static [Group] {
    let mut from = Source { table: packed!(WRITTEN), ids: Vec::new() };
    let groups: Vec<(&'static str, usize)> = (0..from.table.byte()).map(|_| (from.table.text(), from.table.byte())).collect();
    for _ in 0..groups.iter().map(|(_, many)| many).sum() {
        let id = from.table.text();
        from.ids.push(id);
    }
    let mut rows: Vec<Entry> = from.ids.iter().map(|id| Entry { id, ..RULE }).collect();
    for row in &mut rows {
        row.aliases = from.table.texts();
    }
    for row in &mut rows {
        let bits = from.table.byte();
        row.kind = KINDS[bits & 3];
        row.severity = SEVERITIES[bits >> 2 & 3];
        row.known = KNOWN[bits >> 4 & 3];
        row.topic = (bits & 64 != 0).then_some("");
    }
    for row in &mut rows {
        row.products = from.table.byte() as ProductSet;
    }
    for row in &mut rows {
        row.operations = from.table.word() as OperationSet;
    }
    for row in &mut rows {
        row.roles = from.table.byte() as RoleSet;
    }
    for row in &mut rows {
        row.fails_when = from.when();
    }
    for row in &mut rows {
        row.shows = from.table.list(fact);
    }
    for row in &mut rows {
        row.values = from.table.list(|table| (table.text(), fact(table)));
    }
    for row in &mut rows {
        row.situations = from.list(|from| Situation { name: from.table.text(), when: from.when() });
    }
    for row in &mut rows {
        row.commands = from.table.list(|table| {
            let bits = table.byte();
            Command { shell: SHELLS[bits & 3], risky: bits & 4 != 0, text: table.text() }
        });
    }
    for row in rows.iter_mut().filter(|row| row.topic.is_some()) {
        let text = from.table.text();
        row.topic = match text.split_once(char::from(ID)) {
            Some((before, behind)) => Some([before, &row.id.to_ascii_lowercase(), behind].concat().leak()),
            None => Some(text),
        };
    }
    for row in &mut rows {
        row.messages = from.table.texts();
    }
    for row in &mut rows {
        row.related = from.list(Source::id);
    }
    for row in &mut rows {
        row.explained_by = from.list(Source::id);
    }
    for row in &mut rows {
        row.plan = from.table.list(|table| ACTIONS.get(table.byte()).copied().unwrap_or(Action::Own));
    }
    let mut rest: &'static [Entry] = rows.leak();
    let mut out = Vec::with_capacity(groups.len());
    for (name, many) in groups {
        let (rows, behind) = rest.split_at(many);
        out.push((name, rows));
        rest = behind;
    }
    out.leak()
}

/// The table that is read, and the ids of all rows.
struct Source {
    table: Reader,
    ids: Vec<&'static str>,
}

impl Source {
    fn list<T>(&mut self, item: impl Fn(&mut Self) -> T) -> &'static [T] {
        let many = self.table.byte();
        let mut out = Vec::with_capacity(many);
        for _ in 0..many {
            out.push(item(self));
        }
        out.leak()
    }

    fn id(&mut self) -> &'static str {
        let number = self.table.word();
        self.ids.get(number).copied().unwrap_or_default()
    }

    fn when(&mut self) -> When {
        let code = self.table.byte();
        match code {
            0 => return When::Never,
            15 => return When::Failed(self.id()),
            16 => return When::All(self.list(Self::when)),
            17 => return When::Any(self.list(Self::when)),
            18 => return When::Not(Box::leak(Box::new(self.when()))),
            _ => {}
        }
        let table = &mut self.table;
        let one = fact(table);
        match code {
            1 => When::Yes(one),
            2 => When::No(one),
            3 => When::Empty(one),
            4 => When::Present(one),
            5 => When::Seen(one),
            6 => When::Is(one, table.text()),
            7 => When::AtLeast(one, table.text()),
            8 => When::Below(one, table.text()),
            9 => When::Contains(one, table.text()),
            10 => When::OneOf(one, table.texts()),
            11 => When::HasBit(one, table.word() as u32),
            12 => When::Same(one, fact(table)),
            13 => When::Differs(one, fact(table)),
            _ => When::Lower(one, fact(table)),
        }
    }
}

fn fact(table: &mut Reader) -> &'static Fact {
    of_number(table.word())
}

/// The groups, unpacked once.
pub fn groups() -> &'static [Group] {
    static ALL: OnceLock<&'static [Group]> = OnceLock::new();
    ALL.get_or_init(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_as_declared() {
        for (declared, unpacked) in GROUPS.iter().zip(groups()) {
            assert_eq!((declared.0, declared.1.len()), (unpacked.0, unpacked.1.len()));
            for (row, read) in declared.1.iter().zip(unpacked.1) {
                let advice = format!("advice: {:?}", row.advice);
                assert_eq!(format!("{row:?}").replace(&advice, "advice: \"\""), format!("{read:?}"));
                assert!(row.advice().eq(read.advice()));
            }
        }
        assert_eq!(GROUPS.len(), groups().len());
        for (number, action) in ACTIONS.into_iter().enumerate() {
            assert_eq!(action as usize, number);
        }
    }
}
