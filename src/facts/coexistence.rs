//! Facts of the checks in group coexistence.

use super::fact::{Kind::*, Source::*, facts};
use super::form::Form;

/// Names of the Exchange servers in Active Directory that the filter finds.
macro_rules! servers {
    ($filter:literal $(, $pipe:literal)?) => {
        concat!(
            "@((New-Object DirectoryServices.DirectorySearcher([adsi]\"LDAP://$(([adsi]'LDAP://RootDSE').configurationNamingContext)\",'(&(objectCategory=msExchExchangeServer)",
            $filter, ")')).FindAll()", $($pipe,)? " | ForEach-Object { $_.Properties['name'][0] }) -join ' '"
        )
    };
}

facts! {
    /// Active Directory Connectors of Exchange 2000/2003 still in Active Directory; empty where there is none.
    AdcServer: Text, form = Form::Host, ask = true;
    /// Exchange servers newer than the media; empty where there is none.
    AllServersOfHigherVersion: Text, form = Form::Hosts, ask = true;
    /// Exchange 2007 servers of the forest, whatever their level.
    E12ServersNotMinVersionRequirement: Text, form = Form::Hosts, ask = true, probe = Some(servers!("(serialNumber=Version 8.*)"));
    /// Exchange 2010 servers below SP3 Update Rollup 11.
    E14ServersNotMinVersionRequirement: Text, form = Form::Hosts, ask = true;
    /// Exchange 2013 servers below CU10.
    E15ServersNotMinVersionRequirement: Text, form = Form::Hosts, ask = true, probe = Some(servers!("(serialNumber=Version 15.0*)",
        " | Where-Object { $_.Properties['serialnumber'][0] -match 'Build 3(\\d+)' -and [int]$Matches[1] -lt 1130}"));
    /// Exchange 2010 servers that keep Exchange 2019 out.
    E14ServersRequirement: Text, form = Form::Hosts, ask = true, probe = Some(servers!("(serialNumber=Version 14.*)"));
    /// Is a server Exchange 2000 or 2003? One value for each server of the organization.
    Exchange200x: Flag, ask = true, probe = Some(concat!("[bool](", servers!("(serialNumber=Version 6.*)"), ")"));
    /// Version of each server of the organization as Active Directory has it (build + 30000).
    ExchangeSerialNumber: Text;
    /// Exchange 2010 servers of the organization.
    E14ServerInTopology: Text, form = Form::Hosts, ask = true, probe = Some(servers!("(serialNumber=Version 14.*)"));
    /// Exchange 2013 servers of the organization.
    E15ServerInTopology: Text, form = Form::Hosts, ask = true, probe = Some(servers!("(serialNumber=Version 15.0*)"));
    /// Exchange 2016 servers of the organization.
    E16ServerInTopology: Text, form = Form::Hosts, ask = true, probe = Some(servers!("(serialNumber=Version 15.1*)"));
    /// Exchange 2019 servers of the organization.
    E19ServerInTopology: Text, form = Form::Hosts, ask = true, probe = Some(servers!("(serialNumber=Version 15.2*)"));
    /// Server that is to generate an offline address book.
    OffLineABServer: Text, form = Form::Host;
    /// Does an offline address book name a server that is gone? The log shows only the name.
    OabServerDeleted: Flag, source = Own, ask = true;
    /// Recipient Update Service of the domain; empty where there is none.
    RusName: Text;
    /// Naming context of the domain whose Recipient Update Service was looked for.
    DomainNCName: Text, form = Form::Dn;
    /// Is an Exchange 2007 server below SP3 Update Rollup 10?
    Exchange2007BelowSp3Ru10: Flag, source = Own, ask = true;
    /// Is an Exchange 2010 server below SP3?
    Exchange2010BelowSp3: Flag, source = Own, ask = true,
        probe = Some(concat!("[bool](", servers!("(serialNumber=Version 14.*)(!(serialNumber=Version 14.3*))"), ")"));
    /// Is an Exchange 2013 server still in the forest?
    Exchange2013InForest: Flag, source = Own, ask = true, probe = Some(concat!("[bool](", servers!("(serialNumber=Version 15.0*)"), ")"));
    /// Is Exchange 2010, or what it left in the registry, on this computer?
    Exchange2010OnThisComputer: Flag, source = Own, ask = true, probe = Some("Test-Path HKLM:\\SOFTWARE\\Microsoft\\ExchangeServer\\v14");
    /// Are the management tools of Exchange 2007 on this computer?
    Exchange2007ToolsOnThisComputer: Flag, source = Own, ask = true, probe = Some("Test-Path HKLM:\\SOFTWARE\\Microsoft\\Exchange\\v8.0\\AdminTools");
    /// Is a server role of Exchange 2007 on this computer?
    Exchange2007OnThisComputer: Flag, source = Own, ask = true, probe = Some("Test-Path HKLM:\\SOFTWARE\\Microsoft\\Exchange\\v8.0\\*Role");
}
