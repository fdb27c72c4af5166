//! The engine as a WebAssembly module: exports for the worker (or the page) that feeds it.

// The library carries the exports; naming it keeps them in the module.
use setup_readiness as _;

fn main() {}
