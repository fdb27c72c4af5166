//! Prints the graph of the questions for Graphviz: `cargo run --example graph | dot -Tsvg > questions.svg`.
#![allow(clippy::print_stdout)]

fn main() {
    print!("{}", setup_readiness::questions::dot());
}
