//! Facts implied by others, so that a person is asked only once. Only strict implications belong here.

use super::active_directory::*;
use super::coexistence::*;
use super::common::*;
use super::condition::When::{self, *};
use super::condition::{Tri, evaluate};
use super::fact::Fact;
use super::operating_system::FullDesktopInstalled;
use super::roles_and_state::*;
use super::set::Facts;
use super::windows_features::ServerGuiShellInstalled;

/// The value of an implied fact.
#[derive(Debug)]
enum Becomes {
    /// This value.
    Value(&'static str),
    /// The value of another fact.
    Copy(&'static Fact),
}
use Becomes::{Copy, Value};

/// Condition, implied fact, value. A fact that was answered itself is left alone.
static SAME: &[(When, &Fact, Becomes)] = &[
    // The build determines the product, as in a log.
    (All(&[AtLeast(&SetupBuild, "15.0"), Below(&SetupBuild, "15.1")]), &Product, Value("2013")),
    (All(&[AtLeast(&SetupBuild, "15.1"), Below(&SetupBuild, "15.2")]), &Product, Value("2016")),
    (All(&[AtLeast(&SetupBuild, "15.2"), Below(&SetupBuild, "15.2.2562")]), &Product, Value("2019")),
    (All(&[AtLeast(&SetupBuild, "15.2.2562"), Below(&SetupBuild, "15.3")]), &Product, Value("SE")),
    (Yes(&DirectoryReachable), &ConfigurationNamingContext, Value("…")),
    // On the schema master itself there is nothing to compare.
    (Yes(&InSchemaMasterDomain), &SmoSchemaDomain, Value("")),
    (Yes(&InSchemaMasterSite), &SMOSchemaSiteName, Value("")),
    (No(&OlderExchangeOnComputer), &ExchangeVersionPrefix, Value("0")),
    (No(&EarlierAttemptStopped), &Watermarks, Value("")),
    (AtLeast(&DomainRole, "4"), &LocalComputerIsDomainController, Value("True")),
    (Below(&DomainRole, "4"), &LocalComputerIsDomainController, Value("False")),
    // From forest level Windows Server 2003 on, no domain is in mixed mode; from level 2008 on, no domain controller is older.
    (AtLeast(&MsDSBehaviorVersion, "2"), &NtMixedDomainComputerDomainDN, Value("0")),
    (AtLeast(&MsDSBehaviorVersion, "2"), &NtMixedDomainPrepareDomain, Value("0")),
    (AtLeast(&MsDSBehaviorVersion, "2"), &NtMixedDomainRoot, Value("0")),
    (AtLeast(&MsDSBehaviorVersion, "3"), &Win2003FSMOSchemaServer, Value("False")),
    (Yes(&FullDesktopInstalled), &ServerGuiShellInstalled, Value("True")),
    (No(&FullDesktopInstalled), &ServerGuiShellInstalled, Value("False")),
    (Yes(&ServerGuiShellInstalled), &FullDesktopInstalled, Value("True")),
    (No(&ServerGuiShellInstalled), &FullDesktopInstalled, Value("False")),
    (Present(&E14ServerInTopology), &E14ServersRequirement, Copy(&E14ServerInTopology)),
    (Empty(&E14ServerInTopology), &E14ServersRequirement, Value("")),
    (Empty(&E14ServerInTopology), &E14ServersNotMinVersionRequirement, Value("")),
    (Empty(&E14ServerInTopology), &Exchange2010BelowSp3, Value("False")),
    (Present(&E15ServerInTopology), &Exchange2013InForest, Value("True")),
    (Empty(&E15ServerInTopology), &Exchange2013InForest, Value("False")),
    (No(&Exchange2013InForest), &E15ServerInTopology, Value("")),
    (Empty(&E15ServerInTopology), &E15ServersNotMinVersionRequirement, Value("")),
    (Empty(&InstalledBuild), &MsiProductMinor, Value("-1")),
    (All(&[AtLeast(&InstalledBuild, "15.0"), Below(&InstalledBuild, "15.1")]), &MsiProductMinor, Value("0")),
    (All(&[AtLeast(&InstalledBuild, "15.1"), Below(&InstalledBuild, "15.2")]), &MsiProductMinor, Value("1")),
    (AtLeast(&InstalledBuild, "15.2"), &MsiProductMinor, Value("2")),
];

/// Facts for which another, more informative fact is asked instead.
pub static INSTEAD: &[(&Fact, &Fact)] = &[
    (&MsiProductMinor, &InstalledBuild),
    (&LocalComputerIsDomainController, &DomainRole),
    (&ServerGuiShellInstalled, &FullDesktopInstalled),
    (&E14ServersRequirement, &E14ServerInTopology),
    (&E14ServersNotMinVersionRequirement, &E14ServerInTopology),
    (&Exchange2010BelowSp3, &E14ServerInTopology),
    (&Exchange2013InForest, &E15ServerInTopology),
    (&E15ServersNotMinVersionRequirement, &E15ServerInTopology),
];

/// Adds the facts implied by the answers. Facts that were answered themselves stay unchanged.
pub fn derive(facts: &mut Facts) {
    for (when, to, becomes) in SAME {
        if !facts.all(to).is_empty() {
            continue;
        }
        let (tri, leaves) = evaluate(when, facts);
        let Some(proof) = leaves.iter().find_map(|l| l.known.as_ref()).map(|k| k.proof.clone()).filter(|_| tri == Tri::Yes) else {
            continue;
        };
        let value = match becomes {
            Value(v) => Some((*v).to_owned()),
            Copy(from) => facts.get(from).map(|k| k.value.clone()),
        };
        if let Some(value) = value {
            facts.add(to, value, proof);
        }
    }
}

/// Whether the fact can be implied by answers to other questions.
pub fn derived(fact: &Fact) -> bool {
    SAME.iter().any(|(_, to, _)| *to == fact)
}
