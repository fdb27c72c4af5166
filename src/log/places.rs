//! Where in a list something is, by the hash of its name. What is kept so is bounded: nobody gains by making names collide.

/// Places in a list by hash.
#[derive(Debug, Default)]
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

/// The hash of a name, eight bytes at a time.
pub fn hash(name: &[u8]) -> u64 {
    let (words, rest) = name.as_chunks::<8>();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let mut all = 0x243F_6A88_85A3_08D3_u64;
    for word in words.iter().chain([&last]) {
        all = (all.rotate_left(5) ^ u64::from_le_bytes(*word)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
    all ^ (all >> 29)
}

#[cfg(test)]
mod tests {
    use super::*;

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
