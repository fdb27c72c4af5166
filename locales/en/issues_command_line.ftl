# Known issues of starting Setup. Order and ids as in src/catalog/issues_command_line.rs.

license-switch-not-recognized = The parameter is not a recognized option: another licence switch is wanted
    .meaning = The Setup that was started doesn’t know this licence switch, so it ended before any check. You typed { $switch }.
    .cause-new-switch-older-media = A new switch with older media: 2013, 2016 up to CU21, or 2019 up to CU10.
    .cause-old-switch-newer-media = The old switch with 2016 CU22 or later, 2019 CU11 or later, or SE.
    .cause-installed-setup-started = PowerShell started the Setup of the installed server, because the command didn’t begin with .\
    .step-find-media-build = Go to the root of the media and look up its build. In PowerShell, always type .\Setup.exe there.
    .step-add-ending = If the media is 2016 CU22 (15.1.2375) or later, 2019 CU11 (15.2.986) or later, or SE: run your command with _DiagnosticDataOFF or _DiagnosticDataON at the end of the switch.
    .step-leave-ending-out = If it is older, or any media of 2013 (15.0): run your command without this ending.
    .verify = Setup prints its banner and goes on to Copying Files.
    .caution = Go by the media, not by an article: some still print the old switch for SE.
    .command-show-media-build = Show the build of the media
    .command-newer-media = Your command, for newer media
    .command-older-media = Your command, for older media

license-terms-not-accepted = You need to accept the license terms
    .meaning = Setup was started from the command line without accepting the licence terms and ended at once.
    .cause-switch-left-out = The switch was left out.
    .cause-switch-of-other-media = The switch was that of another build.
    .step-find-switch = List the switches of this media and note the licence switch.
    .step-add-switch = Run the same command again with that switch.
    .verify = Setup prints its banner and goes on to Copying Files.
    .command-list-switches = List the switches of this media
    .command-same-command = The same command, with the switch

parameter-not-valid-for-operation = The parameter is not valid for the current operation
    .meaning = Setup refused a switch that belongs to other operations and checked nothing on the server. You asked for { $operation } with { $parameter }.
    .cause-roles-with-uninstall = /Roles with an uninstallation: Exchange is removed as a whole, never role by role.
    .cause-tenant-file-with-schema = /TenantOrganizationConfig with /PrepareSchema: the hybrid file belongs to /PrepareAD or /Mode:Install.
    .cause-other-switch = Another switch that this operation doesn’t take.
    .step-leave-roles-out = To uninstall, leave /Roles out.
    .step-use-preparead = With a hybrid file, run /PrepareAD as a member of Schema Admins and Enterprise Admins: it extends the schema too.
    .step-find-mode = For any other switch, look up which operations take it.
    .verify = After its banner Setup goes on without this message.
    .caution = Uninstalling removes Exchange from this server: move its mailboxes and connectors first.
    .situation-roles-with-uninstall = Uninstallation with /Roles
    .situation-tenant-file-with-schema = /PrepareSchema with the hybrid file
    .command-uninstall = Uninstall the whole server
    .command-prepare-with-file = Prepare a hybrid organization with its file
    .command-list-switches = List the switches of each operation

server-object-from-before = The Exchange Server is in an inconsistent state: only disaster recovery is available
    .meaning = Active Directory has a server object with the name of this computer, but Exchange isn’t installed here. The name is { $server_name }.
    .cause-rebuilt = The computer was set up again under the same name.
    .cause-stopped-early = An earlier attempt stopped before it copied anything to the disk.
    .cause-snapshot = A snapshot of this computer was restored without that of the domain controller.
    .step-inspect-object = Look at its build and connectors, and at the databases of the server.
    .step-recover = If you want to keep the server, first take it out of its database availability group (DAG), if it has one: on another member, remove the database copies of this server, then the server with -ConfigurationOnly, and evict its node from the cluster. Then run /Mode:RecoverServer on the Windows version that it had, with media of its build or a newer one. If msExchInstallPath isn’t the default, add /TargetDir with it.
    .step-delete-or-rename = If the server never held anything and no database is listed, delete only its object below CN=Servers in ADSI Edit, wait for replication and run /Mode:Install. Or give this computer another name.
    .verify = Setup goes on without this message.
    .caution = Deleting the object loses its Receive connectors and leaves its databases without a server. Never delete CN=Microsoft Exchange or another server’s object.
    .command-inspect-object = Show the object and what lies below it
    .command-list-databases = List the databases of this server
    .command-recover = Recover the server
