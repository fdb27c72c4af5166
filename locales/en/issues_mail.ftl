# Known issues of search, mailboxes, certificates, mail flow and Edge Transport. Order and ids as in src/catalog/issues_mail.rs.

search-data-in-use = Failure cleaning up SearchFoundation Data: a file is in use
    .meaning = Setup deletes the old search data before it configures search anew, and another program probably holds a file there. The file is { $file }.
    .cause-noderunner-exe-host-controller = noderunner.exe or the host controller still runs.
    .cause-antivirus-backup-software-scans = Antivirus or backup software scans the folder.
    .step-stop-both-search-services = Stop both search services and end noderunner.
    .step-exclude-exchange-folders-antivirus = Exclude the Exchange folders from antivirus and backup software.
    .step-delete-content-node-folder = Delete the content of the node folder, then run Setup again.
    .verify = Setup passes the step that configures search.
    .caution = Leave both services enabled. The search index is built anew.
    .command-stop-search-stays = Stop search and what stays of it
    .command-delete-old-search-data = Delete the old search data

search-psmodulepath-blank = Search can’t be configured: PSModulePath ends with a blank
    .meaning = A search node reads the environment and stops where two variables differ only by a blank. Setup then waits for it in vain. Microsoft describes this for 2013 CU1 and CU2.
    .cause-psmodulepath-computer-user-ends = PSModulePath of the computer or the user ends with a blank, or is there twice.
    .step-look-both-values = Look at both values.
    .step-correct-value = Correct the value, restart the server and run Setup again.
    .verify = The command shows no blank before the closing bracket.
    .command-show-values-between-brackets = Show the values between brackets
    .command-remove-blank = Remove the blank

discovery-management-unresolved = Couldn’t resolve the group Discovery Management
    .meaning = Near its end Setup gives Discovery Management rights on the discovery mailbox, and can’t turn the group’s name into a SID. What its message says about trusts is general.
    .cause-secure-channel-name-resolution = The secure channel or name resolution of this server is broken.
    .cause-group-moved-renamed = The group was moved or renamed.
    .cause-discovery-mailbox-account-earlier = The discovery mailbox account of an earlier Exchange is damaged.
    .step-test-secure-channel-repair = Test the secure channel and repair it where the test says False.
    .step-resolve-group-name = Resolve the group’s name. If that fails, give the group its name and place back.
    .step-delete-account-discoverysearchmailbox = If the name resolves, delete the account DiscoverySearchMailbox{"{"}…{"}"}, run /PrepareAD and enable its mailbox.
    .step-run-setup-again = Run Setup again.
    .verify = The command prints a SID.
    .caution = Search results kept in the discovery mailbox are lost when its account is deleted: export them first.
    .command-secure-channel-computer-sound = Is the secure channel of this computer sound?
    .command-repair = Repair it
    .command-name-become-sid = Does the name become a SID?
    .command-create-discovery-account-anew = Create the discovery account anew

internal-transport-certificate-missing = The internal transport certificate was damaged or missing in Active Directory
    .meaning = Seen in recoveries: Setup says that it has repaired the certificate, stops, and stops again at the same step. Most likely the server object names a certificate that this computer doesn’t have.
    .cause-msexchserverinternaltlscert-server-object-fits = msExchServerInternalTLSCert of the server object fits no certificate of the rebuilt computer.
    .step-import-server-certificates-their = Import the server’s certificates with their private keys and run the recovery again.
    .step-clear-msexchserverinternaltlscert-one-server = If you don’t have them, clear msExchServerInternalTLSCert of this one server object in ADSI Edit, wait for replication and run the recovery again.
    .step-afterwards-renew-certificate-edge = Afterwards renew the certificate and the Edge subscriptions.
    .verify = Get-ExchangeCertificate lists a certificate with SMTP.
    .caution = Leave the values Watermark and Action in the registry: deleting them led back to the same error.
    .command-server-object-hold = What does the server object hold?
    .command-certificates-computer-private-key = Certificates of this computer with a private key
    .command-afterwards-make-new-one = Afterwards, make a new one

edge-account-of-other-domain = Active Directory error 0x52 on an Edge server: use an account of its own domain
    .meaning = Setup of the Edge role asks the local directory instance. That fails with 0x52 for an account of another domain of the forest.
    .cause-signed-account-another-domain = You’re signed in with an account of another domain than the one this computer has joined.
    .step-sign-local-administrator = Sign in with a local administrator, or with an account of the computer’s domain that is local administrator.
    .step-run-setup-again = Run Setup again.
    .verify = The command names the same domain twice, or an account of this computer.
    .caution = An Edge server needs no domain at all.
    .command-account-domain-computer = Account and domain of this computer
    .command-account-local-administrator = Is the account a local administrator?

edge-adobjectid = Cannot get child of ADObjectId: Edge Transport on a domain member
    .meaning = Unattended Setup of the Edge role has a fault on domain members, from 2013 CU14 and 2016 CU2 on, where the forest was prepared for Exchange.
    .cause-edge-role-installed-command = The Edge role was installed from the command line on a domain member.
    .step-install-wizard-instead = Install with the wizard instead.
    .step-take-computer-out-domain = Or take the computer out of the domain, install, and join it again.
    .verify = Setup ends without error.
    .command-start-wizard-media = Start the wizard from the media
    .command-computer-domain-member = Is this computer a domain member?

edge-smime-runtime = ExSMIME.dll can’t be registered: Visual C++ 2012 is missing
    .meaning = regsvr32 ended with exit code 3, because the library needs the Visual C++ 2012 runtime.
    .cause-visual-c-2012-redistributable = The Visual C++ 2012 redistributable (x64) isn’t on this Edge server.
    .step-download-vcredist-x64-exe = Download vcredist_x64.exe of Visual C++ 2012 (Microsoft download 30679), save it as vcredist2012_x64.exe and install it.
    .step-run-setup-again = Run Setup again.
    .verify = The command lists Visual C++ 2012 x64.
    .caution = The x86 package doesn’t help.
    .command-install = Install it
    .command-is-it-there = Is it there?
