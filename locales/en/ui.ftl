# The interface. Texts of findings stand in the files of their groups.

ui-title = What stopped Exchange Setup?
ui-lead = Give it a Setup log: it names the checks that failed, shows the lines that prove it, and says what to do. Everything is read in your browser; nothing is sent anywhere.
ui-about = Version { $version }, content of { $date }. Works without any server.
ui-about-content = What Microsoft has published or changed after this day isn’t in it: newer builds, announcements and requirements are unknown here.
ui-language = Language
ui-tabs = Ways to an answer
ui-tab-log = Read a log
ui-tab-questions = Answer questions
ui-tab-lookup = Look up a check
ui-topic = About this check

# Input
ui-input = Your log
ui-paste = Paste the log, its last lines, the wizard’s message or the name of a check
ui-where = Or drop files and folders here. Setup writes
ui-choose-files = Choose files…
ui-choose-folder = Choose a folder…
ui-analyse = Read the text
ui-start-over = Start over
ui-pasted = Pasted text
ui-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
ui-more-files = { $count ->
    [one] and one more file
   *[other] and { $count } more files
}
ui-what-to-give = Setup’s own log is ExchangeSetup.log in the folder ExchangeSetupLogs on the system drive. A part of it, the wizard’s message or the name of a check will do, too.
ui-look-up = Look this text up among the checks
ui-examples = No log at hand? See an example:
ui-example-own = This check
ui-example-failed-check = A failed check
ui-example-failed-step = A failed step
ui-example-warnings = Success with a warning
ui-example-attempts = Several attempts

# Progress
ui-reading = Reading…
ui-read = { $read } of { $total }
ui-size-bytes = { $number } B
ui-size-kilobytes = { $number } kB
ui-size-megabytes = { $number } MB
ui-size-gigabytes = { $number } GB
ui-left = { $count ->
    [one] one second left
   *[other] { $count } seconds left
}
ui-cancel = Cancel
ui-status-reading = Reading the log.
ui-status-cancelled = Cancelled.

# Verdict
ui-verdict-empty = It is empty.
ui-verdict-other = This isn’t a Setup log.
ui-verdict-errors = { $count ->
    [one] One problem stops Setup.
   *[other] { $count } problems stop Setup.
}
ui-verdict-consequences = { $count ->
    [one] One more check fails because of it.
   *[other] { $count } more checks fail because of that.
}
ui-verdict-warnings = { $count ->
    [one] One warning.
   *[other] { $count } warnings.
}
ui-verdict-succeeded = Setup succeeded.
ui-verdict-failed = Setup failed, and nothing known explains it.
ui-verdict-incomplete = The log ends before Setup does, and nothing in it stopped Setup.
ui-verdict-unknown = Nothing here stops Setup.
# The same of an update, which has an installer of its own.
ui-verdict-update-errors = { $count ->
    [one] One problem with the update.
   *[other] { $count } problems with the update.
}
ui-verdict-update-succeeded = The update succeeded.
ui-verdict-update-failed = The update failed, and nothing known explains it.
ui-verdict-update-incomplete = The log ends before the update does, and nothing in it stopped the update.
ui-verdict-update-unknown = Nothing here stops the update.

# Attempts
ui-runs = Attempts in this log
ui-older-runs = { $count ->
    [one] One older attempt
   *[other] { $count } older attempts
}
ui-run = Attempt { $number }
ui-run-of = { $number } of { $total }
ui-attempt = Attempt
ui-outcome = Outcome
ui-about-attempt = More about this attempt
ui-product = Product
ui-release = Setup
ui-installed = Installed
ui-mode = Operation
ui-mode-install = Installation
ui-mode-upgrade = Upgrade
ui-mode-uninstall = Uninstallation
ui-mode-recover-server = Server recovery
ui-mode-prepare-schema = Schema preparation
ui-mode-prepare-ad = Active Directory preparation
ui-mode-prepare-domain = Domain preparation
ui-mode-language-pack = Adding or removing a UM language pack
ui-interface = Started by
ui-interface-unattended = Command line
ui-interface-gui = Wizard
ui-server = Server
ui-user = Account
ui-site = Site
ui-organization = Organization
ui-started = Started
ui-moment = { $utc } ({ $local } your time)
ui-duration = Duration
ui-checks = Checks
ui-checks-evaluated = { $count } evaluated
ui-outcome-succeeded = Succeeded
ui-outcome-failed = Failed
ui-outcome-incomplete = Incomplete
ui-outcome-unknown = Unknown
ui-outcome-closed = Wizard closed
ui-compared = Compared with attempt { $number }
ui-solved = { $count ->
    [one] Solved
   *[other] Solved ({ $count })
}
ui-remaining = { $count ->
    [one] Still there
   *[other] Still there ({ $count })
}
ui-new = { $count ->
    [one] New
   *[other] New ({ $count })
}

# Findings
ui-plan = What to do, in this order
ui-findings = What was found
ui-severity-error = Error
ui-severity-warning = Warning
ui-severity-info = Note
ui-why = Why:
ui-situations = In your situation
ui-situations-all = Which is your situation?
ui-situations-other = Other situations
ui-situation-yes = this is your case
ui-situation-no = not your case
ui-situation-unknown = the log doesn’t tell
ui-causes = Possible causes
ui-steps = What to do
ui-verify = How to check:
ui-caution = Caution:
ui-evidence = Proof
ui-more-evidence = { $count ->
    [one] One more line
   *[other] { $count } more lines
}
ui-because = Values behind it
ui-message = Setup’s own message
ui-line = Line { $line }
ui-show-in-log = Show in the log
ui-excerpt = Lines of the log
ui-excerpt-failed = The file can no longer be read. Choose it again to see the lines.
ui-not-reported = Setup found this true but didn’t list it as failed.
ui-probably = Probably
ui-probable = The text is cut or misspelt here: this is probably what Setup says.
ui-suggestions = Worth a look
ui-by-text = Recognized by its wording alone, which is less certain than a name or a code.
ui-shared = Other checks print the same sentence: { $ids }
ui-unknown-rule = We know of no description of this check. Start from Setup’s own message.
ui-consequences = { $count ->
    [one] One check that fails because of this
   *[other] { $count } checks that fail because of this
}
ui-needs-is = Would pass with: { $needed }
ui-needs-is-not = Would pass with anything but: { $needed }
ui-needs-one-of = Would pass with one of: { $needed }
ui-needs-at-least = Would pass with { $needed } or higher
ui-needs-below = Would pass below { $needed }
ui-needs-empty = Would pass if this were empty
ui-needs-present = Would pass if this were there
ui-needs-same-as = Would pass if it were the same as { $needed }
ui-needs-contains = Would pass if it contained: { $needed }
ui-needs-contains-not = Would pass if it didn’t contain: { $needed }
ui-needs-differs-from = Would pass if it differed from { $needed }
ui-needs-bit-set = Would pass with this bit set: { $needed }
ui-needs-bit-clear = Would pass without this bit: { $needed }
ui-shell-cmd = Command prompt
ui-shell-powershell = PowerShell
ui-shell-exchange-shell = Exchange Management Shell
ui-shell-text = Text
ui-risky = Changes or removes something
ui-copy = Copy
ui-copied = Copied.
ui-nothing-to-read = There is nothing to read yet: paste text, or choose a file.
ui-not-copied = The browser doesn’t allow copying here. Select the text and copy it yourself.
ui-read-on = Read on:
ui-further = Search further:
ui-new-tab = (opens in a new tab)
ui-whole-card = Everything about this check
ui-related = See also:
ui-helped = Did this help?
ui-yes = Yes
ui-no = No
ui-thanks = Thank you.
ui-write = Tell us more

# All checks
ui-overview = { $count ->
    [one] The one check or setting that Setup evaluated
   *[other] All { $count } checks and settings that Setup evaluated
}
ui-overview-label = Checks and settings
ui-search-checks = Search in names and values
ui-check-name = Name
ui-check-state = Result
ui-check-value = Value
ui-check-line = Line
ui-state-failed = Failed
ui-state-warned = Warned
ui-state-passed = Passed
ui-state-exception = Could not be evaluated
ui-state-true = True, not reported
ui-state-value = Setting

# Taking along
ui-copy-markdown = Copy as Markdown
ui-save-json = Save as JSON
ui-save-html = Save as a web page
ui-mask = Mask names, SIDs and addresses

ui-safe = Lines of the log to show to others
ui-safe-lead = These are the lines around the proof, with names replaced. Read them before you copy them.
ui-safe-replaced = { $count ->
    [0] No name was replaced
    [one] One name was replaced
   *[other] { $count } names were replaced
}
ui-safe-limits = What has the form of a name, an address or a key is replaced, and every name that the log marks as one. A name in a sentence that nothing marks can be left: nobody but you can see that.
ui-safe-copy = Copy these lines

# Look-up
ui-catalog = { $count ->
    [one] One check is described here.
   *[other] { $count } checks and errors are described here.
}
ui-no-such-rule = There is no check of this name:

# Errors
ui-error-read = The file couldn’t be read.
    .help = It may have changed, moved or been locked since it was chosen. Close what uses it, or copy it, and choose it again.
ui-error-text = The text couldn’t be read: it may be longer than the browser’s memory allows.
    .help = Save it as a file and choose that, or paste only the last attempt.
ui-error-load = A part of this program couldn’t be loaded.
    .help = The connection may have failed. What you gave is kept: try again.
ui-error-csp = This page forbids the part that reads logs.
    .help = Its owner can allow it in the Content Security Policy: script-src needs 'wasm-unsafe-eval', worker-src this site.
ui-error-internal = Something unexpected stopped the reading.
    .help = What you gave is kept, and nothing left your browser. Try again; if it fails at the same place, give only the last attempt of the log.
ui-error-zip-encrypted = The archive is protected by a password.
    .help = Unpack it and give the log itself.
ui-error-zip-unsupported = This browser can’t open this archive.
    .help = Unpack it and give the log itself.
ui-error-zip-damaged = The archive is damaged.
    .help = Unpack it with another program, or fetch it again.
ui-error-zip-bomb = The archive unpacks to something far too large.
    .help = Unpack it yourself and give the log itself.
ui-retry = Try again
ui-choose-again = Choose the file again…
ui-error-language = The texts of that language couldn’t be loaded. Everything stays as it was; choose the language again once the connection is back.
ui-error-worker = The browser ended the part that reads logs.
    .help = It may have run short of memory. What you gave is kept: close what else is open and try again, or give only the last attempt of the log.
ui-error-trap = The part that reads logs failed on this input.
    .help = It was started anew, and what you gave is kept: try again. If it fails at the same place, give only the last attempt of the log, or its last lines.

lookup-heading = What does Setup say?
lookup-label = Title, message or name of a check
    .hint = Type or paste it, in any language Setup speaks. Typing errors do no harm.
lookup-hits = { $count ->
    [0] Nothing fits. Try other words or the whole sentence, or go on here:
    [one] One fits
   *[other] { $count } fit
    }
lookup-questions = Answer questions instead
lookup-log = Let the log be read
lookup-web = Search the web for it
lookup-situation = Find your situation
