//! The page as a WebAssembly module.

fn main() {}
