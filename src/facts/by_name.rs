//! Values by name, whatever the case of its letters.

use core::hash::{Hash, Hasher};

use indexmap::{Equivalent, IndexMap};
use rustc_hash::FxBuildHasher;
use unicase::Ascii;

/// A map by name in the order in which the names came. ASCII letters count the same in either case.
#[derive(Debug, Clone)]
pub struct ByName<T>(IndexMap<Ascii<String>, T, FxBuildHasher>);

/// A borrowed name to look up.
struct Name<'a>(Ascii<&'a str>);

impl Hash for Name<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl Equivalent<Ascii<String>> for Name<'_> {
    fn equivalent(&self, key: &Ascii<String>) -> bool {
        self.0 == *key
    }
}

impl<T> Default for ByName<T> {
    fn default() -> Self {
        Self(IndexMap::default())
    }
}

impl<T> ByName<T> {
    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.get(&Name(Ascii::new(name)))
    }

    /// The value of a name, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.0.get_mut(&Name(Ascii::new(name)))
    }

    /// Whether the name has a value.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains_key(&Name(Ascii::new(name)))
    }

    /// Takes a name out; the order of the others stays.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        self.0.shift_remove(&Name(Ascii::new(name)))
    }

    /// Every name as first written, and its value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Every value.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.values()
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

impl<T: Default> ByName<T> {
    /// The value of a name, the default where it had none.
    pub fn entry(&mut self, name: &str) -> &mut T {
        // The look-up first: most names are there already, and then nothing is allocated.
        let at = match self.0.get_index_of(&Name(Ascii::new(name))) {
            Some(at) => at,
            None => self.0.insert_full(Ascii::new(name.to_owned()), T::default()).0,
        };
        &mut self.0[at]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_any_case() {
        let mut named: ByName<u32> = ByName::default();
        for (name, value) in [("B", 2), ("a", 1), ("c_{", 3), ("b", 4), ("c_[", 5)] {
            *named.entry(name) += value;
        }
        assert_eq!(named.iter().collect::<Vec<_>>(), [("B", &6), ("a", &1), ("c_{", &3), ("c_[", &5)]);
        assert_eq!((named.remove("b"), named.remove("b"), named.get("C_{"), named.contains("A")), (Some(6), None, Some(&3), true));
        assert_eq!((named.len(), named.get("c_[")), (3, Some(&5)));
    }
}
