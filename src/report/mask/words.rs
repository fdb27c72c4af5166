//! Words that are nobody's name: what Active Directory, Exchange and Windows call their own things, and what any log says.

/// Objects that every organization has, as they stand in distinguished names and paths.
const OBJECTS: &str = "account operators;active directory;address lists container;addressing;administrative groups;administrators;\
    adminsdholder;aggregate;all address lists;all contacts;all global address lists;all groups;all rooms;all users;\
    approval assistant;arrays;auth configuration;auth servers;authenticated users;availability configuration;\
    backup operators;builtin;cert publishers;certificate templates;client access;compliance management;computers;\
    configuration;configurations;connections;contacts;database availability groups;databases;default;\
    default domain policy;default global address list;default offline address book;default policy;\
    default role assignment policy;default-first-site-name;defaultipsitelink;delegated setup;deleted objects;\
    device settings;directory service;discovery management;discovery search mailbox;discoverysearchmailbox;\
    display specifiers;dns;domain admins;domain computers;domain controllers;domain system volume;domain users;dr watson;\
    e-mail policies;enterprise admins;enterprise domain controllers;everyone;exchange administrative group;\
    exchange administrative group (fydibohf23spdlt);exchange all hosted organizations;exchange assistance;\
    exchange back end;exchange domain servers;exchange enterprise servers;exchange install domain servers;\
    exchange online-applicationaccount;exchange organization administrators;exchange public folder administrators;\
    exchange recipient administrators;exchange routing group (dwbgzmfd01qnbjr);exchange servers;\
    exchange trusted subsystem;exchange view-only administrators;exchange windows permissions;exchangelegacyinterop;\
    extended-rights;federated email;federatedemail;federation;federation trusts;folder hierarchies;\
    foreignsecurityprincipals;global settings;group policy creator owners;guests;help desk;http;hybrid configuration;\
    hygiene management;imap4;informationstore;infrastructure;inter-site transports;ip;lostandfound;lostandfoundconfig;\
    mail delivery options;managed availability servers;managed folders;managed service accounts;message classifications;\
    message delivery;microsoft dns;microsoft exchange;microsoft exchange autodiscover;microsoft exchange online;\
    microsoft exchange protected groups;microsoft exchange security groups;microsoft exchange system objects;migration;\
    mobile mailbox policies;monitoring mailboxes;monitoringmailboxes;msexchproductid;network;ntds quotas;ntds settings;\
    offline address lists;organization management;outlook;owa mailbox policies;partitions;physical locations;policies;\
    pop3;powershell;powershell-proxy;program data;protocols;psmonitoring;public folder management;public folders;queues;\
    ras and ias servers;rbac;recipient management;recipient policies;recipient templates;records management;\
    remote accounts policies container;remotes;retention policies container;retention policy tag container;\
    role assignments;roles;rooms;routing;routing groups;rules;schema;schema admins;scopes;security administrator;\
    security reader;server components;server management;servers;services;site;sites;smtp;smtp receive connectors;subnets;\
    system;system mailboxes;system policies;systemmailbox;tpm devices;transport rules;transport settings;\
    um autoattendant container;um dialplan container;um ipgateway container;um mailbox policies;um management;users;\
    view-only organization management;wellknown security principals;windows authorization access group";

/// Web sites, virtual directories and connectors that Setup makes on every server.
const DIRECTORIES: &str = "api;autodiscover;client;default;ecp;emsmdb;ews;exchange;exchweb;internal;mapi;microsoft-server-activesync;nspi;oab;\
    outbound;owa;powershell;powershell-proxy;public;pushnotifications;rest;rpc;rpcproxy;rpcwithcert";

/// Words of any log. One of them is masked where it stands as a name, in `CONTOSO\it` or `CN=Setup`, and kept anywhere else. In
/// lower case, sorted.
const COMMON: &str = "a;access;account;active;ad;add;all;an;and;any;are;as;at;backup;be;been;build;by;can;client;cn;com;computer;config;\
    configuration;console;controller;could;data;database;dc;default;did;directory;disk;dns;do;domain;end;error;exchange;\
    false;file;files;find;folder;for;forest;found;from;get;gmt;group;groups;has;have;help;host;http;https;id;if;iis;in;\
    info;install;installation;internal;is;it;its;ldap;level;list;local;localhost;log;logs;mail;mailbox;mailboxes;\
    management;message;microsoft;mode;msi;name;net;network;new;no;none;not;null;object;of;on;or;org;organization;ou;owa;\
    path;policy;powershell;prepare;process;product;read;recipient;remove;role;roles;root;rule;run;schema;script;search;\
    security;server;servers;service;services;set;setting;setup;share;site;sites;smtp;st;started;state;status;stop;street;\
    system;task;that;the;this;to;transport;true;uid;update;upgrade;user;users;utc;value;version;was;will;windows;with;\
    write;www";

/// What stands before a backslash and is no domain, behind one and is no account: folders and keys.
const FOLDERS: &str = "adam;appdata;applications;bin;builtin;ceres;classes;clientaccess;common;config;current;currentcontrolset;\
    currentversion;data;error;etltraces;exchangeserver;exchangesetup;exchangesetuplogs;exchweb;files;fip-fs;framework;\
    framework64;frontend;hkcu;hklm;hostcontroller;httpproxy;hybrid;inetsrv;installer;language;libs;logging;logs;machine;\
    mailbox;messaging;microsoft;nodes;parameters;policies;powershell;program;programdata;release;responder;roaming;rpc;\
    schema;scripts;search;server;serverroles;services;setup;shared;software;sources;src;storage;system;system32;temp;\
    tools;transportroles;updates;users;v14;v15;windows";

/// Whether every organization has an object of this name.
pub fn is_object(name: &str) -> bool {
    has(OBJECTS, name)
}

/// Whether every server has a directory, site or connector of this name.
pub fn is_directory(name: &str) -> bool {
    has(DIRECTORIES, name)
}

/// Whether this is a word of any log.
pub fn is_common(name: &str) -> bool {
    has(COMMON, name)
}

/// Whether this is a folder or key of Windows, Exchange or Setup.
pub fn is_folder(name: &str) -> bool {
    has(FOLDERS, name)
}

/// Whether the list has the name. A list is one text, which weighs less than its words each by itself.
fn has(list: &str, name: &str) -> bool {
    list.split(';').any(|word| word.eq_ignore_ascii_case(name))
}

/// Ends of domain names; beside these, any two letters that name a country.
const ENDS: &str = "ad;arpa;biz;com;corp;dom;edu;example;gov;home;info;intern;internal;intra;intranet;invalid;lab;lan;loc;local;\
    localdomain;mil;net;org;priv;private;test";

/// Two letters that end the names of files.
const NOT_COUNTRIES: &str = "cs;db;gz;js;md;ps;py;so;vb;xz";

/// Whether a name ends with this label in most networks: it tells nothing.
pub fn is_end(label: &str) -> bool {
    let label = label.to_ascii_lowercase();
    let is_country = label.len() == 2 && label.bytes().all(|b| b.is_ascii_lowercase()) && !has(NOT_COUNTRIES, &label);
    is_country || has(ENDS, &label)
}

/// Hosts of the makers of Windows and Exchange and of standards.
const PUBLIC: &str = "aka.ms;bing.com;digicert.com;go.microsoft.com;ietf.org;live.com;microsoft.com;microsoftonline.com;msn.com;\
    oasis-open.org;office.com;office.net;office365.com;openxmlformats.org;outlook.com;verisign.com;w3.org;windows.com;\
    windows.net;windowsupdate.com;xmlsoap.org";

/// Parts of these that belong to a customer, whose name stands before them.
const TENANTS: &str = "mail.onmicrosoft.com;onmicrosoft.com;mail.protection.outlook.com;sharepoint.com";

/// The end of a name that belongs to the maker of Windows and stays, with the dot before it; all of it where it names no customer.
pub fn public_end(name: &str) -> Option<usize> {
    let name = name.to_ascii_lowercase();
    let end_of = |list: &str| {
        list.split(';').find_map(|end| {
            let rest = name.strip_suffix(end)?;
            if rest.is_empty() { Some(0) } else { rest.strip_suffix('.').map(str::len) }
        })
    };
    end_of(TENANTS).or_else(|| end_of(PUBLIC).map(|_| 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_hold_words() {
        for list in [OBJECTS, DIRECTORIES, COMMON, FOLDERS, ENDS, PUBLIC, TENANTS] {
            assert!(list.split(';').all(|word| !word.is_empty() && word == word.trim() && word == word.to_lowercase()), "{list}");
        }
        assert!(is_object("Exchange Servers") && !is_object("Sales") && !is_object(""));
    }

    #[test]
    fn hosts_of_microsoft_and_of_customers() {
        assert_eq!(public_end("go.microsoft.com"), Some(0));
        assert_eq!(public_end("contoso.mail.onmicrosoft.com"), Some(7));
        assert_eq!(public_end("notmicrosoft.com"), None);
        assert!(is_end("LOCAL") && is_end("fr") && !is_end("dll") && !is_end("cs"));
    }
}
