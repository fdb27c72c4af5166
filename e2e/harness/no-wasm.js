// A browser without WebAssembly, as with enhanced security switched on.
delete globalThis.WebAssembly;
