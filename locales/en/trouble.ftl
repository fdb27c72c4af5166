# The panel that says why the application cannot run on a page. The build puts these into trouble.js as they stand.
trouble-title = The Setup log check cannot run on this page
trouble-csp = This page’s Content Security Policy forbids WebAssembly or one of the files. Its owner can allow them with this header:
trouble-mime = The web server delivers a file with the wrong type. Its owner can set these types:
trouble-load = A file could not be loaded: the connection failed, or it is missing on the server.
trouble-cors = The files are on another server, and that server does not let this page read them. Its owner can send this header with them:
trouble-unsupported = This browser is too old or has WebAssembly switched off. It needs Chrome or Edge 109, Firefox 115, Safari 16.4 or later. In Edge, enhanced security mode can be switched off for this site.
trouble-internal = Something unexpected stopped the program. Nothing of what you entered has left your browser.
trouble-file = Pages opened from a disk cannot load modules. Open offline.html instead, which holds everything in one file.
trouble-detail = Technical details
trouble-retry = Try again
trouble-why = Why it matters
trouble-causes = Possible causes
trouble-steps = What to do
trouble-verify = How to check
trouble-caution = Caution
trouble-risky = changes or removes something
trouble-topic = Microsoft’s help topic
