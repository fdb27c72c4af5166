//! The catalog: one row a readiness check or known issue, one file a group.

pub mod active_directory;
pub mod builds;
pub mod coexistence;
pub mod databases_and_files;
pub mod entry;
pub mod examples;
pub mod hybrid_and_cloud;
pub mod issues_active_directory;
pub mod issues_command_line;
pub mod issues_files;
pub mod issues_mail;
pub mod issues_services;
pub mod issues_updates;
pub mod issues_virtual_directories;
pub mod known_issues;
pub mod likeness;
pub mod links;
pub mod mail_flow;
pub mod messages;
pub mod network_and_dns;
pub mod operating_system;
pub mod permissions;
pub mod places;
pub mod restart_and_processes;
pub mod roles_and_state;
pub mod services;
pub mod software_dependencies;
pub mod support;
pub mod task_errors;
pub mod uninstall;
pub mod windows_features;
pub mod windows_updates;
pub mod words;

use crate::bytes::skeleton::Skeleton;
use entry::*;

/// A group: its file stem and its rows.
pub type Group = (&'static str, &'static [Entry]);

/// Every group; known issues first, since they are causes more often than checks are.
pub static GROUPS: &[Group] = &[
    ("known_issues", known_issues::ENTRIES),
    ("task_errors", task_errors::ENTRIES),
    ("issues_command_line", issues_command_line::ENTRIES),
    ("issues_active_directory", issues_active_directory::ENTRIES),
    ("issues_updates", issues_updates::ENTRIES),
    ("issues_services", issues_services::ENTRIES),
    ("issues_files", issues_files::ENTRIES),
    ("issues_mail", issues_mail::ENTRIES),
    ("issues_virtual_directories", issues_virtual_directories::ENTRIES),
    ("active_directory", active_directory::ENTRIES),
    ("coexistence", coexistence::ENTRIES),
    ("databases_and_files", databases_and_files::ENTRIES),
    ("hybrid_and_cloud", hybrid_and_cloud::ENTRIES),
    ("mail_flow", mail_flow::ENTRIES),
    ("network_and_dns", network_and_dns::ENTRIES),
    ("operating_system", operating_system::ENTRIES),
    ("permissions", permissions::ENTRIES),
    ("restart_and_processes", restart_and_processes::ENTRIES),
    ("roles_and_state", roles_and_state::ENTRIES),
    ("services", services::ENTRIES),
    ("software_dependencies", software_dependencies::ENTRIES),
    ("uninstall", uninstall::ENTRIES),
    ("windows_features", windows_features::ENTRIES),
    ("windows_updates", windows_updates::ENTRIES),
];

/// Names of the products as in facts and the report.
pub const PRODUCTS: &[(&str, ProductSet)] = &[("2013", E2013), ("2016", E2016), ("2019", E2019), ("SE", SE)];

/// Names of the operations as in facts and the report.
pub const OPERATIONS: &[(&str, OperationSet)] = &[
    ("install", INSTALL),
    ("upgrade", UPGRADE),
    ("uninstall", UNINSTALL),
    ("recover-server", RECOVER),
    ("prepare-schema", PREPARE_SCHEMA),
    ("prepare-ad", PREPARE_AD),
    ("prepare-domain", PREPARE_DOMAIN),
    ("language-pack", LANGUAGE_PACK),
];

/// Names of the roles as in facts.
pub const ROLES: &[(&str, RoleSet)] =
    &[("mailbox", any_of!(MAILBOX, HUB, UM, CLIENT_ACCESS)), ("client-access", CLIENT_ACCESS), ("edge", EDGE), ("management-tools", TOOLS)];

/// The rows a decision is made over.
#[derive(Debug, Clone, Copy)]
pub struct Catalog {
    groups: &'static [Group],
}

impl Default for Catalog {
    fn default() -> Self {
        Self { groups: GROUPS }
    }
}

impl Catalog {
    /// A catalog of other groups, for tests.
    pub fn of(groups: &'static [Group]) -> Self {
        Self { groups }
    }

    /// Whether it is the whole, as declared here.
    pub fn is_usual(&self) -> bool {
        core::ptr::eq(self.groups, GROUPS)
    }

    /// The groups, in catalog order.
    pub fn groups(self) -> &'static [Group] {
        self.groups
    }

    /// Every row, in catalog order.
    pub fn entries(self) -> impl Iterator<Item = &'static Entry> {
        self.groups.iter().flat_map(|(_, rows)| rows.iter())
    }

    /// The row of an id in which letters were misread, as in the text of a picture.
    pub fn find_misread(self, id: &str) -> Option<&'static Entry> {
        let read = Skeleton::of(id);
        self.entries().find(|entry| entry.id.len() == id.len() && Skeleton::of(entry.id).bytes() == read.bytes())
    }

    /// The row of an id or alias, whatever its case, and its group.
    pub fn find(self, id: &str) -> Option<(&'static str, &'static Entry)> {
        let is = |e: &Entry| e.id.eq_ignore_ascii_case(id) || e.aliases.iter().any(|a| a.eq_ignore_ascii_case(id));
        self.groups.iter().find_map(|(group, rows)| Some((*group, rows.iter().find(|e| is(e))?)))
    }
}
