# The element before it is used. The build puts these into the loader, as they stand: plain values, no variables.
facade-title = What stopped Exchange Setup?
facade-hint = Read a Setup log here: the failed checks, the lines that prove them, and what to do. Nothing leaves your browser.
facade-open = Check a Setup log
facade-wait = Loading…
facade-fail = The Setup log check couldn’t be loaded: no connection, or no answer.
facade-gone = The files were replaced on the server. Reload the page.
facade-retry = Try again
