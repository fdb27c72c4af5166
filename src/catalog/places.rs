//! Where Setup can stop: the steps of an installation, by the names that logs and screens give them.
//!
//! The prefix of an `[ERROR-REFERENCE]` is the file of a component without `.xml`; it names the step, never the cause. The texts
//! are the messages `place-<id>`: what Setup does there, what usually goes wrong (`.usually-<n>`), where to look (`.look`).

/// The value of a finding that is the id of the step at which Setup stopped. Where to look there is its first step.
pub const VALUE: &str = "place";

/// A step of Setup.
#[derive(Debug)]
pub struct Place {
    /// Our own id.
    pub id: &'static str,
    /// Prefixes of the id in an `[ERROR-REFERENCE]`.
    pub references: &'static [&'static str],
    /// Names of the component in `Processing component '<name>'`.
    pub components: &'static [&'static str],
    /// Names of the stage on the screen, in English.
    pub stages: &'static [&'static str],
    /// Cmdlets that only this step runs.
    pub cmdlets: &'static [&'static str],
    /// Rows about what goes wrong there.
    pub related: &'static [&'static str],
}

const PLACE: Place = Place { id: "", references: &[], components: &[], stages: &[], cmdlets: &[], related: &[] };

/// The steps in the order in which Setup takes them.
pub static PLACES: &[Place] = &[
    Place { id: "media-copy", stages: &["Copying Files..."], ..PLACE },
    Place { id: "preconfiguration", stages: &["Configuring Prerequisites"], ..PLACE },
    Place { id: "checks", stages: &["Prerequisite Analysis"], ..PLACE },
    Place {
        id: "schema",
        references: &["ADSchemaComponent"],
        components: &["Active Directory Schema"],
        stages: &["Extending Active Directory schema"],
        cmdlets: &["install-ExchangeSchema"],
        related: &["schema-import-ldif-failed", "ldifde-missing", "SchemaUpdateRequired"],
    },
    Place {
        id: "security-groups",
        references: &["443949901"],
        cmdlets: &["initialize-ExchangeUniversalGroups"],
        related: &[
            "security-groups-ou-missing",
            "well-known-object-wrong-group-type",
            "well-known-object-deleted",
            "group-attribute-entry-exists",
            "well-known-objects-full",
        ],
        ..PLACE
    },
    Place {
        id: "domains",
        references: &["DomainGlobalConfig"],
        components: &["Domain-specific AD Configuration"],
        cmdlets: &["initialize-DomainPermissions"],
        related: &["meso-access-denied", "directory-unreachable-during-preparation", "dc-dns-host-name-not-fqdn"],
        ..PLACE
    },
    Place {
        id: "organization",
        references: &[
            "CommonGlobalConfig",
            "TransportGlobalConfig",
            "BridgeheadGlobalConfig",
            "ClientAccessGlobalConfig",
            "MailboxGlobalConfig",
            "UnifiedMessagingGlobalConfig",
            "CafeGlobalConfig",
            "PostPrepForestGlobalConfig",
        ],
        components: &["Common Global AD Configuration"],
        stages: &["Organization Preparation"],
        cmdlets: &["install-AdministrativeGroup"],
        related: &["arbitration-mailbox-upn", "public-folder-tree-missing", "ad-object-already-exists", "exsetdata-attribute-missing"],
    },
    Place {
        id: "services-stopping",
        references: &["AllRolesPreFileCopyComponent"],
        stages: &["Preparing Setup", "Stopping Services"],
        related: &["setup-run-from-bin", "servicecontrol-reverse-null", "execution-policy-by-group-policy", "service-disabled"],
        ..PLACE
    },
    Place {
        id: "files",
        stages: &["Copying Exchange Files"],
        cmdlets: &["install-MsiPackage"],
        related: &["msi-fatal-error", "msi-source-missing"],
        ..PLACE
    },
    Place {
        id: "language-packs",
        references: &["LanguagePackUninstallationComponent"],
        stages: &["Language Files", "Language Configuration"],
        related: &["uninstall-language-files-refused", "msi-fatal-error"],
        ..PLACE
    },
    Place { id: "services-restoring", stages: &["Restoring Services"], related: &["service-disabled"], ..PLACE },
    Place {
        id: "tools",
        references: &["AdminToolsComponent"],
        components: &["Admin Tools Configuration"],
        stages: &["Exchange Management Tools"],
        related: &["where-exe-not-found"],
        ..PLACE
    },
    Place {
        id: "topology",
        references: &["AllADRolesCommonServiceControl"],
        components: &["Active Directory Topology Service Configuration"],
        cmdlets: &["Set-SharedConfigDC"],
        related: &["shared-config-dc-no-suitable-dc", "shared-config-dc-ad-topology-not-running"],
        ..PLACE
    },
    Place {
        id: "search",
        references: &["SearchFoundationComponent"],
        components: &["Search Foundation Service Configuration"],
        related: &[
            "search-foundation-old-nodes",
            "search-foundation-configuration-failed",
            "search-data-in-use",
            "search-psmodulepath-blank",
        ],
        ..PLACE
    },
    Place {
        id: "search-removal",
        references: &["TransportCommonComponent"],
        components: &["Transport Common Configuration"],
        related: &["msi-fatal-error", "msi-source-missing"],
        ..PLACE
    },
    Place {
        id: "transport-role",
        references: &["BridgeheadRoleSetterComponent"],
        components: &["Bridgehead Role Setter"],
        related: &["service-disabled"],
        ..PLACE
    },
    Place {
        id: "transport",
        references: &["BridgeheadComponent"],
        components: &["Bridgehead Configuration"],
        stages: &["Mailbox role: Transport service", "Hub Transport Role"],
        related: &[
            "fips-configuration-access-denied",
            "certificate-expired",
            "internal-transport-certificate-missing",
            "receive-connector-conflict",
        ],
        ..PLACE
    },
    Place { id: "owa", references: &["ClientAccessOwaComponent"], related: &["vdir-not-found", "vdir-appcmd-failed"], ..PLACE },
    Place {
        id: "client-access",
        references: &["ClientAccessComponent"],
        stages: &["Mailbox role: Client Access service"],
        related: &[
            "vdir-already-exists",
            "vdir-directory-object-left",
            "vdir-not-found",
            "vdir-settings-null",
            "recover-token-checking-null",
        ],
        ..PLACE
    },
    Place {
        id: "um-language-packs",
        references: &["UmLanguagePackComponent"],
        related: &["msi-source-missing", "uninstall-server-object-gone"],
        ..PLACE
    },
    Place { id: "speech", references: &["SpeechComponent"], related: &["msi-source-missing", "msi-fatal-error"], ..PLACE },
    Place {
        id: "unified-messaging",
        references: &["UnifiedMessagingComponent"],
        components: &["Unified Messaging Configuration"],
        stages: &["Mailbox role: Unified Messaging service"],
        related: &["missing-directory", "firewall-service-not-running"],
        ..PLACE
    },
    Place {
        id: "core",
        references: &["LegacyCoreComponent"],
        cmdlets: &["install-ExsetdataAtom"],
        related: &["exsetdata-access-denied"],
        ..PLACE
    },
    Place {
        id: "system-mailboxes",
        references: &["SystemAttendantDependent"],
        cmdlets: &["Enable-Mailbox"],
        related: &[
            "system-mailbox-without-database",
            "arbitration-account-cannot-be-enabled",
            "discovery-management-unresolved",
            "exchange-assembly-damaged",
        ],
        ..PLACE
    },
    Place {
        id: "mailbox",
        references: &["MailboxServiceControlLast"],
        stages: &["Mailbox role: Mailbox service"],
        related: &["service-did-not-start", "mount-database-failed", "system-mailbox-without-database"],
        ..PLACE
    },
    Place {
        id: "front-end-transport",
        stages: &["Mailbox role: Front End Transport service", "Client Access role: Front End Transport service"],
        ..PLACE
    },
    Place {
        id: "front-end",
        references: &["CafeComponent"],
        stages: &["Mailbox role: Client Access Front End service", "Client Access role: Client Access Front End service"],
        related: &["multiple-activesync-vdirs", "appcmd-output-of-several-lines"],
        ..PLACE
    },
    Place { id: "end", stages: &["Finalizing Setup"], related: &["service-disabled"], ..PLACE },
    Place { id: "removal", stages: &["Removing Exchange Files"], ..PLACE },
];

/// Returns the place with this id.
pub fn find(id: &str) -> Option<&'static Place> {
    PLACES.iter().find(|place| place.id == id)
}

/// Returns the place that the id in an `[ERROR-REFERENCE]` names, whatever follows its prefix.
pub fn of_reference(id: &str) -> Option<&'static Place> {
    let is_prefix = |prefix: &&str| {
        let (head, tail) = id.split_at_checked(prefix.len()).unwrap_or(("", ""));
        head.eq_ignore_ascii_case(prefix) && !tail.starts_with(|c: char| c.is_ascii_alphanumeric())
    };
    PLACES.iter().find(|place| place.references.iter().any(is_prefix))
}

/// Returns the place of a component, named as in `Processing component '<name>'`.
pub fn of_component(name: &str) -> Option<&'static Place> {
    PLACES.iter().find(|place| place.components.iter().any(|component| component.eq_ignore_ascii_case(name)))
}

/// Returns the place that runs this cmdlet.
pub fn of_cmdlet(name: &str) -> Option<&'static Place> {
    PLACES.iter().find(|place| place.cmdlets.iter().any(|cmdlet| cmdlet.eq_ignore_ascii_case(name)))
}

/// Returns the place of a stage, named as on the screen.
pub fn of_stage(name: &str) -> Option<&'static Place> {
    PLACES.iter().find(|place| place.stages.iter().any(|stage| stage.eq_ignore_ascii_case(name)))
}

/// Iterates over the names of all stages.
pub fn stages() -> impl Iterator<Item = &'static str> {
    PLACES.iter().flat_map(|place| place.stages.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_by_their_names() {
        let id = |place: Option<&'static Place>| place.map(|p| p.id);
        assert_eq!(id(of_reference("CommonGlobalConfig___04f8b3bdd236")), Some("organization"));
        assert_eq!(id(of_reference("MailboxServiceControlLast_05b3")), Some("mailbox"));
        assert_eq!(id(of_reference("443949901")), Some("security-groups"));
        assert_eq!(id(of_reference("ClientAccessOwaComponent___62bd")), Some("owa"));
        assert_eq!(id(of_reference("BridgeheadComponentElse")), None);
        assert_eq!(id(of_component("admin tools configuration")), Some("tools"));
        assert_eq!(id(of_cmdlet("Install-ExsetDataAtom")), Some("core"));
        assert_eq!(id(of_stage("Mailbox role: Mailbox service")), Some("mailbox"));
        assert_eq!((id(of_reference("")), id(of_stage("Dinner"))), (None, None));
    }

    #[test]
    fn names_and_rows_are_unique_and_there() {
        let catalog = super::super::Catalog::default();
        for place in PLACES {
            assert!(place.related.iter().all(|id| catalog.find(id).is_some()), "{}", place.id);
            assert_eq!(PLACES.iter().filter(|p| p.id == place.id).count(), 1, "{}", place.id);
            let names = [place.references, place.components, place.stages, place.cmdlets];
            for name in names.iter().flat_map(|list| list.iter()) {
                let all = PLACES.iter().flat_map(|p| [p.references, p.components, p.stages, p.cmdlets]).flatten();
                assert_eq!(all.filter(|n| n.eq_ignore_ascii_case(name)).count(), 1, "{name}");
            }
        }
    }
}
