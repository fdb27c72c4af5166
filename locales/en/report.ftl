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
outcome-incomplete = The run has no end in the log
outcome-unknown = The outcome cannot be told

finding-heading = { $severity }: { $title }
finding-heading-probable = { $severity }, probably: { $title }
heading-plan = What to do, in this order
heading-suggestions = Worth a look
suggestion-wording = Line { $line } has words of Setup’s message, but not enough of them to be sure.
suggestion-name = Line { $line } names something that stands in this error.
suggestion-topic = Line { $line } seems to be about this.
command-risky = changes or removes something: read first

notice-empty = There is nothing to read here. Paste text from Setup, or choose the file ExchangeSetup.log in the folder ExchangeSetupLogs on the system drive of the server.
notice-binary = This file is not text. Choose ExchangeSetup.log from the folder ExchangeSetupLogs, or a .zip or .gz that holds it.
notice-not-a-log = Nothing in this text was written by Exchange Setup as far as can be told. Paste the lines around the error, or choose ExchangeSetup.log from the folder ExchangeSetupLogs.
notice-setup-text = This text is from Exchange Setup, but it does not show what stopped it. Paste more of it: from “The following error was generated” on, or from the first line with FAILED. Or choose ExchangeSetup.log from the folder ExchangeSetupLogs on the system drive.
notice-not-covered-product = This text is from the Setup of Exchange Server { $year }, which this tool does not cover. What the two Setups have in common is shown, if anything; commands and requirements are those of Exchange Server 2013 and later.
notice-eight-bit = The text is not Unicode. It was read as windows-1252, so some letters may look wrong; ids and codes are not affected.
notice-text-cut = This text is very long, and the beginning of a Setup log is not in it. Lines { $from } to { $to } were left out; what stands before and after them was read.
notice-line-cut = Line { $line } is very long; only its first 64 kB were read.
notice-mixed-encoding = The encoding changes inside the file, first at line { $line }: another program has added to it. Every part was read in its own encoding; other programs may show some of it as wrong letters.
notice-no-run-header = The beginning of the run is missing, so version, account and operation may be unknown.
notice-run-cap = The log holds { $total } runs of Setup. The findings of the last { $kept } are kept; of older ones only their header, and the oldest may be left out.
notice-members-cap = The analysis has more than { $limit } different checks or settings; the rest was left out.
notice-evidence-cap = So many lines prove something that the later ones are quoted in part only.
notice-short-last-run = Run { $number }, the last one, has only a few lines. Run { $shown }, the one before it, is shown.
notice-file-unused = Not used: { $files }. Nothing in these files was recognized.
notice-zip-damaged = Damaged, so not read or not to the end: { $files }.
notice-zip-encrypted = Protected by a password, so not read: { $files }. Unpack it and choose the log itself.
notice-zip-unsupported = Packed in a way that cannot be opened here, so not read: { $files }. Unpack it and choose the log itself.
notice-zip-bomb = Not read, or not to the end, because it unpacks to far more than a log would: { $files }.
notice-zip-deep = Not opened, because it lies in too many archives within each other: { $files }. Unpack them and choose the log itself.
notice-zip-many = { $count } files of the archive were not read, because it holds so many. Those whose names look like logs were read first; if the log is missing, unpack the archive and choose the log itself.
notice-update-log = { $files } is the log of a security update, which has an installer of its own. This tool reads ExchangeSetup.log; for the update look at the lines before “Return value 3” and at the application event log.
notice-companion-alone = { $files } belongs to an installation step of Setup. Choose it together with ExchangeSetup.log: then it is shown with the error it explains.

plan-start-properly = Start Setup the right way: the right media, switches and console.
plan-reach-active-directory = Make sure that this server reaches a suitable domain controller (DNS, network, site).
plan-raise-levels = Bring domain controllers and functional levels to what this version needs.
plan-use-right-account = Sign in with an account that is in the required groups, and start Setup elevated.
plan-prepare-schema = Extend the schema with /PrepareSchema, from the schema master’s domain and site.
plan-prepare-ad = Prepare Active Directory with /PrepareAD, from the schema master’s domain and site. A new organization needs /OrganizationName as well, a hybrid one /TenantOrganizationConfig where Setup asks for it.
plan-prepare-domain = Prepare the domain with /PrepareDomain.
plan-wait-for-replication = Wait until Active Directory has replicated to this site.
plan-handle-older-exchange = Update or remove the older Exchange servers that are in the way.
plan-change-windows = Use a computer and a Windows version that this Exchange version supports.
plan-install-features = Install the missing Windows features.
plan-install-dot-net = Install the required .NET Framework.
plan-install-software = Install the missing software.
plan-install-updates = Install the missing Windows updates.
plan-start-services = Start or enable the services Setup needs.
plan-own = Solve: { $title }.
plan-close-processes = Close the programs that hold Exchange files open.
plan-finish-earlier-setup = Complete the earlier installation that stopped half-way.
plan-uninstall-first = Uninstall what is already there, if you want to install it anew.
plan-restart = Restart the server, once, after all other steps.
plan-run-setup-again = Run Setup again.

unknown-check = Check { $id }
    .meaning = Setup reports the check { $id }, which this tool does not know yet. Setup’s own message is the best information there is: { $message }
    .cause-1 = A newer version of Setup may have checks that are not described here.
    .step-1 = Read Setup’s own message and the lines around it.
    .step-2 = Look the check up in Microsoft’s documentation, or search for its name and message.
    .step-3 = Change what the message names, then run Setup again.
    .verify = Setup no longer lists this check.
unnamed-check = A check without a name
    .meaning = Setup stops because of something that this tool does not know yet, and printed no id with it. Its own message: { $message }
    .step-1 = Read Setup’s own message and the lines around it.
    .step-2 = Search for its exact words.
    .step-3 = Change what the message names, then run Setup again.
    .verify = Setup no longer prints the message.
unnamed-warning = A warning without a name
    .meaning = Setup warned of something that this tool does not know yet, and printed no id with it. Its own message: { $message }
    .step-1 = Read Setup’s own message.
    .step-2 = Decide whether it matters to you: a warning does not stop Setup.
    .verify = Setup no longer prints the warning.
