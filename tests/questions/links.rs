//! Answers in links.

use proptest::prelude::*;
use setup_readiness::facts::answers::{Answers, UNKNOWN, script_output};
use setup_readiness::facts::fact::{Fact, Kind as FactKind};
use setup_readiness::facts::{self};
use setup_readiness::questions::{self, Request, link};

fn any_answers() -> impl Strategy<Value = Answers> {
    let names: Vec<&'static Fact> = facts::all().filter(|f| f.ask).collect();
    let one = (0..names.len(), any::<usize>(), "[^\\p{C}]{0,20}").prop_map(move |(index, choose, text)| {
        let fact = names[index];
        let value = match fact.kind {
            _ if choose % 7 == 0 => UNKNOWN.to_owned(),
            FactKind::Flag => ["True", "False"][choose % 2].to_owned(),
            _ if !fact.choices.is_empty() => fact.choices[choose % fact.choices.len()].to_owned(),
            FactKind::Number => (choose % 100_000).to_string(),
            FactKind::Version => format!("15.{}.{}.{}", choose % 3, choose % 2000, choose % 50),
            FactKind::Text => text.trim().to_owned(),
        };
        (fact.name.to_owned(), value)
    });
    proptest::collection::vec(one, 0..30).prop_map(|list| {
        let mut out = Answers::default();
        for (name, value) in list {
            let _ = out.add(&name, &value);
        }
        out
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn links_round_trip(given in any_answers()) {
        prop_assert_eq!(link::read(&link::write(&given)), (given, Vec::new()));
    }

    #[test]
    fn links_survive_damage(given in any_answers(), at in any::<prop::sample::Index>(), noise in "\\PC{0,6}", cut in any::<bool>()) {
        let text = link::write(&given);
        let at = at.index(text.len() + 1);
        let damaged = if cut { text[..at].to_owned() } else { format!("{}{noise}{}", &text[..at], &text[at..]) };
        let (some, _) = link::read(&damaged);
        // All but the parts the damage touched are there.
        let least = if cut { damaged.matches(';').count() } else { given.len().saturating_sub(2) };
        prop_assert!(some.len() >= least, "{} of {}", some.len(), given.len());
        let _ = questions::reply(&Request { flow: "topic:CafeRoleAlreadyExists".into(), answers: damaged, ..Request::default() });
    }

    #[test]
    fn any_text_is_read(text in "\\PC{0,200}") {
        let _ = link::read(&text);
        let _ = script_output(text.lines());
    }
}
