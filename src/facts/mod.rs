//! What can be known about a run: typed facts, each declared once.

pub mod active_directory;
pub mod answers;
pub mod by_name;
pub mod certainty;
pub mod coexistence;
pub mod common;
pub mod condition;
pub mod databases_and_files;
pub mod derive;
pub mod fact;
pub mod form;
pub mod hint;
pub mod hybrid_and_cloud;
pub mod issues_active_directory;
pub mod issues_command_line;
pub mod issues_files;
pub mod issues_mail;
pub mod issues_services;
pub mod issues_updates;
pub mod issues_virtual_directories;
pub mod known_issues;
pub mod mail_flow;
pub mod network_and_dns;
pub mod operating_system;
pub mod permissions;
pub mod restart_and_processes;
pub mod restored;
pub mod roles_and_state;
pub mod run;
pub mod services;
pub mod set;
pub mod software_dependencies;
pub mod support;
pub mod task_errors;
pub mod uninstall;
pub mod windows_features;
pub mod windows_updates;

use fact::Fact;

/// The facts by file, those shared by several groups first.
static FILES: &[&[&Fact]] = &[
    common::ALL,
    active_directory::ALL,
    coexistence::ALL,
    databases_and_files::ALL,
    hybrid_and_cloud::ALL,
    mail_flow::ALL,
    network_and_dns::ALL,
    operating_system::ALL,
    permissions::ALL,
    restart_and_processes::ALL,
    roles_and_state::ALL,
    services::ALL,
    software_dependencies::ALL,
    support::ALL,
    uninstall::ALL,
    windows_features::ALL,
    windows_updates::ALL,
    known_issues::ALL,
    issues_command_line::ALL,
    issues_active_directory::ALL,
    issues_services::ALL,
    issues_files::ALL,
    issues_mail::ALL,
    issues_updates::ALL,
    issues_virtual_directories::ALL,
    task_errors::ALL,
];

/// Iterates over all declared facts.
pub fn all() -> impl Iterator<Item = &'static Fact> {
    FILES.iter().flat_map(|file| file.iter().copied())
}

/// Returns the fact with this name, ignoring case.
pub fn find(name: &str) -> Option<&'static Fact> {
    all().find(|f| f.name.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_in_any_case() {
        for fact in all() {
            assert_eq!(all().filter(|f| f.name.eq_ignore_ascii_case(fact.name)).count(), 1, "{}", fact.name);
            assert_eq!(find(fact.name), Some(fact));
        }
    }
}
