# Known issues of Active Directory. Order and ids as in src/catalog/issues_active_directory.rs.

resource-schema-ldap-name = The LDAP names of the resource schema objects are wrong
    .meaning = /PrepareAD writes an attribute by its LDAP name, and the schema knows that attribute under another one.
    .cause-conflict-name-got-dup = After a conflict the name got DUP- in front of it.
    .step-read-ldapdisplayname-ms-exch = Read lDAPDisplayName of ms-Exch-Resource-Schema and ms-Exch-Resource-Property-Schema.
    .step-schema-admins = On the schema master, as Schema Admins, set them in ADSI Edit to msExchResourceSchema and msExchResourcePropertySchema.
    .step-replicate-run-preparead-again = Replicate, then run /PrepareAD again.
    .verify = On every domain controller the first command shows these two names.
    .caution = This changes the schema: have a system state backup of the schema master, and change only these two attributes.
    .command-read-both-names = Read both names
    .command-replicate-now = Replicate now
    .command-prepare-organization-again = Prepare the organization again

computers-container-missing = The container CN=Computers of a domain is missing or was renamed
    .meaning = Since 2016 CU21 and 2019 CU10 the preparation reads AdminSDHolder and then the container CN=Computers. It broke in between: the container isn’t where it should be. Last object read: { $object }.
    .cause-cn-computers-renamed = CN=Computers was renamed, moved or deleted in the root of that domain.
    .step-look-cn-computers-each = Look for CN=Computers in each domain of the forest, with -Server and the name of the domain.
    .step-rename-move-back = Rename it or move it back, or restore it, as KB5005319 describes.
    .step-wait-replication-run-preparead = Wait for replication and run /PrepareAD again.
    .verify = The command lists CN=Computers of the domain.
    .caution = redircmp only sends new computers elsewhere: it neither removes this container nor brings it back.
    .command-cn-computers-root-domain = Is CN=Computers in the root of the domain?
    .command-prepare-organization-again = Prepare the organization again

ldifde-missing = ldifde.exe, which extends the schema, isn’t on this computer
    .meaning = Setup starts ldifde.exe to extend the schema, and Windows didn’t find it.
    .cause-ad-ds-tools-rsat = The AD DS tools (RSAT-ADDS) aren’t installed.
    .step-look-ldifde-exe = Look for ldifde.exe.
    .step-install-ad-ds-tools = Where it’s missing, install the AD DS tools.
    .step-run-preparation-again-root = Run the preparation again from the root of the media.
    .verify = The command prints the path of ldifde.exe.
    .command-ldifde-computer = Is ldifde on this computer?
    .command-install-ad-ds-tools = Install the AD DS tools
    .command-extend-schema = Extend the schema

directory-unreachable-during-preparation = No domain controller could be reached while domains were prepared
    .meaning = Setup lost its connection to Active Directory and got none again. With /PrepareAllDomains one unreachable domain is enough.
    .cause-domain-forest-down-behind = A domain of the forest is down or behind a firewall (TCP 389).
    .cause-dns-metadata-still-name = DNS or metadata still name domain controllers that no longer exist.
    .step-ask-every-domain-forest = Ask every domain of the forest for a domain controller.
    .step-repair-connection = Repair the connection, or remove the metadata of dead domain controllers.
    .step-prepare-domains-one-one = Then prepare the domains one by one.
    .verify = nltest names a domain controller for every domain.
    .command-every-domain-answer = Does every domain answer?
    .command-replication-work = Does replication work?
    .command-check-all-domain-controllers = Check all domain controllers
    .command-prepare-one-domain = Prepare one domain

well-known-objects-full = otherWellKnownObjects takes no more values
    .meaning = Setup adds the Exchange groups to the attribute otherWellKnownObjects of CN=Microsoft Exchange, and the directory’s limit is reached.
    .cause-hundreds-old-values = Hundreds of old values, many pointing into Deleted Objects, as repeated preparations and uninstallations seem to leave them.
    .step-count-values-save-them = Count the values and save them to a file.
    .step-remove-those-point-deleted = Remove those that point into Deleted Objects. Microsoft’s SetupAssist writes an import file: read it before you import it.
    .step-wait-replication-run-preparead = Wait for replication and run /PrepareAD again.
    .verify = The command prints a lower count, and /PrepareAD ends without error.
    .caution = Removing a value that is still valid breaks the organization: remove only values that contain Deleted Objects.
    .command-count-save-values = Count and save the values
    .command-let-setupassist-write-import = Let SetupAssist write an import file
    .command-prepare-organization-again = Prepare the organization again

group-attribute-entry-exists = An attribute entry of an Exchange group already exists
    .meaning = Setup added an entry that the directory has already: the change was made before, and Setup didn’t see it. The object is { $object_dn }.
    .cause-setup-exe-installed-server = Setup.exe of the installed server ran instead of the one on the media.
    .cause-account-cant-read-attribute = The account can’t read the attribute.
    .cause-domain-controller-read-behind = The domain controller that was read is behind in replication.
    .step-see-setup-ran = See which Setup ran: sourcedir and Setup version in the log.
    .step-start-one-media-command = Start the one on the media from a command prompt, with its drive.
    .step-check-replication = Check replication, and read the object with the same account.
    .verify = The next run passes this step, and its Setup version is that of the media.
    .caution = Don’t delete the group.
    .command-setup-ran = Which Setup ran?
    .command-start-setup-media = Start the Setup of the media
    .command-replication-work = Does replication work?

replication-latency-homemdb = The name reference is invalid: the database isn’t on that domain controller yet
    .meaning = Setup wrote the database to one domain controller and a mailbox to another that doesn’t have the database yet.
    .cause-configuration-mailboxes-go-two = The configuration and the mailboxes go to two domain controllers, and replication between them is slow.
    .step-wait-replication-force = Wait for replication or force it, then run Setup again.
    .step-name-one-domain-controller = If that isn’t enough, name one domain controller: writable, global catalog, in this site.
    .verify = Setup passes the step that makes system mailboxes.
    .caution = Setup that goes on with an unfinished installation keeps the mode of the first attempt.
    .command-replicate-now = Replicate now
    .command-install-one-domain-controller = Install with one domain controller

transport-role-object-refused = Active Directory refuses the role of this server
    .meaning = Setup writes a role to this server’s object and the directory refuses it. No cause has been confirmed in public so far. The directory says: { $reason }
    .cause-schema-domain-controller-probably = The schema on that domain controller is probably behind or damaged (2099).
    .cause-dns-name-domain-computer = The DNS name of a domain or of this computer has characters that Exchange doesn’t take.
    .step-compare-schema-version-all = Compare the schema version on all domain controllers.
    .step-check-primary-dns-suffix = Check the primary DNS suffix of this computer and the names of the domains.
    .step-run-setup-schema-master = Run Setup with the schema master, or another domain controller that is up to date, as /DomainController.
    .verify = All domain controllers show the same rangeUpper.
    .situation-schema-behind = The log shows the naming violation
    .situation-invalid-name = The log calls a domain name invalid
    .command-schema-version-each-global = Schema version on each global catalog
    .command-names-host-domains = Names of this host and of the domains
    .command-install-domain-controller-date = Install with a domain controller that is up to date

upgrade-server-object-missing = The upgrade doesn’t find this server’s object
    .meaning = Setup looked in Active Directory for the server it is to upgrade and found none. It looked for { $object }.
    .cause-object-deleted-adsi-edit = The object was deleted in ADSI Edit, or an uninstallation removed part of it.
    .cause-computer-renamed = The computer was renamed, which isn’t supported with Exchange installed.
    .step-look-object = Look for the object.
    .step-restore-recycle-bin-backup = If it was deleted, restore it from the recycle bin or from a backup.
    .step-install-new-server = If it can’t be restored, install a new server, move the mailboxes to it and clean up this one.
    .verify = The command prints the object.
    .caution = Don’t create a server object by hand.
    .command-object-server = Is there an object of this server?
    .command-among-deleted-ones = Is it among the deleted ones?

isolated-name-lookup = Looking up a built-in name takes too long on a localized Windows
    .meaning = On a localized Windows a built-in name is sent to every domain controller of every trusted domain. The step then takes minutes or hours, or fails.
    .cause-lsalookuprestrictisolatednamelevel-isnt-set-domain = LsaLookupRestrictIsolatedNameLevel isn’t set on the domain controllers, and the domain has trusts.
    .step-save-key-lsa-set = On every domain controller this server uses, save the key Lsa and set LsaLookupRestrictIsolatedNameLevel to 1. No restart is needed.
    .step-run-setup-again = Run Setup again.
    .verify = The command prints 1, and the step takes seconds in the next run.
    .caution = Programs that rely on names without a domain across trusts no longer find them.
    .command-each-domain-controller = On each domain controller
    .command-read-value-back = Read the value back
