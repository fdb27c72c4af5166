# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = What stopped Exchange Setup?
facade-hint = Nothing leaves your browser.
facade-open = Check a Setup log
facade-wait = Loading…
facade-fail = No connection, or the page is out of date: reload it.
facade-retry = Try again
