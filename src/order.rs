//! Short lists in order, in few bytes. The standard sorts and maps are made for millions of items, and each use of one adds
//! kilobytes to a module that every reader fetches.

/// Texts by name, in the order of the names: what a report says in named values. Written and read as an object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NamedTexts(Vec<(String, String)>);

impl NamedTexts {
    /// The text of a name.
    pub fn get(&self, name: &str) -> Option<&String> {
        self.iter().find(|(n, _)| *n == name).map(|(_, text)| text)
    }

    /// Adds a text, or puts it in the place of the one that the name has.
    pub fn insert(&mut self, name: &str, text: &str) {
        let at = self.0.partition_point(|(n, _)| n.as_str() < name);
        match self.0.get_mut(at) {
            Some((n, there)) if n == name => text.clone_into(there),
            _ => self.0.insert(at, (name.to_owned(), text.to_owned())),
        }
    }

    /// Every name and text.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &String)> {
        self.0.iter().map(|(name, text)| (name, text))
    }

    /// Every text.
    pub fn texts(&self) -> impl Iterator<Item = &String> {
        self.iter().map(|(_, text)| text)
    }

    /// Every text, to be changed.
    pub fn texts_mut(&mut self) -> impl Iterator<Item = &mut String> {
        self.0.iter_mut().map(|(_, text)| text)
    }

    /// There is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl serde::Serialize for NamedTexts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> serde::Deserialize<'de> for NamedTexts {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let sorted = std::collections::BTreeMap::<String, String>::deserialize(deserializer)?;
        Ok(Self(sorted.into_iter().collect()))
    }
}

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
    fn values_as_an_object() {
        let mut values = super::NamedTexts::default();
        for (name, text) in [("b", "2"), ("a", "1"), ("b", "3")] {
            values.insert(name, text);
        }
        let json = serde_json::to_string(&values).expect("JSON");
        assert_eq!((json.as_str(), values.get("b").map(String::as_str), values.get("c")), (r#"{"a":"1","b":"3"}"#, Some("3"), None));
        assert_eq!(serde_json::from_str::<super::NamedTexts>(&json).ok(), Some(values));
    }

    #[test]
    fn stable_and_sorted() {
        let mut list = vec![(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')];
        super::by_key(&mut list, |i| i.0);
        assert_eq!(list, [(1, 'b'), (1, 'e'), (2, 'd'), (3, 'a'), (3, 'c')]);
        let long: Vec<u32> = (0..1000).map(|n| n * 7919 % 1000).collect();
        assert_eq!(super::long_by_key(long, |n| *n), (0..1000).collect::<Vec<_>>());
    }
}
