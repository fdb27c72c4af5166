//! Where in a list something is, by the hash of its name, whatever the case of its letters. What is kept so is bounded: nobody
//! gains by making names collide.

use super::pattern::begins;

/// Places in a list by hash.
#[derive(Debug, Clone, Default)]
pub struct Places {
    /// Hash and place, counted from 1; at least half are free. As many as a power of two.
    slots: Vec<(u64, u32)>,
    many: usize,
}

impl Places {
    /// The place that has this hash and is the right one.
    pub fn find(&self, hash: u64, is: impl Fn(usize) -> bool) -> Option<usize> {
        let last = self.slots.len().checked_sub(1)?;
        let mut at = hash as usize & last;
        loop {
            let (other, place) = self.slots[at];
            let place = place.checked_sub(1)? as usize;
            if other == hash && is(place) {
                return Some(place);
            }
            at = (at + 1) & last;
        }
    }

    /// Adds a place.
    pub fn add(&mut self, hash: u64, place: usize) {
        self.many += 1;
        if self.many * 2 > self.slots.len() {
            let larger = vec![(0, 0); self.many.next_power_of_two() * 4];
            for (hash, place) in core::mem::replace(&mut self.slots, larger) {
                if place > 0 {
                    self.put(hash, place);
                }
            }
        }
        self.put(hash, place as u32 + 1);
    }

    fn put(&mut self, hash: u64, place: u32) {
        let last = self.slots.len() - 1;
        let mut at = hash as usize & last;
        while self.slots[at].1 > 0 {
            at = (at + 1) & last;
        }
        self.slots[at] = (hash, place);
    }
}

/// Values by name, in the order in which they came.
#[derive(Debug, Clone)]
pub struct Named<T> {
    /// Names in lower case.
    list: Vec<(String, Box<T>)>,
    places: Places,
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self { list: Vec::new(), places: Places::default() }
    }
}

impl<T> Named<T> {
    /// Where in the list a name is whose [`hash`] this is.
    fn place(&self, hash: u64, name: &[u8]) -> Option<usize> {
        self.places.find(hash, |at| same(self.list[at].0.as_bytes(), name))
    }

    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.place(hash(name.as_bytes()), name.as_bytes()).map(|at| &*self.list[at].1)
    }

    /// The value of a name, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.at(hash(name.as_bytes()), name.as_bytes())
    }

    /// The same where the hash is at hand.
    pub fn at(&mut self, hash: u64, name: &[u8]) -> Option<&mut T> {
        self.place(hash, name).map(|at| &mut *self.list[at].1)
    }

    /// Whether the name has a value.
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Takes a name out.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let at = self.place(hash(name.as_bytes()), name.as_bytes())?;
        let (_, value) = self.list.remove(at);
        self.places = Places::default();
        for (at, (name, _)) in self.list.iter().enumerate() {
            self.places.add(hash(name.as_bytes()), at);
        }
        Some(*value)
    }

    /// Every name and value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.list.iter().map(|(name, value)| (name.as_str(), &**value))
    }

    /// Every value.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.list.iter().map(|(_, value)| &**value)
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// There is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}

impl<T: Default> Named<T> {
    /// The value of a name, made if need be.
    pub fn of(&mut self, name: &str) -> &mut T {
        let hash = hash(name.as_bytes());
        let at = match self.place(hash, name.as_bytes()) {
            Some(at) => at,
            None => {
                self.places.add(hash, self.list.len());
                self.list.push((name.to_ascii_lowercase(), Box::default()));
                self.list.len() - 1
            }
        };
        &mut self.list[at].1
    }
}

/// Whether two names differ in nothing but the case of letters.
pub fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && (begins(a, b) || a.eq_ignore_ascii_case(b))
}

/// The hash of a name, eight bytes at a time; the same in any case of letters.
pub fn hash(name: &[u8]) -> u64 {
    let (words, rest) = name.as_chunks::<8>();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let mut all = 0x243F_6A88_85A3_08D3_u64;
    for word in words.iter().chain([&last]) {
        all = (all.rotate_left(5) ^ (u64::from_le_bytes(*word) | 0x2020_2020_2020_2020)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
    all ^ (all >> 29)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_any_case() {
        let mut named: Named<u32> = Named::default();
        for (name, value) in [("B", 2), ("a", 1), ("c_{", 3), ("b", 4), ("c_[", 5)] {
            *named.of(name) += value;
        }
        assert_eq!(named.iter().collect::<Vec<_>>(), [("b", &6), ("a", &1), ("c_{", &3), ("c_[", &5)]);
        assert_eq!((named.remove("B"), named.remove("b"), named.get("C_{"), named.has("A")), (Some(6), None, Some(&3), true));
        assert_eq!((named.len(), named.get("c_[")), (3, Some(&5)));
        let long = "TheNameOfASetting-1";
        assert!(same(long.as_bytes(), long.to_ascii_lowercase().as_bytes()) && hash(b"TheNAME") == hash(b"thename"));
    }

    #[test]
    fn each_is_found() {
        let names: Vec<String> = (0..3000).map(|n| format!("name{}", n / 2)).collect();
        let mut places = Places::default();
        for (at, name) in names.iter().enumerate() {
            // The same hash twice.
            places.add(hash(name.as_bytes()), at);
        }
        for (at, name) in names.iter().enumerate() {
            assert_eq!(places.find(hash(name.as_bytes()), |place| place == at), Some(at));
        }
        assert_eq!(places.find(hash(b"other"), |_| true), None);
        assert_eq!(Places::default().find(0, |_| true), None);
    }
}
