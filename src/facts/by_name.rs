//! A map with names as keys that ignores their case and keeps insertion order.

use core::hash::{Hash, Hasher};
use std::borrow::Cow;

use indexmap::{Equivalent, IndexMap};
use rustc_hash::FxBuildHasher;
use unicase::Ascii;

/// Number of names there is room for at first: a run has some hundred checks and settings, or none.
const USUAL: usize = 96;

/// A map from names to values. It is queried for every line of Setup's analysis with the bytes of the line, so a look-up
/// neither copies the name nor converts it to lower case.
#[derive(Debug, Clone)]
pub struct ByName<T> {
    map: IndexMap<Name, T, FxBuildHasher>,
}

impl<T> Default for ByName<T> {
    fn default() -> Self {
        Self { map: IndexMap::default() }
    }
}

impl<T> ByName<T> {
    /// Returns the value of a name.
    pub fn get(&self, name: impl AsRef<[u8]>) -> Option<&T> {
        self.map.get(&Caseless(name.as_ref()))
    }

    /// Returns the value of a name, mutably.
    pub fn get_mut(&mut self, name: impl AsRef<[u8]>) -> Option<&mut T> {
        self.map.get_mut(&Caseless(name.as_ref()))
    }

    /// Whether the name has a value.
    pub fn contains(&self, name: impl AsRef<[u8]>) -> bool {
        self.map.contains_key(&Caseless(name.as_ref()))
    }

    /// Returns the value of a name, inserting `new()` if it has none.
    pub fn get_or_insert_with(&mut self, name: &str, new: impl FnOnce() -> T) -> &mut T {
        match self.map.get_index_of(&Caseless(name.as_bytes())) {
            Some(at) => &mut self.map[at],
            None => self.add(name.to_owned(), new()),
        }
    }

    /// Inserts a value for a name that has none yet.
    pub fn add(&mut self, name: impl Into<Cow<'static, str>>, value: T) -> &mut T {
        if self.map.capacity() == 0 {
            self.map.reserve(USUAL);
        }
        self.map.entry(Name(Ascii::new(name.into()))).insert_entry(value).into_mut()
    }

    /// Removes a name, keeping the order of the others.
    pub fn remove(&mut self, name: impl AsRef<[u8]>) -> Option<T> {
        self.map.shift_remove(&Caseless(name.as_ref()))
    }

    /// Iterates over the names, as first written, and their values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.map.iter().map(|(name, value)| (name.0.as_ref(), value))
    }

    /// Iterates over the values.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.map.values()
    }

    /// Iterates over the values, mutably.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.map.values_mut()
    }

    /// Returns the values, in order.
    pub fn into_values(self) -> impl Iterator<Item = T> {
        self.map.into_values()
    }

    /// Returns the number of names.
    pub fn len(&self) -> usize {
        self.map.len()
    }

    /// Whether the map is empty.
    pub fn is_empty(&self) -> bool {
        self.map.is_empty()
    }

    /// Removes all names.
    pub fn clear(&mut self) {
        self.map.clear();
    }
}

/// A name as first written.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Name(Ascii<Cow<'static, str>>);

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Caseless(self.0.as_bytes()).hash(state);
    }
}

/// A name in any case.
struct Caseless<'a>(&'a [u8]);

impl Hash for Caseless<'_> {
    /// Hashes eight bytes at a time, where [`Ascii`] takes one. Folding case this way makes some names collide; comparing tells
    /// them apart.
    fn hash<H: Hasher>(&self, state: &mut H) {
        let (words, rest) = self.0.as_chunks::<8>();
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        for word in words.iter().chain([&last]) {
            state.write_u64(u64::from_le_bytes(*word) | 0x2020_2020_2020_2020);
        }
    }
}

impl Equivalent<Name> for Caseless<'_> {
    fn equivalent(&self, name: &Name) -> bool {
        self.0.eq_ignore_ascii_case(name.0.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_any_case() {
        let mut map: ByName<u32> = ByName::default();
        for (name, value) in [("B", 2), ("a", 1), ("c_{", 3), ("b", 4), ("c_[", 5)] {
            *map.get_or_insert_with(name, || 0) += value;
        }
        assert_eq!(map.iter().collect::<Vec<_>>(), [("B", &6), ("a", &1), ("c_{", &3), ("c_[", &5)]);
        assert_eq!((map.remove("B"), map.remove("b"), map.get("C_{"), map.contains("A")), (Some(6), None, Some(&3), true));
        assert_eq!((map.len(), map.get(b"c_[")), (3, Some(&5)));
        assert_eq!(map.get("TheNameOfASetting-1"), None);
        *map.get_or_insert_with("TheNameOfASetting-1", || 7) += 1;
        assert_eq!(map.get("thenameofasetting-1"), Some(&8));
    }
}
