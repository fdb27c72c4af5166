//! What can be known of a run: typed facts, each declared once.

pub mod active_directory;
pub mod answers;
pub mod coexistence;
pub mod common;
pub mod databases_and_files;
pub mod fact;
pub mod hybrid_and_cloud;
pub mod known_issues;
pub mod mail_flow;
pub mod network_and_dns;
pub mod operating_system;
pub mod permissions;
pub mod restart_and_processes;
pub mod roles_and_state;
pub mod services;
pub mod set;
pub mod software_dependencies;
pub mod uninstall;
pub mod windows_features;
pub mod windows_updates;

use fact::Fact;

/// Every declared fact, by file.
pub static FILES: &[(&str, &[&Fact])] = &[
    ("common", common::ALL),
    ("active_directory", active_directory::ALL),
    ("coexistence", coexistence::ALL),
    ("databases_and_files", databases_and_files::ALL),
    ("hybrid_and_cloud", hybrid_and_cloud::ALL),
    ("mail_flow", mail_flow::ALL),
    ("network_and_dns", network_and_dns::ALL),
    ("operating_system", operating_system::ALL),
    ("permissions", permissions::ALL),
    ("restart_and_processes", restart_and_processes::ALL),
    ("roles_and_state", roles_and_state::ALL),
    ("services", services::ALL),
    ("software_dependencies", software_dependencies::ALL),
    ("uninstall", uninstall::ALL),
    ("windows_features", windows_features::ALL),
    ("windows_updates", windows_updates::ALL),
    ("known_issues", known_issues::ALL),
];

/// Every declared fact.
pub fn all() -> impl Iterator<Item = &'static Fact> {
    FILES.iter().flat_map(|(_, list)| list.iter().copied())
}

/// The fact of a name, whatever its case.
pub fn find(name: &str) -> Option<&'static Fact> {
    all().find(|f| f.name.eq_ignore_ascii_case(name))
}
