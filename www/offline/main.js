// The page's script of the one-file edition: the loader, with the files at hand.
import "./io.js";
import "../setup-readiness.js";
import "../page.js";
