//! Recognizes archives and inflates what is packed, within limits. It does no I/O, so the same code serves files and a browser's
//! blobs. The tables of a zip file are read by [`super::zip`]; [`super::unpack`] follows archives into archives.

use core::cell::Cell;
use std::io::Write;

use flate2::write::{DeflateDecoder, GzDecoder};

pub use super::archive_error::ArchiveError;
use super::zip;

/// Maximum unpacked size of all that is given, in bytes.
const MAX_OUTPUT: u64 = 4 << 30;
/// Unpacked size, in bytes, above which [`MAX_RATIO`] applies to a file.
const RATIO_FROM: u64 = 64 << 20;
/// Maximum ratio of unpacked to packed size.
const MAX_RATIO: u64 = 1000;
/// Maximum number of files read of all archives.
pub const MAX_FILES: usize = 10_000;
/// Maximum size of the archives within archives that are held at a time, in bytes.
const MAX_HELD: usize = 64 << 20;

/// Number of bytes [`sniff`] needs.
pub const HEAD: usize = 4;

/// The type of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Not an archive: the file is the input itself.
    Plain,
    /// A single gzipped file.
    Gzip,
    /// A zip file with any number of files.
    Zip,
}

/// Recognizes an archive by the first [`HEAD`] bytes of a file, regardless of its name.
pub fn sniff(head: &[u8]) -> Kind {
    match head {
        [0x1F, 0x8B, 0x08, ..] => Kind::Gzip,
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Kind::Zip,
        _ => Kind::Plain,
    }
}

/// Returns the name of the file inside a gzip file: the name of the archive without `.gz`.
pub fn gzip_name(name: &str) -> &str {
    match name.len().checked_sub(3) {
        Some(end) if name.is_char_boundary(end) && name[end..].eq_ignore_ascii_case(".gz") => &name[..end],
        _ => name,
    }
}

/// What archives may still unpack to. All that is given shares one budget.
#[derive(Debug)]
pub struct Budget {
    bytes: Cell<u64>,
    files: Cell<usize>,
    held: Cell<usize>,
    ratio_from: u64,
}

impl Default for Budget {
    fn default() -> Self {
        Self { bytes: Cell::new(MAX_OUTPUT), files: Cell::new(MAX_FILES), held: Cell::new(MAX_HELD), ratio_from: RATIO_FROM }
    }
}

impl Budget {
    /// Takes this many files off, or those that are left. Returns how many it were.
    pub fn files(&self, wanted: usize) -> usize {
        let taken = wanted.min(self.files.get());
        self.files.set(self.files.get() - taken);
        taken
    }

    /// Takes room for an archive that is held as a whole. Returns false if there is none.
    pub fn hold(&self, bytes: usize) -> bool {
        let left = self.held.get().checked_sub(bytes);
        self.held.set(left.unwrap_or(self.held.get()));
        left.is_some()
    }

    /// Gives that room back.
    pub fn release(&self, bytes: usize) {
        self.held.set(self.held.get() + bytes);
    }

    /// Takes unpacked bytes off. Returns false if there are not so many left.
    fn unpack(&self, bytes: u64) -> bool {
        let left = self.bytes.get().checked_sub(bytes);
        self.bytes.set(left.unwrap_or(0));
        left.is_some()
    }
}

/// How a file is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packing {
    /// A gzip file, whose members are concatenated.
    Gzip,
    /// An entry of a zip file.
    Entry(zip::Method),
}

/// Unpacks one file. Push its packed bytes in chunks of any size, then call [`Inflater::finish`].
#[derive(Debug)]
pub struct Inflater {
    decoder: Decoder,
    taken: u64,
    given: u64,
}

#[derive(Debug)]
enum Decoder {
    Gzip(GzDecoder<Vec<u8>>),
    /// After a member of a gzip file: another one, zeros that fill a block, or the end.
    Between,
    Deflate(DeflateDecoder<Vec<u8>>),
    Stored,
}

impl Inflater {
    /// Creates an inflater for a file packed in this way.
    pub fn new(packing: Packing) -> Self {
        let decoder = match packing {
            Packing::Gzip => Decoder::Gzip(GzDecoder::new(Vec::new())),
            Packing::Entry(zip::Method::Deflated) => Decoder::Deflate(DeflateDecoder::new(Vec::new())),
            Packing::Entry(zip::Method::Stored) => Decoder::Stored,
        };
        Self { decoder, taken: 0, given: 0 }
    }

    /// Unpacks the next bytes and passes them to `sink` in pieces of about 32 KiB. Fails if the bytes are damaged or a limit is
    /// exceeded; the inflater must not be used after that.
    pub fn push(&mut self, mut input: &[u8], budget: &Budget, sink: &mut dyn FnMut(&[u8])) -> Result<(), ArchiveError> {
        while !input.is_empty() {
            let written = match &mut self.decoder {
                Decoder::Gzip(decoder) => decoder.write(input),
                Decoder::Deflate(decoder) => decoder.write(input),
                Decoder::Between => Ok(input.iter().take_while(|byte| **byte == 0).count()),
                Decoder::Stored => {
                    self.taken += input.len() as u64;
                    return self.give(input, budget, sink);
                }
            };
            self.taken += *written.as_ref().unwrap_or(&0) as u64;
            // What was unpacked before the damage, too.
            self.hand_out(budget, sink)?;
            let written = written.map_err(|_| ArchiveError::Damaged)?;
            input = &input[written..];
            if written > 0 {
                continue;
            }
            match &mut self.decoder {
                Decoder::Gzip(decoder) => {
                    decoder.try_finish().map_err(|_| ArchiveError::Damaged)?;
                    self.hand_out(budget, sink)?;
                    self.decoder = Decoder::Between;
                }
                Decoder::Between if input[0] == 0x1F => self.decoder = Decoder::Gzip(GzDecoder::new(Vec::new())),
                Decoder::Between => return Err(ArchiveError::Damaged),
                // Bytes after the end of the deflated data do not belong to it.
                Decoder::Deflate(_) | Decoder::Stored => return Ok(()),
            }
        }
        Ok(())
    }

    /// Ends the file: passes on the rest and fails if data is missing.
    pub fn finish(mut self, budget: &Budget, sink: &mut dyn FnMut(&[u8])) -> Result<(), ArchiveError> {
        match &mut self.decoder {
            Decoder::Gzip(decoder) => decoder.try_finish().map_err(|_| ArchiveError::Damaged)?,
            Decoder::Deflate(decoder) => decoder.try_finish().map_err(|_| ArchiveError::Damaged)?,
            Decoder::Between | Decoder::Stored => {}
        }
        self.hand_out(budget, sink)
    }

    /// Passes on what the decoder wrote.
    fn hand_out(&mut self, budget: &Budget, sink: &mut dyn FnMut(&[u8])) -> Result<(), ArchiveError> {
        let output = match &mut self.decoder {
            Decoder::Gzip(decoder) => decoder.get_mut(),
            Decoder::Deflate(decoder) => decoder.get_mut(),
            Decoder::Between | Decoder::Stored => return Ok(()),
        };
        let mut bytes = core::mem::take(output);
        let result = self.give(&bytes, budget, sink);
        bytes.clear();
        if let Decoder::Gzip(decoder) = &mut self.decoder {
            *decoder.get_mut() = bytes;
        } else if let Decoder::Deflate(decoder) = &mut self.decoder {
            *decoder.get_mut() = bytes;
        }
        result
    }

    fn give(&mut self, bytes: &[u8], budget: &Budget, sink: &mut dyn FnMut(&[u8])) -> Result<(), ArchiveError> {
        if bytes.is_empty() {
            return Ok(());
        }
        let len = bytes.len() as u64;
        self.given += len;
        if !budget.unpack(len) || self.given > budget.ratio_from && self.given / MAX_RATIO > self.taken {
            return Err(ArchiveError::TooLarge);
        }
        sink(bytes);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder};

    fn gzip(data: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(data).expect("memory");
        encoder.finish().expect("memory")
    }

    fn deflate(data: &[u8]) -> Vec<u8> {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(data).expect("memory");
        encoder.finish().expect("memory")
    }

    fn unpack(packing: Packing, data: &[u8], chunk: usize) -> Result<Vec<u8>, ArchiveError> {
        let mut out = Vec::new();
        let mut sink = |bytes: &[u8]| out.extend_from_slice(bytes);
        let (mut inflater, budget) = (Inflater::new(packing), Budget::default());
        for chunk in data.chunks(chunk) {
            inflater.push(chunk, &budget, &mut sink)?;
        }
        inflater.finish(&budget, &mut sink)?;
        Ok(out)
    }

    const DEFLATED: Packing = Packing::Entry(zip::Method::Deflated);

    /// Compresses to about half its size.
    fn text() -> Vec<u8> {
        (0..20_000_u32).flat_map(|n| format!("line {}\n", n.wrapping_mul(2_654_435_761)).into_bytes()).collect()
    }

    #[test]
    fn unpacks_in_any_chunks() {
        let data = text();
        for chunk in [1, 7, 4096, usize::MAX] {
            assert_eq!(unpack(Packing::Gzip, &gzip(&data), chunk).as_ref(), Ok(&data));
            assert_eq!(unpack(DEFLATED, &deflate(&data), chunk).as_ref(), Ok(&data));
            assert_eq!(unpack(Packing::Entry(zip::Method::Stored), &data, chunk).as_ref(), Ok(&data));
        }
    }

    #[test]
    fn members_of_a_gzip_file_follow_each_other() {
        // Blocks of a tape are filled with zeros.
        let packed = [gzip(b"one\n"), gzip(b""), vec![0; 100], gzip(b"two\n"), vec![0; 512]].concat();
        for chunk in [1, 3, 1000] {
            assert_eq!(unpack(Packing::Gzip, &packed, chunk), Ok(b"one\ntwo\n".to_vec()));
        }
        let many: Vec<u8> = text().chunks(997).flat_map(gzip).collect();
        for chunk in [1, 8192, usize::MAX] {
            assert_eq!(unpack(Packing::Gzip, &many, chunk), Ok(text()));
        }
    }

    #[test]
    fn damage_is_an_error() {
        let data = text();
        for (packing, packed) in [(Packing::Gzip, gzip(&data)), (DEFLATED, deflate(&data))] {
            for end in [packed.len() / 2, packed.len() - 1] {
                assert_eq!(unpack(packing, &packed[..end], 1000), Err(ArchiveError::Damaged), "{packing:?} cut at {end}");
            }
        }
        let mut wrong = gzip(&data);
        let checksum = wrong.len() - 8;
        wrong[checksum] ^= 1;
        assert_eq!(unpack(Packing::Gzip, &wrong, 1000), Err(ArchiveError::Damaged));
        assert_eq!(unpack(DEFLATED, b"\xff\xff not deflated", 1000), Err(ArchiveError::Damaged));
        assert_eq!(unpack(Packing::Gzip, &[gzip(b"x"), b"and more".to_vec()].concat(), 1000), Err(ArchiveError::Damaged));
    }

    #[test]
    fn bombs_are_not_unpacked() {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        let zeros = vec![0; 1 << 20];
        for _ in 0..4 {
            encoder.write_all(&zeros).expect("memory");
        }
        let bomb = encoder.finish().expect("memory");
        let mut given = 0_u64;
        let mut largest = 0;
        let mut sink = |bytes: &[u8]| {
            given += bytes.len() as u64;
            largest = largest.max(bytes.len());
        };
        let budget = Budget { ratio_from: 2 << 20, ..Budget::default() };
        let mut inflater = Inflater::new(DEFLATED);
        assert_eq!(inflater.push(&bomb, &budget, &mut sink), Err(ArchiveError::TooLarge));
        assert!((2 << 20..3 << 20).contains(&given), "{given}");
        assert!(largest <= 1 << 16, "{largest}");
        let (mut small, budget) = (Inflater::new(Packing::Gzip), Budget { bytes: Cell::new(10), ..Budget::default() });
        let result = small.push(&gzip(b"more than ten bytes"), &budget, &mut |_| {}).and_then(|()| small.finish(&budget, &mut |_| {}));
        assert_eq!(result, Err(ArchiveError::TooLarge));
    }

    #[test]
    fn kinds_and_names() {
        assert_eq!((sniff(b"PK\x03\x04rest"), sniff(&gzip(b"x")), sniff(b"PK")), (Kind::Zip, Kind::Gzip, Kind::Plain));
        assert_eq!(gzip_name("ExchangeSetup.log.GZ"), "ExchangeSetup.log");
        assert_eq!((gzip_name("é"), gzip_name("log"), gzip_name("")), ("é", "log", ""));
    }
}
