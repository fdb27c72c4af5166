# Texts of the report that belong to no single check. $product is 2013, 2016, 2019, SE or unknown.
product-name = { $product ->
    [SE] Exchange Server Subscription Edition
    [unknown] Exchange Server
   *[other] Exchange Server { $product }
    }

severity-error = Stops Setup
severity-warning = Warning
severity-info = For information

outcome-succeeded = Setup succeeded
outcome-failed = Setup failed
outcome-incomplete = The log ends before Setup does
outcome-unknown = The log doesn’t show how Setup ended
outcome-closed = The wizard was closed before Setup changed anything
outcome-update-succeeded = The update was installed
outcome-update-failed = The update failed
outcome-update-incomplete = The log ends before the update does
outcome-update-unknown = The log doesn’t show how the update ended

attempt-of = Attempt { $number } of { $total }

finding-heading = { $severity }: { $title }
finding-heading-probable = { $severity }, probably: { $title }
heading-plan = What to do, in this order
heading-in-any-case = In any case
heading-suggestions = Worth a look
suggestion-wording = Line { $line } has words of Setup’s message, but not enough of them to be sure.
suggestion-name = Line { $line } names something that stands in this error.
suggestion-topic = Line { $line } seems to be about this.
command-risky = changes or removes something: read first
command-elevated = run as administrator
command-needs = needs { $what }
need-ActiveDirectory = the ActiveDirectory module (Windows feature RSAT-AD-PowerShell)
need-DirectoryTools = the Active Directory tools (Windows feature RSAT-ADDS)
need-ExchangeOnlineManagement = the ExchangeOnlineManagement module
need-FailoverClusters = the FailoverClusters module (Windows feature RSAT-Clustering-PowerShell)
need-WebAdministration = the WebAdministration module, which comes with IIS
need-FixInstallerCache = Microsoft’s script FixInstallerCache.ps1

notice-empty = There is nothing to read here. Paste text from Setup, or choose the file ExchangeSetup.log in the folder ExchangeSetupLogs on the system drive of the server.
notice-binary = This file isn’t text. Choose ExchangeSetup.log from the folder ExchangeSetupLogs, or a .zip or .gz that holds it.
notice-not-a-log = This text doesn’t look like anything that Exchange Setup writes. Paste the lines around the error, or choose ExchangeSetup.log from the folder ExchangeSetupLogs.
notice-setup-text = This text is from Exchange Setup, but it doesn’t show what stopped it. Paste more of it: from “The following error was generated” on, or from the first line with FAILED. Or choose ExchangeSetup.log from the folder ExchangeSetupLogs on the system drive.
notice-not-covered-product = This text is from the Setup of Exchange Server { $year }, which this tool doesn’t cover. What the two Setups have in common is shown, if anything; commands and requirements are those of Exchange Server 2013 and later.
notice-eight-bit = The text isn’t Unicode. It was read as windows-1252, so some letters may look wrong; ids and codes aren’t affected.
notice-text-cut = This text is very long, and the beginning of a Setup log isn’t in it. Lines { $from } to { $to } were left out; the lines before and after them were read.
notice-line-cut = Line { $line } is very long; only its first 64 kB were read.
notice-mixed-encoding = The encoding changes inside the file, first at line { $line }: another program has added to it. Every part was read in its own encoding; other programs may show some of it as wrong letters.
notice-no-run-header = The beginning of the attempt is missing, so version, account and operation may be unknown.
notice-run-cap = The log holds { $total } attempts. The findings of the last { $kept } are kept; of older ones only their header, and the oldest may be left out.
notice-members-cap = The analysis has more than { $limit } different checks or settings; the rest was left out.
notice-evidence-cap = So many lines prove something that the later ones are quoted in part only.
notice-short-last-run = Attempt { $number }, the last one, has only a few lines. Attempt { $shown }, the one before it, is shown.
notice-file-unused = Not used: { $files }. Nothing in these files was recognized.
notice-zip-damaged = Damaged, so not read or not to the end: { $files }.
notice-zip-encrypted = Protected by a password, so not read: { $files }. Unpack the archive and choose the log itself.
notice-zip-unsupported = Packed in a way that can’t be opened here, so not read: { $files }. Unpack the archive and choose the log itself.
notice-zip-bomb = Not read, or not to the end, because what is packed in it is far larger than a log: { $files }.
notice-zip-deep = Not opened, because too many archives lie within each other: { $files }. Unpack the archives and choose the log itself.
notice-zip-many = Not read, because the archive holds too many files: { $count }. Those whose names look like logs were read first; if the log is missing, unpack the archive and choose the log itself.
notice-update-log = This is the log of a security update (.msp), which has an installer of its own. Its errors are looked for here. The checks of Setup aren’t in it; those are in ExchangeSetup.log.
notice-services-restored = The services that the update stopped are restored: ServiceControl.ps1 completed. Whether the update was installed is in PatchVerboseLogging.log.
notice-other-update-log = { $files } is a log of Windows Installer about an update of another program: nothing in it names Exchange.
notice-companion-alone = { $files } belongs to an installation step of Setup. Choose it together with ExchangeSetup.log: then it is shown with the error it explains.

plan-start-properly = Start Setup with the media, the switches and the shell that the steps name.
plan-reach-active-directory = Make sure that this server reaches a suitable domain controller (DNS, network, site).
plan-raise-levels = Bring domain controllers and functional levels to what this release needs.
plan-use-right-account = Sign in with an account that is in the required groups, and start Setup elevated.
plan-prepare-schema = Extend the schema with /PrepareSchema, from the schema master’s domain and site.
plan-prepare-ad = Prepare Active Directory with /PrepareAD, from the schema master’s domain and site. A new organization needs /OrganizationName as well, a hybrid one /TenantOrganizationConfig where Setup asks for it.
plan-prepare-domain = Prepare the domain with /PrepareDomain.
plan-wait-for-replication = Wait until Active Directory has replicated to this site.
plan-handle-older-exchange = Update or remove the older Exchange servers that are in the way.
plan-change-windows = Use a computer and a version of Windows that this release of Exchange supports.
plan-install-features = Install the missing Windows features.
plan-install-dot-net = Install the required .NET Framework.
plan-install-software = Install the missing software.
plan-install-updates = Install the missing Windows updates.
plan-start-services = Start or enable the services Setup needs.
plan-own = Follow the steps of: { $title }.
plan-close-processes = Close the programs that use files of Exchange.
plan-finish-earlier-setup = Complete the earlier installation that stopped half-way.
plan-uninstall-first = If you want to install it anew, uninstall what is installed first.
plan-restart = Restart the server, once, after all other steps.
plan-run-setup-again = Run Setup again.

license-by-media = For media before September 2021 or of Exchange 2013, the licence switch is /IAcceptExchangeServerLicenseTerms.

# Where Setup went past what a finding is about. Every row has these.
any-row =
    .situation-completed = Setup has completed: nothing is left to do here
    .situation-afterwards = Setup has completed: this is left
    .situation-passed = Setup didn’t stop for this and went on: there’s nothing to do

unknown-check = Check { $id }
    .meaning = Setup reports the check { $id }, which this tool doesn’t know yet. Setup’s own message is the best information there is: { $message }
    .cause-newer-setup = A newer Setup may have checks that aren’t described here.
    .step-read-message = Read Setup’s own message and the lines around it.
    .step-look-up = Look the check up in Microsoft’s documentation, or search for its name and message.
    .step-change-and-run-again = Change what the message names, then run Setup again.
    .verify = Setup no longer lists this check.
unnamed-check = A check without a name
    .meaning = Setup stops because of something that this tool doesn’t know yet, and printed no id with it. Its own message: { $message }
    .step-read-message = Read Setup’s own message and the lines around it.
    .step-search-words = Search for its exact words.
    .step-change-and-run-again = Change what the message names, then run Setup again.
    .verify = Setup no longer prints the message.
unnamed-warning = A warning without a name
    .meaning = Setup warned of something that this tool doesn’t know yet, and printed no id with it. Its own message: { $message }
    .step-read-message = Read Setup’s own message.
    .step-decide = Decide whether it matters to you: a warning doesn’t stop Setup.
    .verify = Setup no longer prints the warning.

# Where links lead.
link-topic = Microsoft’s topic about this check
link-readiness-checks = All readiness checks of Exchange Setup
link-prerequisites = Prerequisites of Exchange Server
link-system-requirements = System requirements of Exchange Server
link-supportability-matrix = Supportability matrix of Exchange Server
link-prepare-ad = Prepare Active Directory and its domains
link-unattended = Setup from the command line
link-install-edge = Install an Edge Transport server
link-recover = Recover an Exchange server
link-upgrade-cu = Install a cumulative update
link-upgrade-to-se = Upgrade to Subscription Edition
link-delegate = Delegate the installation of servers
link-build-numbers = Builds with their downloads
link-release-notes = Release notes of Exchange Server
link-maintenance-mode = Maintenance of DAG members
link-antivirus = Antivirus software on Exchange servers
link-arbitration = Recreate arbitration mailboxes
link-failed-updates = Repair failed updates of Exchange
link-msi-1603 = Error 1603 of Windows Installer
link-execution-policy = AuthorizationManager check fails during Setup
link-setup-in-powershell = Setup started from PowerShell with setup.exe
link-database-mandatory = Error “Database is mandatory on UserMailbox”
link-setup-assist = SetupAssist, Microsoft’s script
link-setup-log-reviewer = SetupLogReviewer, Microsoft’s script
link-fix-installer-cache = FixInstallerCache, Microsoft’s script
link-copy-missing-dlls = CopyMissingDlls, Microsoft’s script
link-antivirus-exclusions = Set-ExchAVExclusions, Microsoft’s script
link-extended-protection = ExchangeExtendedProtectionManagement, Microsoft’s script
link-install-watermark = Watermarks, explained by SetupAssist
link-reboot-pending = Pending restarts, explained by SetupAssist
link-computers-container = The container Computers, explained by SetupAssist
link-read-only-controllers = Read-only domain controllers, explained by SetupAssist
link-transport-certificate = Internal transport certificate, explained by HealthChecker
link-update-wizard = Exchange Update Wizard: steps for your builds
link-vc2012 = Download Visual C++ 2012
link-vc2013 = Download Visual C++ 2013
link-ucma4 = Download UCMA 4.0
link-url-rewrite = Download IIS URL Rewrite
link-dotnet48 = Download .NET Framework 4.8
link-filter-pack = Download the Office 2010 Filter Packs
link-kb3206632 = Update KB3206632
link-kb2999226 = Update KB2999226
link-answers = A case like it on Microsoft Q&A
link-article = Microsoft’s article about it
link-report = A report about it
link-search-learn = Microsoft Learn
link-search-questions = Microsoft Q&A
# A search in the language of the reader, after ui-further: name the language of this file ("the web, in French"). Never shown in English.
link-search-web-in-language = the web, in English
link-search-web = the web
