# Known issues of Active Directory. Order and ids as in src/catalog/issues_active_directory.rs.

resource-schema-ldap-name = Error in attribute conversion operation: the LDAP names of the resource schema are wrong
    .meaning = /PrepareAD writes an attribute of the resource schema by its LDAP name, and in the schema this attribute has another name.
    .cause-dup-prefix = The name was changed, often by a conflict that put DUP- in front.
    .step-read-names = Read lDAPDisplayName of ms-Exch-Resource-Schema and ms-Exch-Resource-Property-Schema.
    .step-correct-names = With an account in Schema Admins, open the schema in ADSI Edit on the schema master. Set lDAPDisplayName of the first to msExchResourceSchema, that of the second to msExchResourcePropertySchema.
    .step-replicate-and-prepare = Start replication, then run /PrepareAD again.
    .verify = The command shows these two names, also when you ask the other domain controllers by name with -Server.
    .caution = This changes the schema: back up the system state of the schema master first, and change only these two attributes.
    .command-read-both-names = Read both names
    .command-replicate-now = Replicate now
    .command-prepare-again = Prepare the organization again

computers-container-missing = The container CN=Computers of a domain is missing or was renamed
    .meaning = Known since 2016 CU21 and 2019 CU10: the preparation reads AdminSDHolder, then the container CN=Computers, and stops in between. Most likely the container isn’t in its place. The object read last: { $object }.
    .cause-container-moved = Someone renamed, moved or deleted CN=Computers in the root of the domain.
    .step-look-in-each-domain = Look for CN=Computers in each domain of the forest.
    .step-bring-container-back = Rename it or move it back, or restore it, as KB5005319 describes.
    .step-replicate-and-prepare = Wait for replication, then run /PrepareAD again.
    .verify = The command shows CN=Computers for every domain.
    .caution = redircmp only sends new computers elsewhere: it neither removes this container nor brings it back.
    .command-look-in-each-domain = Is CN=Computers in the root of each domain?
    .command-prepare-again = Prepare the organization again

ldifde-missing = ldifde.exe, which extends the schema, isn’t on this computer
    .meaning = Setup starts ldifde.exe to extend the schema, and Windows didn’t find it.
    .cause-tools-missing = The AD DS tools (RSAT-ADDS) aren’t installed.
    .step-look-for-ldifde = Look for ldifde.exe.
    .step-install-tools = If the command shows nothing, install the AD DS tools.
    .step-prepare-again = Run the preparation again from the root folder of the media.
    .verify = The command shows ldifde.exe.
    .command-look-for-ldifde = Is ldifde on this computer?
    .command-install-tools = Install the AD DS tools
    .command-extend-schema = Extend the schema

directory-unreachable-during-preparation = No domain controller could be reached while domains were prepared
    .meaning = Setup could connect to no domain controller, and the error persisted. With /PrepareAllDomains, one domain that doesn’t answer is enough.
    .cause-domain-down = A domain of the forest is down or behind a firewall (TCP 389).
    .cause-dead-controllers = DNS or metadata still name domain controllers that no longer exist.
    .step-ask-every-domain = Check whether a domain controller answers in every domain of the forest.
    .step-repair-connection = Repair the connection, or remove the metadata of domain controllers that no longer exist.
    .step-prepare-one-by-one = Then prepare the domains one by one.
    .verify = For every domain, nltest names a domain controller and the line with TCP 389 ends with True.
    .command-ask-every-domain = Does every domain answer?
    .command-replication-status = Does replication work?
    .command-test-controllers = Check all domain controllers
    .command-prepare-one-domain = Prepare one domain

well-known-objects-full = The administrative limit is exceeded: otherWellKnownObjects takes no more values
    .meaning = Setup adds an entry to the attribute otherWellKnownObjects of CN=Microsoft Exchange, and with one more this attribute would exceed the directory’s limit.
    .cause-old-values = There are probably hundreds of old values from repeated preparations and uninstallations, many of them with Deleted Objects.
    .step-save-values = Count the values and save them to a file.
    .step-remove-deleted-values = Remove those that contain Deleted Objects. Microsoft’s SetupAssist (download it first) writes an import file: read it before you import it with ldifde.
    .step-replicate-and-prepare = Wait for replication, then run /PrepareAD again.
    .verify = The command shows a lower count, and /PrepareAD ends without error.
    .caution = Removing a value that is still valid damages the organization: remove only values that contain Deleted Objects.
    .command-save-values = Count and save the values
    .command-count-values = Count the values
    .command-write-import-file = Let SetupAssist write an import file
    .command-import-file = Import the checked file
    .command-prepare-again = Prepare the organization again

group-attribute-entry-exists = An attribute entry of an Exchange group already exists
    .meaning = Setup added an entry that Active Directory has already: the change was made before, and Setup didn’t see it. The object is { $object_dn }.
    .cause-installed-setup-ran = Setup.exe of the installed server ran instead of the one on the media.
    .cause-cannot-read = The account can’t read the attribute.
    .cause-not-replicated = The domain controller that was read is behind in replication.
    .step-see-which-setup = In the log, see which Setup ran: sourcedir and Setup version.
    .step-start-from-media = If it wasn’t the one of the media, start Setup from the root folder of the media, with .\ in front.
    .step-check-replication = Check replication, and read the object with the account that ran Setup.
    .verify = The next attempt goes on after this step and shows the version of the media as Setup version.
    .caution = Don’t delete the group.
    .command-see-which-setup = Which Setup ran?
    .command-start-from-media = Start the Setup of the media
    .command-replication-status = Does replication work?

replication-latency-homemdb = The name reference is invalid: the database isn’t on that domain controller yet
    .meaning = Setup wrote the database to one domain controller, and a mailbox to another that doesn’t have the database yet.
    .cause-two-controllers = Setup writes configuration and mailboxes to two domain controllers, and replication between them is slow.
    .step-replicate-and-run = Start replication or wait for it, then run Setup again.
    .step-name-one-controller = If this isn’t enough, name one domain controller with /DomainController: writable, global catalog, in this site.
    .verify = Setup goes on after creating the system mailboxes.
    .caution = If Setup resumes an installation, it keeps the mode of the first attempt.
    .command-replicate-now = Replicate now
    .command-name-one-controller = Install with one domain controller

transport-role-object-refused = Active Directory refuses the role of this server
    .meaning = Setup writes a role to this server’s object, and Active Directory refuses it. No cause has been confirmed in public so far. Active Directory says: { $reason }
    .cause-schema-outdated = The schema of this domain controller is probably outdated or damaged (code 0x2099, in decimal 8345: the schema doesn’t allow the object in this place).
    .cause-name-not-accepted = The DNS name of a domain or of this computer probably has characters that Exchange doesn’t accept.
    .step-compare-schema-versions = Compare the schema versions of the global catalogs.
    .step-check-names = Check the primary DNS suffix of this computer and the names of the domains: letters, digits, dots and hyphens only.
    .step-name-updated-controller = Run Setup with /DomainController and the schema master, or another domain controller with the newest schema.
    .verify = All global catalogs show the same rangeUpper, and Setup goes on after this step.
    .situation-schema-behind = The log shows NAMING_VIOLATION or 00002099
    .situation-invalid-name = The log calls a domain name invalid
    .command-compare-schema-versions = Schema version on each global catalog
    .command-names-of-host-and-domains = Names of this host and of the domains
    .command-name-updated-controller = Install with this domain controller

upgrade-server-object-missing = The upgrade doesn’t find this server’s object
    .meaning = Setup didn’t find the server that you’re upgrading in Active Directory. It looked for { $object }.
    .cause-object-deleted = The object was deleted in ADSI Edit, or an uninstallation removed part of it.
    .cause-computer-renamed = The computer was renamed, which isn’t supported with Exchange installed.
    .step-look-for-object = Look for the object.
    .step-restore-object = If it was deleted, restore it, then what lay below it: with Restore-ADObject where the Active Directory recycle bin is on, else from a backup.
    .step-install-new-server = If it can’t be restored or the computer was renamed, install a new server, move the mailboxes to it and clean up this one.
    .verify = The command shows the object.
    .caution = Don’t create a server object by hand.
    .command-look-for-object = Does this server have an object?
    .command-find-deleted-object = Is it among the deleted objects?

isolated-name-lookup = Looking up a built-in name takes too long on a Windows that isn’t English
    .meaning = On a Windows that isn’t English, a built-in name is looked up on every domain controller of every trusted domain. This step then takes minutes or hours, or fails.
    .cause-value-not-set = LsaLookupRestrictIsolatedNameLevel isn’t set on the domain controllers, and the domain has trusts.
    .step-set-value = On every domain controller that this server uses, export the key Lsa and set LsaLookupRestrictIsolatedNameLevel to 1. No restart is needed.
    .step-run-setup-again = Run Setup again.
    .verify = On each domain controller the command shows 1, and in the next attempt this step takes seconds.
    .caution = Programs that rely on looking up names without a domain across trusts no longer find them.
    .command-set-value = Set the value, on each domain controller
    .command-show-value = Show the value
