# Known issues of starting Setup. Order and ids as in src/catalog/issues_command_line.rs.

license-switch-not-recognized = Setup doesn’t know the licence switch
    .meaning = These media want another licence switch, so Setup ended before any check. You typed { $switch }.
    .why = The two switches that end in _DiagnosticDataON and _DiagnosticDataOFF came with the cumulative updates of September 2021, and the old switch ended there.
    .cause-new-switch-older-media = A new switch with older media: any build of 2013, 2016 up to CU21, or 2019 up to CU10.
    .cause-old-switch-2016-cu22 = The old switch with 2016 CU22, 2019 CU11, SE or later.
    .cause-powershell-started-older-setup = PowerShell started the older Setup of the installed server, because the command had no leading .\
    .step-look-their-build = In the root of the media, look up their build.
    .step-media-since-september-2021 = Media since September 2021, and SE: run your command with _DiagnosticDataOFF or _DiagnosticDataON at the end of the switch.
    .step-older-media = Older media, and all of 2013: run your command with the switch without an ending.
    .verify = Setup prints its banner and goes on to Copying Files.
    .caution = Go by the media, not by an article: some still print the old switch for SE.
    .command-build-these-media = Which build are these media?
    .command-media-since-september-2021 = Media since September 2021 and SE
    .command-older-media-all-2013 = Older media and all of 2013

license-terms-not-accepted = You need to accept the license terms
    .meaning = Unattended Setup needs a licence switch on its command line and found none. It ended at once.
    .cause-switch-left-out = The switch was left out.
    .cause-switch-misspelt = The switch was misspelt, or is that of another build.
    .step-list-switches-these-media = List the switches of these media and note the licence switch.
    .step-run-same-command-again = Run the same command again with that switch.
    .verify = Setup prints its banner and goes on to Copying Files.
    .command-list-switches-these-media = List the switches of these media
    .command-example-prepare-organization = Example: prepare the organization

parameter-not-valid-for-operation = The switch isn’t valid for this operation
    .meaning = Setup refused a switch that other modes take, and looked at nothing on the server. You asked for { $operation } with { $parameter }.
    .cause-roles-uninstallation = /Roles with an uninstallation: Exchange is removed as a whole, never role by role.
    .cause-tenantorganizationconfig-prepareschema = /TenantOrganizationConfig with /PrepareSchema: the hybrid file belongs to /PrepareAD.
    .cause-another-switch-mode-doesnt = Another switch that this mode doesn’t take.
    .step-uninstall-leave-roles-out = To uninstall, leave /Roles out.
    .step-run-preparead-schema-admins = With a hybrid file, run /PrepareAD as Schema Admins and Enterprise Admins: it extends the schema too.
    .step-look-modes-take = For any other switch, look up which modes take it.
    .verify = Setup prints its banner and goes on to Copying Files.
    .caution = Uninstalling removes Exchange from this server: move its mailboxes and connectors first.
    .situation-roles-with-uninstall = This is an uninstallation with /Roles
    .situation-tenant-file-with-schema = This is /PrepareSchema with the hybrid file
    .command-uninstall-whole-server = Uninstall the whole server
    .command-prepare-hybrid-organization-file = Prepare a hybrid organization with its file
    .command-switches-go-mode = Which switches go with which mode?

server-object-from-before = The Exchange server is in an inconsistent state: only recovery is available
    .meaning = Active Directory has a server object of this name, but Exchange isn’t installed on this computer. The name is { $server_name }.
    .cause-computer-set-again-under = The computer was set up again under the same name.
    .cause-earlier-attempt-stopped-anything = An earlier attempt stopped before anything was on the disk.
    .cause-lab-snapshot-computer-put = A lab snapshot of this computer was put back without that of the domain controller.
    .step-see-object-holds = See what the object holds: its build, databases and connectors.
    .step-run-mode-recoverserver-media = If the server is to live on, run /Mode:RecoverServer with media of its build or a newer one.
    .step-delete-only-own-object = If it never held anything, delete only its own object below CN=Servers in ADSI Edit, wait for replication and run /Mode:Install. Or give this computer another name.
    .verify = Setup passes this check and goes on.
    .caution = Deleting the object loses the configuration of its databases and connectors. Never delete CN=Microsoft Exchange or another server’s object.
    .command-object-hold = What does the object hold?
    .command-recover-server = Recover the server
