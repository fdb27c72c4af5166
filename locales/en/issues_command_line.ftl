# Known issues of starting Setup. Order and ids as in src/catalog/issues_command_line.rs.

license-switch-not-recognized = Setup doesn’t know the licence switch
    .meaning = These media want another licence switch, so Setup ended before any check. You typed { $switch }.
    .why = The two switches that end in _DiagnosticDataON and _DiagnosticDataOFF came with the cumulative updates of September 2021, and the old switch ended there.
    .cause-1 = A new switch with older media: any build of 2013, 2016 up to CU21, or 2019 up to CU10.
    .cause-2 = The old switch with 2016 CU22, 2019 CU11, SE or later.
    .cause-3 = PowerShell started the older Setup of the installed server, because the command had no leading .\
    .step-1 = In the root of the media, look up their build.
    .step-2 = Media since September 2021, and SE: run your command with _DiagnosticDataOFF or _DiagnosticDataON at the end of the switch.
    .step-3 = Older media, and all of 2013: run your command with the switch without an ending.
    .verify = Setup prints its banner and goes on to Copying Files.
    .caution = Go by the media, not by an article: some still print the old switch for SE.
    .command-1 = Which build are these media?
    .command-2 = Media since September 2021 and SE
    .command-3 = Older media and all of 2013

license-terms-not-accepted = You need to accept the license terms
    .meaning = Unattended Setup needs a licence switch on its command line and found none. It ended at once.
    .cause-1 = The switch was left out.
    .cause-2 = The switch was misspelt, or is that of another build.
    .step-1 = List the switches of these media and note the licence switch.
    .step-2 = Run the same command again with that switch.
    .verify = Setup prints its banner and goes on to Copying Files.
    .command-1 = List the switches of these media
    .command-2 = Example: prepare the organization

parameter-not-valid-for-operation = The switch isn’t valid for this operation
    .meaning = Setup refused a switch that other modes take, and looked at nothing on the server. You asked for { $operation } with { $parameter }.
    .cause-1 = /Roles with an uninstallation: Exchange is removed as a whole, never role by role.
    .cause-2 = /TenantOrganizationConfig with /PrepareSchema: the hybrid file belongs to /PrepareAD.
    .cause-3 = Another switch that this mode doesn’t take.
    .step-1 = To uninstall, leave /Roles out.
    .step-2 = With a hybrid file, run /PrepareAD as Schema Admins and Enterprise Admins: it extends the schema too.
    .step-3 = For any other switch, look up which modes take it.
    .verify = Setup prints its banner and goes on to Copying Files.
    .caution = Uninstalling removes Exchange from this server: move its mailboxes and connectors first.
    .situation-roles-with-uninstall = This is an uninstallation with /Roles.
    .situation-tenant-file-with-schema = This is /PrepareSchema with the hybrid file.
    .command-1 = Uninstall the whole server
    .command-2 = Prepare a hybrid organization with its file
    .command-3 = Which switches go with which mode?

server-object-from-before = The Exchange server is in an inconsistent state: only recovery is available
    .meaning = Active Directory has a server object of this name, but Exchange isn’t installed on this computer. The name is { $server_name }.
    .cause-1 = The computer was set up again under the same name.
    .cause-2 = An earlier attempt stopped before anything was on the disk.
    .cause-3 = A lab snapshot of this computer was put back without that of the domain controller.
    .step-1 = See what the object holds: its build, databases and connectors.
    .step-2 = If the server is to live on, run /Mode:RecoverServer with media of its build or a newer one.
    .step-3 = If it never held anything, delete only its own object below CN=Servers in ADSI Edit, wait for replication and run /Mode:Install. Or give this computer another name.
    .verify = Setup passes this check and goes on.
    .caution = Deleting the object loses the configuration of its databases and connectors. Never delete CN=Microsoft Exchange or another server’s object.
    .command-1 = What does the object hold?
    .command-2 = Recover the server
