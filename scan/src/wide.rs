//! Sixteen bytes at a time: where a byte stands in them. By the processor's wide registers where the program may use them,
//! else by words of eight bytes. The rest of the crate is built on it.

use crate::pattern::begins;

/// How many bytes are looked at together.
pub const WIDE: usize = 16;

/// Sixteen bytes, loaded once and asked several things.
#[derive(Clone, Copy)]
pub struct Wide(imp::Wide);

impl Wide {
    /// These bytes.
    #[inline(always)]
    pub fn new(bytes: &[u8; WIDE]) -> Self {
        Self(imp::load(bytes))
    }

    /// All bits of a byte where it is this one, else none.
    #[inline(always)]
    pub fn is(self, byte: u8) -> Self {
        Self(imp::is(self.0, byte))
    }

    /// The bits of both.
    #[inline(always)]
    pub fn and(self, other: Wide) -> Wide {
        Wide(imp::and(self.0, other.0))
    }

    /// The bits of either.
    #[inline(always)]
    pub fn or(self, other: Wide) -> Wide {
        Wide(imp::or(self.0, other.0))
    }

    /// The highest bit of each byte, the lowest for the first.
    #[inline(always)]
    pub fn high(self) -> u32 {
        imp::high(self.0)
    }
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[allow(unsafe_code)]
mod imp {
    use core::arch::wasm32::{i8x16_bitmask, i8x16_eq, u8x16_splat, v128_load};
    pub use core::arch::wasm32::{v128 as Wide, v128_and as and, v128_or as or};

    #[inline(always)]
    pub fn load(bytes: &[u8; 16]) -> Wide {
        // SAFETY: the reference is to sixteen bytes; any alignment will do.
        unsafe { v128_load(bytes.as_ptr().cast()) }
    }

    #[inline(always)]
    pub fn is(wide: Wide, byte: u8) -> Wide {
        i8x16_eq(wide, u8x16_splat(byte))
    }

    #[inline(always)]
    pub fn high(wide: Wide) -> u32 {
        u32::from(i8x16_bitmask(wide))
    }
}

// What is asked here every processor of this kind has.
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)]
mod imp {
    pub use core::arch::x86_64::__m128i as Wide;
    use core::arch::x86_64::{_mm_and_si128, _mm_cmpeq_epi8, _mm_loadu_si128, _mm_movemask_epi8, _mm_or_si128, _mm_set1_epi8};

    #[inline(always)]
    pub fn load(bytes: &[u8; 16]) -> Wide {
        // SAFETY: the reference is to sixteen bytes; any alignment will do.
        unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) }
    }

    #[inline(always)]
    pub fn is(wide: Wide, byte: u8) -> Wide {
        // SAFETY: see above.
        unsafe { _mm_cmpeq_epi8(wide, _mm_set1_epi8(byte.cast_signed())) }
    }

    #[inline(always)]
    pub fn and(a: Wide, b: Wide) -> Wide {
        // SAFETY: see above.
        unsafe { _mm_and_si128(a, b) }
    }

    #[inline(always)]
    pub fn or(a: Wide, b: Wide) -> Wide {
        // SAFETY: see above.
        unsafe { _mm_or_si128(a, b) }
    }

    #[inline(always)]
    pub fn high(wide: Wide) -> u32 {
        // SAFETY: see above.
        unsafe { _mm_movemask_epi8(wide) as u32 }
    }
}

#[cfg(not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128"))))]
use words as imp;

/// The same by words of eight bytes.
#[cfg(any(test, not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))))]
mod words {
    const LOW: u64 = 0x7F7F_7F7F_7F7F_7F7F;

    pub type Wide = [u64; 2];

    pub fn load(bytes: &[u8; 16]) -> Wide {
        let all = u128::from_le_bytes(*bytes);
        [all as u64, (all >> 64) as u64]
    }

    pub fn is(wide: Wide, byte: u8) -> Wide {
        let all = u64::from_ne_bytes([byte; 8]);
        wide.map(|word| {
            let other = word ^ all;
            // The highest bit of a byte that is zero, then all bits of it.
            let zero = !((other & LOW).wrapping_add(LOW) | other | LOW) >> 7;
            zero.wrapping_mul(0xFF)
        })
    }

    pub fn and(a: Wide, b: Wide) -> Wide {
        [a[0] & b[0], a[1] & b[1]]
    }

    pub fn high(wide: Wide) -> u32 {
        // The product gathers the highest bits in the highest byte.
        let [a, b] = wide.map(|word| ((word & !LOW) >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56);
        (a | b << 8) as u32
    }

    pub fn or(a: Wide, b: Wide) -> Wide {
        [a[0] | b[0], a[1] | b[1]]
    }
}

/// Where two bytes stand first that are so far apart as these places, and `is` agrees; yields where a text begins in which
/// they have these places.
#[inline(always)]
fn search(text: &[u8], bytes: (u8, u8), places: (usize, usize), mut is: impl FnMut(usize) -> bool) -> Option<usize> {
    let len = text.len().checked_sub(places.0.max(places.1))?;
    let (one, two) = (text.get(places.0..)?.get(..len)?, text.get(places.1..)?.get(..len)?);
    let mut at = 0;
    while at < len {
        // The last sixteen are looked at whole, what of them was seen before is left out.
        let from = at.min(len.saturating_sub(WIDE));
        let bits = match (one[from..].first_chunk(), two[from..].first_chunk()) {
            (Some(a), Some(b)) => Wide::new(a).is(bytes.0).and(Wide::new(b).is(bytes.1)).high(),
            _ => one.iter().zip(two).rev().fold(0, |bits, (a, b)| bits << 1 | u32::from((*a, *b) == bytes)),
        };
        let mut bits = bits >> (at - from);
        while bits != 0 {
            let place = at + bits.trailing_zeros() as usize;
            if is(place) {
                return Some(place);
            }
            bits &= bits - 1;
        }
        at = from + WIDE;
    }
    None
}

/// Where the literal stands first in which two bytes have these places.
pub fn literal(text: &[u8], literal: &[u8], places: (usize, usize)) -> Option<usize> {
    let bytes = (*literal.get(places.0)?, *literal.get(places.1)?);
    search(text, bytes, places, |at| begins(&text[at..], literal))
}

/// Where a byte stands first.
pub fn first(byte: u8, text: &[u8]) -> Option<usize> {
    search(text, (byte, byte), (0, 0), |_| true)
}

/// Every place where a byte stands, the last first.
pub fn from_last(byte: u8, text: &[u8]) -> impl Iterator<Item = usize> {
    let (blocks, rest) = text.as_chunks();
    let mut block = [0; WIDE];
    block[..rest.len()].copy_from_slice(rest);
    let mut at = blocks.len();
    let mut found = Wide::new(&block).is(byte).high() & !(u32::MAX << rest.len());
    core::iter::from_fn(move || {
        while found == 0 {
            at = at.checked_sub(1)?;
            found = Wide::new(&blocks[at]).is(byte).high();
        }
        let place = 31 - found.leading_zeros() as usize;
        found ^= 1 << place;
        Some(at * WIDE + place)
    })
}

/// Sixty-four bytes: a bit for each line end. What is not ASCII is added to `seen`.
#[inline(always)]
pub fn ends(block: &[u8; 64], seen: &mut u32) -> u64 {
    let (quarters, _) = block.as_chunks::<WIDE>();
    let wide = |at: usize| Wide::new(&quarters[at]);
    let (a, b, c, d) = (wide(0), wide(1), wide(2), wide(3));
    *seen |= a.or(b).or(c.or(d)).high();
    let bits = |wide: Wide| u64::from(wide.is(b'\n').high());
    bits(a) | bits(b) << 16 | bits(c) << 32 | bits(d) << 48
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts of few different bytes, so that all is found often.
    fn texts() -> impl Iterator<Item = Vec<u8>> {
        let mut random = 0x9E37_79B9_7F4A_7C15_u64;
        let mut next = move || {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (random >> 33) as usize
        };
        (0..20_000).map(move |_| (0..next() % 100).map(|_| b"\0\nab\x80\x8a\xff\x7f\x09\x0b"[next() % 10]).collect())
    }

    #[test]
    fn as_byte_by_byte() {
        for text in texts() {
            for byte in [0, b'\n', b'a', 0x8A, 0xFF] {
                assert_eq!(first(byte, &text), text.iter().position(|b| *b == byte), "{byte} {text:?}");
                let all = (0..text.len()).rev().filter(|at| text[*at] == byte);
                assert!(from_last(byte, &text).eq(all), "{byte} {text:?}");
            }
            for (one, two) in [(0, 3), (2, 0), (1, 1)] {
                let least = one.max(two);
                let found = (0..text.len().saturating_sub(least)).find(|at| text[at + one] == b'a' && text[at + two] == 0x80);
                assert_eq!(search(&text, (b'a', 0x80), (one, two), |_| true), found, "{text:?}");
            }
            if let Some(block) = text.first_chunk::<64>() {
                let mut seen = 0;
                let bits = ends(block, &mut seen);
                assert!((0..64).all(|at| (bits >> at & 1 == 1) == (block[at] == b'\n')), "{text:?}");
                assert_eq!(seen != 0, !block.is_ascii(), "{text:?}");
            }
            if let Some(bytes) = text.first_chunk::<16>() {
                for byte in [0, b'\n', b'a', 0x8A, 0xFF] {
                    assert_eq!(words::high(words::is(words::load(bytes), byte)), Wide::new(bytes).is(byte).high(), "{text:?}");
                }
                let other = b"\0\0\x80\0\0\0\0\0\x80\x80\x80\0\0\0\0\xff";
                let (one, two) = (words::load(bytes), words::load(other));
                assert_eq!(words::high(words::or(one, two)), Wide::new(bytes).or(Wide::new(other)).high());
                assert_eq!(words::high(words::and(one, two)), Wide::new(bytes).and(Wide::new(other)).high());
            }
        }
    }
}
