# What the pages of the site say before or without the application. The build puts these into index.html and offline.html.
page-script = This page reads Exchange Setup logs in your browser and needs JavaScript and WebAssembly for it.
page-from-disk = Opened from a disk, it cannot load its parts. Open this file instead, which holds everything:
page-frame = The log check cannot start in this frame: the page around it gives the frame no origin of its own (sandbox without allow-same-origin), or JavaScript is off. It can be opened in a window of its own:
offline-title = This browser is too old to read the log here
offline-lead = Copy the log to a computer with a current browser (Chrome or Edge 109, Firefox 115, Safari 16.4 or later), and open this file there. No network is needed.
offline-step-1 = On the Exchange server, start Windows PowerShell and run this line. It copies the last attempt from the log to the desktop:
offline-step-2 = Copy LastAttempt.log and this file to the other computer, for instance on a USB drive.
offline-step-3 = Open this file there, and drop the log on it.
offline-by-hand = To look into the log yourself: open C:\ExchangeSetupLogs\ExchangeSetup.log in Notepad, go to its end, and search upward for [REQUIRED] and [ERROR].
