//! Finds answers that cannot be true together. Only certain contradictions are listed, as conditions like those of the catalog.

use crate::catalog::entry::When::{self, *};
use crate::facts::active_directory::*;
use crate::facts::answers::Answers;
use crate::facts::coexistence::*;
use crate::facts::common::*;
use crate::facts::condition::{Tri, evaluate, facts_of};
use crate::facts::operating_system::FullDesktopInstalled;
use crate::facts::permissions::DomainAccount;
use crate::facts::roles_and_state::*;
use crate::facts::windows_features::ServerGuiShellInstalled;

/// Name (the text is `contradiction-<name>`) and what must not hold.
pub static PAIRS: &[(&str, When)] = &[
    (
        "build-of-another-product",
        Any(&[
            All(&[Is(&Product, "2013"), AtLeast(&SetupBuild, "15.1")]),
            All(&[Is(&Product, "2016"), Any(&[Below(&SetupBuild, "15.1"), AtLeast(&SetupBuild, "15.2")])]),
            All(&[Is(&Product, "2019"), Any(&[Below(&SetupBuild, "15.2"), AtLeast(&SetupBuild, "15.2.2562")])]),
            All(&[Is(&Product, "SE"), Below(&SetupBuild, "15.2.2562")]),
        ]),
    ),
    // Client Access is a role of its own in Exchange 2013 only.
    ("role-of-another-product", All(&[Is(&AskedRole, "client-access"), OneOf(&Product, &["2016", "2019", "SE"])])),
    ("edge-with-other-role", All(&[Is(&AskedRole, "edge"), OneOf(&AskedRole, &["mailbox", "client-access"])])),
    ("uninstall-of-nothing", All(&[Is(&Operation, "uninstall"), Empty(&InstalledBuild), No(&ServerAlreadyExists)])),
    ("works-without-build", All(&[Yes(&ExchangeWorks), Empty(&InstalledBuild)])),
    ("lost-but-running", All(&[Is(&Wanted, "rebuild"), Yes(&ExchangeWorks)])),
    (
        "installed-of-another-product",
        Any(&[
            All(&[Is(&MsiProductMinor, "0"), AtLeast(&InstalledBuild, "15.1")]),
            All(&[Is(&MsiProductMinor, "1"), Any(&[Below(&InstalledBuild, "15.1"), AtLeast(&InstalledBuild, "15.2")])]),
            All(&[Is(&MsiProductMinor, "2"), Below(&InstalledBuild, "15.2")]),
        ]),
    ),
    (
        "controller-or-not",
        Any(&[
            All(&[Yes(&LocalComputerIsDomainController), Below(&DomainRole, "4")]),
            All(&[No(&LocalComputerIsDomainController), AtLeast(&DomainRole, "4")]),
            All(&[No(&LocalComputerIsDomainController), Any(&[Yes(&LocalComputerIsGlobalCatalog), Yes(&ReadOnlyDC)])]),
        ]),
    ),
    ("pdc-on-read-only", All(&[Yes(&LocalComputerIsDomainController), Yes(&ReadOnlyDC), Is(&DomainRole, "5")])),
    (
        "desktop-or-not",
        Any(&[
            All(&[Yes(&FullDesktopInstalled), No(&ServerGuiShellInstalled)]),
            All(&[No(&FullDesktopInstalled), Yes(&ServerGuiShellInstalled)]),
        ]),
    ),
    (
        "no-domain-but-member",
        All(&[OneOf(&DomainRole, &["0", "2"]), Any(&[Yes(&DomainAccount), Yes(&InSchemaMasterDomain), Yes(&InSchemaMasterSite)])]),
    ),
    (
        "exchange-2013-or-not",
        Any(&[
            All(&[No(&Exchange2013InForest), Present(&E15ServerInTopology)]),
            All(&[Yes(&Exchange2013InForest), Empty(&E15ServerInTopology)]),
        ]),
    ),
    (
        "schema-master-here-or-not",
        Any(&[
            All(&[No(&InSchemaMasterSite), Same(&SiteName, &SMOSchemaSiteName)]),
            All(&[Yes(&InSchemaMasterSite), Differs(&SiteName, &SMOSchemaSiteName)]),
        ]),
    ),
];

/// Answers that contradict each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// `two-answers`, or the name of the pair.
    pub name: String,
    /// The answers, question and value.
    pub answers: Vec<(String, String)>,
}

/// Returns every contradiction in the answers.
pub fn contradictions(answers: &Answers) -> Vec<Contradiction> {
    let pairs = |name: &str| answers.all(name).map(|v| (name.to_owned(), v.to_owned())).collect::<Vec<_>>();
    let mut out: Vec<Contradiction> =
        answers.torn().into_iter().map(|name| Contradiction { name: "two-answers".into(), answers: pairs(name) }).collect();
    let facts = answers.facts();
    for (name, when) in PAIRS {
        let (tri, leaves) = evaluate(when, &facts);
        if tri == Tri::Yes {
            let involved = facts_of(when).into_iter().filter(|f| leaves.iter().any(|l| l.fact == *f));
            out.push(Contradiction { name: (*name).to_owned(), answers: involved.flat_map(|f| pairs(f.name)).collect() });
        }
    }
    out
}
