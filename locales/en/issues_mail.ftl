# Known issues of search, mailboxes, certificates, mail flow and Edge Transport. Order and ids as in src/catalog/issues_mail.rs.

search-data-in-use = Failure cleaning up SearchFoundation Data: old search data can’t be deleted
    .meaning = Setup deletes the old search data before it configures search, and another program probably uses a file there. The file is { $file }.
    .cause-search-still-runs = noderunner.exe or the host controller still runs.
    .cause-scanner = Antivirus or backup software scans the folder.
    .step-stop-search = Stop both search services and end noderunner.
    .step-exclude-folders = Exclude the Exchange folders from antivirus and backup software.
    .step-delete-search-data = Delete the content of the node folder, then run Setup again.
    .verify = Setup passes the step that configures search.
    .caution = Don’t disable these services. Exchange builds the search index again.
    .command-stop-search = Stop search and end its processes
    .command-delete-search-data = Delete the old search data

search-psmodulepath-blank = An item with the same key has already been added: PSModulePath ends with a blank
    .meaning = A search node reads the environment variables and stops if two differ only by a blank; Setup then waits for it in vain. Microsoft describes this for 2013 CU1 and CU2.
    .cause-blank-at-end = PSModulePath of the computer or the user ends with a blank, or is there twice.
    .step-show-values = Look at both values.
    .step-remove-blank = Remove the blank (or the second variable, in System Properties, Environment Variables), restart the server, then run Setup again.
    .verify = The command shows no blank before the closing bracket, and Setup passes this step.
    .command-show-values = Show the values between brackets
    .command-remove-blank = Remove the blanks around both values

discovery-management-unresolved = Couldn’t resolve the user or group Discovery Management
    .meaning = Near its end Setup gives Discovery Management rights on the discovery mailbox and can’t find the SID of this group. What its message says about trusts is only general.
    .cause-secure-channel-broken = The secure channel or name resolution of this server is broken.
    .cause-group-moved = The group was moved or renamed.
    .cause-account-damaged = The discovery mailbox account of an earlier Exchange is damaged.
    .step-test-secure-channel = Test the secure channel, and repair it if the command shows False.
    .step-resolve-group = Look up the SID of the group. If this fails, check that this server resolves the names of the domain; if it does, give the group its name and its place back.
    .step-recreate-discovery-account = If the SID is found, delete the account DiscoverySearchMailbox{"{"}…{"}"} in Active Directory, run /PrepareAD, wait for replication and enable its mailbox on another server.
    .step-run-setup-again = Run Setup again.
    .verify = The command shows a SID, and Setup passes this step.
    .caution = Deleting the account deletes the search results in its mailbox: export them first.
    .command-test-secure-channel = Test the secure channel of this computer
    .command-repair-secure-channel = Repair the secure channel
    .command-resolve-group = SID of the group
    .command-recreate-discovery-account = Prepare Active Directory again
    .command-enable-mailbox = Enable the discovery mailbox

internal-transport-certificate-missing = The internal transport certificate for the local server was damaged or missing in Active Directory
    .meaning = In recoveries Setup says that it has repaired the certificate, stops, and stops again at the same step. Most likely the server object names a certificate that this computer doesn’t have.
    .cause-certificate-not-here = The certificate in msExchServerInternalTLSCert of the server object isn’t on this computer.
    .step-import-certificates = Import the server’s certificates with their private keys into Personal of the computer (certificates console; on Server Core, certutil -importpfx) and run the recovery again.
    .step-clear-attribute = If you don’t have them, clear msExchServerInternalTLSCert of this server object in ADSI Edit, wait for replication and run the recovery again.
    .step-renew-certificate = After the recovery, create a new certificate, and renew the Edge subscriptions if you have some.
    .verify = The recovery ends, and the command shows a certificate with SMTP among its services.
    .caution = Don’t delete the values Watermark and Action in the registry: this has led to the same error again.
    .command-show-attribute = What does the server object hold?
    .command-list-certificates = Certificates of this computer with a private key
    .command-create-certificate = Create a new certificate
    .command-certificates-of-exchange = List the certificates of Exchange

edge-account-of-other-domain = Active Directory error 0x52 on an Edge server: use an account of its own domain
    .meaning = Setup of the Edge role asks the local directory instance. With an account of another domain of the forest, this fails with error 0x52.
    .cause-other-domain = You’re signed in with an account of another domain than the one this computer has joined.
    .step-use-local-administrator = Sign in with an account of the computer’s domain that is a local administrator, or with a local administrator account.
    .step-run-setup-again = Run Setup again.
    .verify = The account in the first line begins with the name of this computer, or with the short name of the domain in the second line.
    .command-account-and-domain = Account and domain of this computer
    .command-local-administrators = Local administrators

edge-adobjectid = Cannot get child of ADObjectId: Edge Transport on a domain member
    .meaning = Unattended Setup of the Edge role has a fault on domain members, from 2013 CU14 and 2016 CU2 on, where the forest was prepared for Exchange.
    .cause-unattended-on-member = You installed the Edge role from the command line on a domain member.
    .step-use-wizard = Start Setup.exe from the root folder of the media without parameters and install with the wizard.
    .step-leave-domain = Or, for example on Server Core, which has no wizard: take the computer out of the domain (System Properties or sconfig) and restart it. When the command shows False, install, then join the domain again.
    .verify = Setup ends without error, and ServerRole shows Edge.
    .command-use-wizard = Start the wizard
    .command-is-domain-member = Is this computer a domain member?
    .command-show-role = Role of this server

edge-smime-runtime = Process execution failed with exit code 3: ExSMIME.dll needs Visual C++ 2012
    .meaning = regsvr32 ended with exit code 3, because the library needs the Visual C++ 2012 runtime.
    .cause-runtime-missing = The Visual C++ 2012 redistributable (x64) isn’t on this Edge server.
    .step-install-runtime = Download vcredist_x64.exe of Visual C++ 2012 (Microsoft download 30679), save it as vcredist2012_x64.exe and install it.
    .step-run-setup-again = Run Setup again.
    .verify = The command shows Visual C++ 2012 x64.
    .caution = The x86 package doesn’t help.
    .command-install-runtime = Install Visual C++ 2012
    .command-is-runtime-installed = Is it installed?
