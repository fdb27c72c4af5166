project = "Exchange notes"
extensions = ["myst_parser"]
html_static_path = ["_static"]
html_js_files = [("setup-readiness/setup-readiness.js", {"type": "module"})]
