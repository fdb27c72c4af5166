//! Sorting by a key.

use core::cmp::Ordering;

/// Sorts as [`slice::sort_by_key`] does, with the key of each item asked for once; items with equal keys keep their order.
///
/// The standard sort is compiled anew for each type and each key, some 3 kB of the module each time. Here it sorts places,
/// whatever stands in them.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl FnMut(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    let mut order = ordered(items.len(), &mut |a, b| keys[a].cmp(&keys[b]));
    // Along each circle of places: every item comes from the place that the order names.
    for start in 0..order.len() {
        let mut at = start;
        loop {
            let from = core::mem::replace(&mut order[at], at);
            if from == start || from == at {
                break;
            }
            items.swap(at, from);
            at = from;
        }
    }
}

/// The places of so many items in their order.
fn ordered(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(items: Vec<(u8, u32)>) {
            let (mut ours, mut expected) = (items.clone(), items);
            sort_by_key(&mut ours, |item| item.0);
            expected.sort_by_key(|item| item.0);
            prop_assert_eq!(ours, expected);
        }
    }
}
