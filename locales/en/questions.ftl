# Questions: what is asked instead of a log. Ids begin with question-, flow-, verdict-, contradiction- and support-.
# $count: a number. $title: the title of a check or issue. $part: a piece of a link. $value, $values: as answered or required.

flow-before = Check a server before Setup
    .lead = Answer what you know. The result lists what Setup will stop at, what it will warn of, and what to do about it.
flow-topic = Find your situation
    .lead = A few questions lead to what to do in your case: { $title }
flow-after = What the log doesn’t say
    .lead = The log leaves this open. The answers change what to do.

question-step = Question { $count }
question-continue = Continue
question-back = Back
question-change = Change
question-unknown = I don’t know
question-yes = Yes
question-no = No
question-none = There is none
question-other = Another value
question-empty-hint = Leave the field empty if there is none.
question-choose = Choose an answer, or “I don’t know”.
question-choose-known = Choose an answer.
question-invalid = This answer doesn’t fit the question.
question-why = Why we ask
question-why-first = It decides which checks apply at all.
question-why-rows = { $count ->
    [one] One check or requirement depends on it:
   *[other] { $count } checks or requirements depend on it, among them:
    }
question-why-situation = It decides what to do about this:
question-cause = Which of these is your case?
    .hint = Choose what fits best.
question-details = The essential questions are answered. The rest are details; the script below can answer most of them for you.
question-show-result = Show the result now
question-go-on = Go on with the questions
question-start-again = Start again

summary-heading = Your answers
summary-question = Question
summary-answer = Answer
summary-empty = Nothing has been answered yet.

result-heading = Result
result-remedy-heading = What to do
result-more = The whole topic
result-none-fail = Nothing that was answered makes Setup fail.
result-open-heading = Still open
result-open = { $count ->
    [one] One answer could still change the result.
   *[other] { $count } answers could still change the result.
    }
result-because = Because:
result-requirement = Required: { $values }

verdict-fails = Will fail
    .lead = { $count ->
        [one] Setup will stop at one check
       *[other] Setup will stop at { $count } checks
    }
verdict-warns = Will warn
    .lead = { $count ->
        [one] Setup will give one warning
       *[other] Setup will give { $count } warnings
    }
verdict-passes = Will pass
    .lead = { $count ->
        [one] One check will pass
       *[other] { $count } checks will pass
    }
verdict-unknown = Cannot be known
    .lead = { $count ->
        [one] One check can’t be known from the answers
       *[other] { $count } checks can’t be known from the answers
    }

contradiction-heading = Answers that can’t be true together
    .lead = All of them are kept. Change the one that is wrong.
contradiction-two-answers = The same question has two answers.
contradiction-build-of-another-product = The build of the media belongs to another release of Exchange.
contradiction-role-of-another-product = Client Access is a role of its own only in Exchange Server 2013.
contradiction-edge-with-other-role = The Edge Transport role can’t be installed together with another role.
contradiction-uninstall-of-nothing = Exchange is to be uninstalled, but it isn’t installed, and Active Directory doesn’t know the server.
contradiction-works-without-build = Exchange is running, but no build is installed.
contradiction-lost-but-running = A lost server is to be rebuilt, but Exchange is running on this one.
contradiction-installed-of-another-product = The installed build belongs to another release of Exchange than the one named.
contradiction-controller-or-not = By your answers, this computer is a domain controller and isn’t one.
contradiction-pdc-on-read-only = A read-only domain controller can’t have the PDC role.
contradiction-desktop-or-not = By your answers, Windows has its desktop and doesn’t have it.
contradiction-no-domain-but-member = By your answers, this computer is in no domain, but is in the site of the schema master or runs Setup under a domain account.
contradiction-exchange-2013-or-not = Your answers name Exchange 2013 servers, and say that there are none.
contradiction-schema-master-here-or-not = The two sites named don’t agree with whether this computer is in the schema master’s site.

link-damaged = A part of the link couldn’t be used. What could be read is filled in; this is left out:
link-copy = Copy a link to these answers
link-holds = The link holds the answers you chose from lists. What you typed and what the script printed stays in this page.

checklist-heading = Checklist before Setup
checklist-print = Print the checklist
checklist-verify = Check:

script-heading = Let the server answer
script-lead = { $count ->
    [one] One open question can be answered by a script.
   *[other] { $count } open questions can be answered by a script.
    }
script-explanation = Run this script in Windows PowerShell on the server, started with “Run as administrator”. It only reads: it changes nothing, writes no file and sends nothing to us. Read it first, then paste what it prints below.
script-copy = Copy the script
script-copied = Copied
script-output = What the script printed
script-use = Use the output
script-used = { $count ->
    [0] Nothing in this output answers an open question.
    [one] One answer was taken from the output.
   *[other] { $count } answers were taken from the output.
    }
script-not-output = This isn’t the output of the script. It begins with “setup-readiness-facts”.

support-heading = Support
    .lead = What Microsoft and others have published for this build. This is about support; Setup doesn’t check all of it.
support-lifecycle = End of support
support-windows = Windows Server
support-dotnet = .NET Framework
support-forest = Forest functional level
support-controllers = Domain controllers
support-coexistence = Older Exchange in the organization
support-passes = Supported
support-warns = Not supported
support-unknown = Cannot be known
support-source = Source
support-note-ended = Support ended on { $date }.
support-note-allowed = Possible, but not supported.

announced-lead = Announced for releases that aren’t out yet; it may still change.
announced-coexistence-allowed = Announced on { $date }: servers with Exchange Server { $other } may stay in the organization with SE { $release }, without support.
announced-coexistence-blocked = Announced on { $date }: Setup of SE { $release } will refuse to run while a server with Exchange Server { $other } is in the organization.
announced-ucma-removed = Announced on { $date }: SE { $release } removes UCMA 4.0 (and with it instant messaging in Outlook on the web) and Outlook Anywhere (RPC over HTTP).

needs-heading = Windows features and software for this role
needs-features = Install the Windows features
needs-software = Download and install:
