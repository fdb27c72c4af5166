//! The table of sizes.

use xtask::size::{Item, group, table};

#[test]
fn the_crate_of_a_function() {
    for (name, expected) in [
        ("<alloc[1f]::vec::Vec<setup_readiness[2a]::x::Y>>::push", "alloc"),
        ("setup_readiness[2a]::decide::decide", "setup_readiness"),
        ("<&T as core[9]::fmt::Debug>::fmt", "core"),
        ("<setup_readiness[2a]::A as serde_core[3]::ser::Serialize>::serialize::<X>", "setup_readiness"),
        ("alloc::vec::Vec<T>::push::h0123456789abcdef", "alloc"),
        ("core[9]::ptr::drop_in_place::<alloc[1]::rc::Rc<x::Y>>", "alloc"),
        ("<core[9]::ops::function::FnOnce>::call_once", "core"),
        ("core[9]::ops::function::FnOnce::call_once::<setup_readiness[2a]::view::x::{closure#0}, ()>", "setup_readiness"),
        ("__wbindgen_malloc", "(exports, imports, types, shims)"),
        ("import ./app_bg.js::__wbg_now_a3a5", "(exports, imports, types, shims)"),
        ("data segment \".rodata.29\"", "(texts and tables)"),
    ] {
        assert_eq!(group(name), expected, "{name}");
    }
}

#[test]
fn small_crates_share_a_row_and_names_are_not_counted() {
    let item = |name: &str, shallow_size| Item { name: name.to_owned(), shallow_size };
    let items = [item("a::x", 900), item("b::x", 1), item("c::x", 2), item("a::y", 97), item("\"function names\" subsection", 5000)];
    assert_eq!(table(&items), "| a | 2 | 997 | 99.7 % |\n| 2 others | 2 | 3 | 0.3 % |\n| **all** | | 1000 | |\n");
}
