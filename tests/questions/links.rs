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

#[test]
fn a_link_holds_only_what_a_person_chose_from_a_list() {
    let mut request =
        Request { flow: "before".into(), answers: "Product:2019;Operation:install;SetupBuild:15.2.1118.7".into(), ..Request::default() };
    request.answers.push_str(";LocalServerName:EX77;SiteName:Quillville;ClrReleaseNumber:528049;WindowsBuild:?;SetupBuild:9.9.9");
    let first = questions::reply(&request);
    assert_eq!(first.link, "Product:2019;Operation:install;SetupBuild:15.2.1118.7;ClrReleaseNumber:528049;WindowsBuild:?");
    assert!(first.given.contains("EX77") && first.given.contains("Quillville"), "what was typed is kept: {}", first.given);
    // What the script prints counts as an answer and is kept, but not in the link, and not after the next answer either.
    let output = "setup-readiness-facts 1\nWindowsBuild = 17763\nMailboxRoleInstalled = True\nComputerNameDnsFullyQualified = ex77.fabrikam.com\nOrganizationName = Wingtip\n";
    let second = questions::reply(&Request { answers: first.given, output: Some(output.into()), ..request.clone() });
    assert_eq!(second.from_output, Some(4));
    let set = "SchemaAdmin:True".into();
    let third = questions::reply(&Request { answers: second.given.clone(), printed: second.printed.clone(), set, ..request.clone() });
    for reply in [&second, &third] {
        assert!(reply.printed.contains("Wingtip") && reply.printed.contains("17763") && !reply.given.contains("Wingtip"));
        assert!(reply.answers.contains(&("WindowsBuild".into(), "17763".into())), "{:?}", reply.answers);
        for said in ["17763", "WindowsBuild", "fabrikam", "Wingtip", "EX77", "Quillville", "MailboxRoleInstalled"] {
            assert!(!reply.link.contains(said), "{said} in {}", reply.link);
        }
    }
    assert!(third.link.contains("SchemaAdmin:True"), "{}", third.link);
    // A person's answer takes the place of the script's.
    let set = "MailboxRoleInstalled:False".into();
    let fourth = questions::reply(&Request { answers: third.given, printed: third.printed, set, ..request });
    assert!(fourth.link.contains("MailboxRoleInstalled:False") && !fourth.printed.contains("MailboxRoleInstalled"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn shared_answers_are_of_a_list(given in any_answers()) {
        let (shared, rest) = link::share(&given);
        let (read, rejected) = link::read(&shared);
        prop_assert!(rejected.is_empty());
        for (name, value) in read.iter() {
            let fact = facts::find(name).expect("a fact");
            prop_assert!(value == UNKNOWN || fact.kind == FactKind::Flag || fact.choices.contains(&value) || name == "SetupBuild", "{name}:{value}");
        }
        prop_assert_eq!(read.len() + link::read(&rest).0.len(), given.len());
    }
}
