//! Reads a file, or the files packed in it, from any source that implements `Read` and `Seek`.

use std::io::{self, Read, Seek, SeekFrom};

use super::archive::{self, Budget, Kind};
use super::unpack::{self, Part, Sink, Unpacker};
use super::zip::{self, Entry};

/// Number of bytes read at a time: few enough to stay in the cache while they are processed.
const CHUNK: usize = 1 << 16;

/// Reads a file with this name and passes on its contents. Fails if it cannot be read; what is wrong with an archive is one of
/// the parts.
pub fn read(file: &mut (impl Read + Seek), name: &str, sink: &mut Sink<'_>) -> io::Result<()> {
    let mut head = Vec::new();
    file.take(archive::HEAD as u64).read_to_end(&mut head)?;
    file.rewind()?;
    let budget = Budget::default();
    if archive::sniff(&head) != Kind::Zip {
        return unpack(file, None, Unpacker::plain(name), &budget, sink);
    }
    let size = file.seek(SeekFrom::End(0))?;
    let tail_len = size.min(zip::MAX_TAIL as u64);
    let tail = bytes_at(file, size - tail_len, tail_len)?;
    match zip::directory(&tail, size) {
        Ok(found) => {
            let directory = bytes_at(file, found.offset, found.size)?;
            for entry in unpack::readable(&directory, name, "", &budget, sink) {
                read_entry(file, &entry, size, &budget, sink)?;
            }
        }
        Err(why) => sink(Part::Skipped(name, why)),
    }
    Ok(())
}

/// Reads a source to its end.
pub fn chunks(source: &mut impl Read, sink: &mut dyn FnMut(&[u8]) -> io::Result<()>) -> io::Result<()> {
    let mut buffer = vec![0; CHUNK];
    loop {
        match source.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(n) => sink(&buffer[..n])?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Unpacks a source; if its size is known, it must have that many bytes.
fn unpack(source: &mut impl Read, size: Option<u64>, mut unpacker: Unpacker, budget: &Budget, sink: &mut Sink<'_>) -> io::Result<()> {
    let mut taken = 0;
    chunks(source, &mut |bytes| {
        taken += bytes.len() as u64;
        unpacker.push(bytes, budget, sink);
        Ok(())
    })?;
    unpacker.end(size.is_none_or(|size| size == taken), budget, sink);
    while unpacker.step(budget, sink) {}
    Ok(())
}

fn read_entry(file: &mut (impl Read + Seek), entry: &Entry, size: u64, budget: &Budget, sink: &mut Sink<'_>) -> io::Result<()> {
    let header = bytes_at(file, entry.offset.min(size), (zip::HEADER as u64).min(size.saturating_sub(entry.offset)))?;
    match entry.method.and_then(|method| Ok((method, zip::data_start(&header)?))) {
        Ok((method, start)) => {
            file.seek(SeekFrom::Start(entry.offset + start))?;
            unpack(&mut file.take(entry.packed), Some(entry.packed), Unpacker::entry(&entry.name, method), budget, sink)
        }
        Err(why) => {
            sink(Part::Skipped(&entry.name, why));
            Ok(())
        }
    }
}

fn bytes_at(file: &mut (impl Read + Seek), offset: u64, len: u64) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(offset))?;
    let mut bytes = vec![0; len as usize];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::super::archive::{ArchiveError, MAX_FILES};
    use super::*;
    use std::io::{Cursor, Write};

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder};

    /// Inputs with their text, files that were skipped with the reason, and the number of those left out.
    #[derive(Debug, Default, PartialEq)]
    struct Found {
        inputs: Vec<(String, String)>,
        skipped: Vec<(String, ArchiveError)>,
        left_out: usize,
    }

    fn found(data: &[u8], name: &str) -> Found {
        let mut out = Found::default();
        read(&mut Cursor::new(data), name, &mut |part| match part {
            Part::Begin(name) => out.inputs.push((name.to_owned(), String::new())),
            Part::Bytes(bytes) => out.inputs.last_mut().expect("begun").1.push_str(core::str::from_utf8(bytes).expect("text")),
            Part::Skipped(name, why) => out.skipped.push((name.to_owned(), why)),
            Part::LeftOut(files) => out.left_out += files,
        })
        .expect("memory can be read");
        out
    }

    fn inputs(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    fn deflate(data: &[u8]) -> Vec<u8> {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(data).expect("memory");
        encoder.finish().expect("memory")
    }

    fn gzip(data: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(data).expect("memory");
        encoder.finish().expect("memory")
    }

    const STORED: u16 = 0;
    const DEFLATED: u16 = 8;
    const LZMA: u16 = 14;

    /// A zip file of these files: name, flags, method, packed bytes. In 64 bits, sizes and offsets stand where these do.
    fn zip_of(files: &[(&str, u16, u16, &[u8])], is_64: bool) -> Vec<u8> {
        let (mut out, mut directory) = (Vec::new(), Vec::new());
        for (name, flags, method, packed) in files {
            let (offset, size) = (out.len() as u64, packed.len() as u64);
            let name_len = (name.len() as u16).to_le_bytes();
            let narrow = |value: u64| if is_64 { u32::MAX.to_le_bytes() } else { (value as u32).to_le_bytes() };
            // Another field comes first.
            let wide = [&[9, 0, 2, 0, 7, 7, 1, 0, 24, 0][..], &size.to_le_bytes(), &size.to_le_bytes(), &offset.to_le_bytes()].concat();
            let extra = if is_64 { &wide[..] } else { &[] };
            let extra_len = (extra.len() as u16).to_le_bytes();
            // Version, flags, method, time and date, checksum, sizes, length of the name.
            let common =
                [&[45, 0], &flags.to_le_bytes()[..], &method.to_le_bytes(), &[0; 8], &narrow(size), &narrow(size), &name_len].concat();
            out.extend([b"PK\x03\x04", &*common, &[0, 0], name.as_bytes(), packed].concat());
            directory.extend([b"PK\x01\x02\x14\0", &*common, &extra_len, &[0; 10], &narrow(offset), name.as_bytes(), extra].concat());
        }
        let (at, size, count) = (out.len() as u64, directory.len() as u64, files.len() as u64);
        let end = out.len() as u64 + size;
        out.extend(directory);
        if is_64 {
            let counts = [count.to_le_bytes(), count.to_le_bytes(), size.to_le_bytes(), at.to_le_bytes()].concat();
            out.extend([b"PK\x06\x06", &44_u64.to_le_bytes()[..], &[45, 0, 45, 0], &[0; 8], &counts].concat());
            out.extend([b"PK\x06\x07", &[0; 4][..], &end.to_le_bytes(), &1_u32.to_le_bytes()].concat());
            out.extend([b"PK\x05\x06\0\0\0\0", &[0xFF; 12][..], &[0, 0]].concat());
        } else {
            let count = (count as u16).to_le_bytes();
            out.extend(
                [b"PK\x05\x06\0\0\0\0", &count[..], &count, &(size as u32).to_le_bytes(), &(at as u32).to_le_bytes(), &[0, 0]].concat(),
            );
        }
        out
    }

    #[test]
    fn each_file_of_an_archive_is_an_input() {
        let packed = deflate(b"two");
        let files = [("logs/a.log", 0, STORED, &b"one"[..]), ("logs/", 0, STORED, b""), ("b.log", 0, DEFLATED, &packed)];
        let want = Found { inputs: inputs(&[("a.log", "one"), ("b.log", "two")]), ..Found::default() };
        // Two of the same name are told apart by their folders.
        let twins = zip_of(&[("ex1/a.log", 0, STORED, b"1"), ("ex2/logs/a.log", 0, STORED, b"2"), ("x/b.log", 0, STORED, b"3")], false);
        assert_eq!(found(&twins, "logs.zip").inputs, inputs(&[("ex1/a.log", "1"), ("ex2/logs/a.log", "2"), ("b.log", "3")]));
        for is_64 in [false, true] {
            let archive = zip_of(&files, is_64);
            assert_eq!(found(&archive, "logs.zip"), want);
            // The name does not decide.
            assert_eq!(found(&archive, "logs.dat"), want);
            // A comment may look like the end.
            let comment = b"PK\x05\x06 begins another end record";
            let mut commented = [&archive[..], comment].concat();
            commented[archive.len() - 2] = comment.len() as u8;
            assert_eq!(found(&commented, "logs.zip"), want);
            let damaged = found(&archive[..archive.len() - 4], "logs.zip");
            assert_eq!(damaged.skipped, [("logs.zip".to_owned(), ArchiveError::Damaged)]);
        }
    }

    #[test]
    fn what_cannot_be_read_is_named_and_blocks_nothing() {
        let packed = deflate(b"text");
        let archive = zip_of(
            &[
                ("secret.log", 1, DEFLATED, &packed),
                ("packed.log", 0, LZMA, &packed),
                ("folder/short.log", 0, DEFLATED, &packed[..packed.len() - 1]),
                ("ExchangeSetup.log", 0, DEFLATED, &packed),
            ],
            false,
        );
        let found = found(&archive, "logs.zip");
        assert_eq!(found.inputs.last().map(|(name, text)| (name.as_str(), text.as_str())), Some(("ExchangeSetup.log", "text")));
        let skipped: Vec<(&str, ArchiveError)> = found.skipped.iter().map(|(name, why)| (name.as_str(), *why)).collect();
        let want =
            [("secret.log", ArchiveError::Encrypted), ("packed.log", ArchiveError::Unsupported), ("short.log", ArchiveError::Damaged)];
        assert_eq!(skipped, want);
    }

    #[test]
    fn plain_and_gzipped_files() {
        assert_eq!(found(&gzip(b"one"), "ExchangeSetup.log.gz").inputs, inputs(&[("ExchangeSetup.log", "one")]));
        assert_eq!(found(b"one", "ExchangeSetup.log").inputs, inputs(&[("ExchangeSetup.log", "one")]));
        assert_eq!(found(b"", "").inputs, inputs(&[("", "")]));
        assert_eq!(found(b"PK", "a").inputs, inputs(&[("a", "PK")]));
        // What was read before the damage stays.
        let long: Vec<u8> = (0..100_000_u32).flat_map(|n| format!("{n}\n").into_bytes()).collect();
        let packed = gzip(&long);
        let cut = found(&packed[..packed.len() / 2], "a.log.gz");
        assert_eq!(cut.skipped, [("a.log".to_owned(), ArchiveError::Damaged)]);
        assert!(cut.inputs[0].1.len() > long.len() / 4 && long.starts_with(cut.inputs[0].1.as_bytes()));
    }

    #[test]
    fn archives_in_archives() {
        let inner = zip_of(&[("ExchangeSetup.log", 0, STORED, b"one"), ("x.bin", 0, LZMA, b"")], true);
        let log = gzip(b"two");
        let twice = gzip(&gzip(b"three"));
        let packed = deflate(&inner);
        let archive = zip_of(
            &[
                ("ex1.zip", 0, DEFLATED, &packed),
                ("ex2.log.gz", 0, STORED, &log),
                ("c.gz.gz", 0, STORED, &twice),
                ("d.log", 0, STORED, b"four"),
            ],
            false,
        );
        let want = Found {
            inputs: inputs(&[("ex1.zip/ExchangeSetup.log", "one"), ("ex2.log", "two"), ("c.gz", "three"), ("d.log", "four")]),
            skipped: vec![("ex1.zip/x.bin".to_owned(), ArchiveError::Unsupported)],
            left_out: 0,
        };
        assert_eq!(found(&archive, "all.zip"), want);
        let packed = found(&gzip(&archive), "all.zip.gz");
        assert_eq!(packed.inputs[0].0, "all.zip/ex1.zip/ExchangeSetup.log");
        assert_eq!((packed.inputs.len(), packed.skipped.len()), (4, 1));
    }

    #[test]
    fn archives_in_archives_have_an_end() {
        let mut archive = b"log".to_vec();
        for _ in 0..10 {
            archive = zip_of(&[("a.zip", 0, STORED, &archive), ("b.log", 0, STORED, b"log")], false);
        }
        let deep = found(&archive, "a.zip");
        assert_eq!(deep.skipped, [("a.zip/a.zip/a.zip/a.zip".to_owned(), ArchiveError::TooDeep)]);
        assert_eq!(deep.inputs.len(), 4);
        // Held as a whole, and far too large for that.
        let large = zip_of(
            &[("large.zip", 0, DEFLATED, &deflate(&[b"PK\x03\x04", &*vec![0; 65 << 20]].concat())), ("b.log", 0, STORED, b"log")],
            false,
        );
        let large = found(&large, "a.zip");
        assert_eq!(large.skipped, [("large.zip".to_owned(), ArchiveError::TooLarge)]);
        assert_eq!(large.inputs, inputs(&[("b.log", "log")]));
    }

    #[test]
    fn of_too_many_files_those_are_read_whose_names_promise_most() {
        let names: Vec<String> = (0..MAX_FILES + 7).map(|n| format!("{n}.xml")).collect();
        let mut files: Vec<(&str, u16, u16, &[u8])> = names.iter().map(|name| (name.as_str(), 0, STORED, &b"x"[..])).collect();
        files.push(("ExchangeSetup.log", 0, STORED, b"log"));
        let archive = zip_of(&files, true);
        let found = found(&archive, "all.zip");
        assert_eq!((found.inputs.len(), found.left_out), (MAX_FILES, 8));
        assert_eq!(found.inputs.last(), inputs(&[("ExchangeSetup.log", "log")]).first());
    }
}
