//! The fuzz targets over their seeds and over mutations of them, the same ones each time.
//!
//! `FUZZ_ROUNDS=1000 cargo test --release --test fuzz_replay` mutates each seed more often.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::fs;
use std::path::Path;

#[path = "../fuzz/targets.rs"]
mod targets;

/// Mutations of one seed.
const ROUNDS: u64 = 12;

/// Pieces that mean something to one reader or another.
const PIECES: &[&[u8]] = &[
    b"\n",
    b"\r\n",
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xe9",
    b"\xed\xa0\x80",
    b"[",
    b"] [Value:\"",
    b"\"] [ParentValue:\"",
    b"[ERROR] ",
    b"[REQUIRED] ",
    b"[03/14/2026 09:26:53.0589] [1] ",
    b"Failed [Rule:",
    b"Evaluated [Setting:",
    b"Help URL: http://x/ms.exch.setupreadiness.",
    b" was run: \"System.Exception: ",
    b"$error.Clear()",
    b"**********************************************",
    b"{}",
    b"%",
    b";",
    b":",
    b" = ",
    b"\\\"",
    b"\\r\\n",
    b"&lt;",
    b"\xe2\x80\xae",
    b"PK\x05\x06",
    b"PK\x01\x02",
    b"PK\x03\x04",
    b"PK\x06\x06",
    b"PK\x06\x07",
    b"\x1f\x8b\x08",
    b"\r",
    b"\xfe\xff",
    b"[\x000\x003\x00",
    b"\xff\xff\xff\xff",
];

struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }
}

fn mutate(seed: &[u8], random: &mut Random) -> Vec<u8> {
    let mut out = seed.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(out.len() + 1);
        let end = at + random.below(out.len() - at + 1).min(1 + random.below(200));
        match random.below(6) {
            0 => drop(out.drain(at..end)),
            1 => {
                let piece = PIECES[random.below(PIECES.len())];
                out.splice(at..at, piece.iter().copied());
            }
            2 => {
                let part = out[at..end].to_vec();
                let to = random.below(out.len() + 1);
                for _ in 0..=random.below(40) {
                    out.splice(to..to, part.iter().copied());
                }
            }
            3 => out.truncate(at),
            4 if at < out.len() => out[at] ^= 1 << random.below(8),
            _ => {
                let piece = PIECES[random.below(PIECES.len())];
                let end = (at + piece.len()).min(out.len());
                out.splice(at..end, piece.iter().copied());
            }
        }
        out.truncate(64 << 10);
    }
    out
}

#[test]
fn seeds_and_their_mutations() {
    let rounds = std::env::var("FUZZ_ROUNDS").ok().and_then(|r| r.parse().ok()).unwrap_or(ROUNDS);
    let mut ran = 0;
    for (name, run) in targets::TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(name);
        let mut files: Vec<_> = fs::read_dir(&folder).expect("seeds").map(|e| e.expect("a seed").path()).collect();
        files.sort();
        assert!(!files.is_empty(), "no seeds of {name}");
        for path in files {
            let seed = fs::read(&path).expect("a seed");
            let shown = format!("{name}/{}", path.file_name().unwrap_or_default().to_string_lossy());
            let mut random = Random(shown.bytes().fold(7, |all, b| all.wrapping_mul(31).wrapping_add(u64::from(b))));
            for round in 0..=rounds {
                let data = if round == 0 { seed.clone() } else { mutate(&seed, &mut random) };
                let result = std::panic::catch_unwind(|| run(&data));
                if result.is_err() {
                    let kept = std::env::temp_dir().join(format!("fuzz-{name}-{round}"));
                    fs::write(&kept, &data).expect("room for the input");
                    panic!("{shown}, round {round}: see above; input in {}", kept.display());
                }
                ran += 1;
            }
        }
    }
    assert!(ran > 100, "too few runs: {ran}");
}
