//! The engine as a WebAssembly module: exports for the worker (or the page) that feeds it.

// Nothing runs by itself, so the start-up code of a program is left out.
#![cfg_attr(target_arch = "wasm32", no_main)]

// The library carries the exports; naming it keeps them in the module.
use setup_readiness as _;

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
