//! Sorting of short lists in few bytes. The standard sorts are made for millions of items, and each use of one adds
//! kilobytes to a module that every reader fetches.

/// Sorts by a key; equal items keep their order. For lists of at most some hundred items.
pub fn by_key<T, K: Ord>(list: &mut [T], mut key: impl FnMut(&T) -> K) {
    for end in 1..list.len() {
        let mut at = end;
        while at > 0 && key(&list[at]) < key(&list[at - 1]) {
            list.swap(at, at - 1);
            at -= 1;
        }
    }
}

/// Sorts by keys made once; for lists of some thousand items whose keys differ (Shell's sort).
pub fn long_by_key<T, K: Ord>(list: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut pairs: Vec<(K, T)> = list.into_iter().map(|item| (key(&item), item)).collect();
    let mut gap = pairs.len() / 2;
    while gap > 0 {
        for end in gap..pairs.len() {
            let mut at = end;
            while at >= gap && pairs[at].0 < pairs[at - gap].0 {
                pairs.swap(at, at - gap);
                at -= gap;
            }
        }
        gap /= 2;
    }
    pairs.into_iter().map(|(_, item)| item).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn stable_and_sorted() {
        let mut list = vec![(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')];
        super::by_key(&mut list, |i| i.0);
        assert_eq!(list, [(1, 'b'), (1, 'e'), (2, 'd'), (3, 'a'), (3, 'c')]);
        let long: Vec<u32> = (0..1000).map(|n| n * 7919 % 1000).collect();
        assert_eq!(super::long_by_key(long, |n| *n), (0..1000).collect::<Vec<_>>());
    }
}
