//! Reads a file, or the files packed in it, from any source that implements `Read` and `Seek`.

use std::io::{self, Read, Seek, SeekFrom};

use super::archive::{self, Budget, Inflater, Kind, Packing};
use super::zip;

/// Number of bytes read at a time: few enough to stay in the cache while they are processed.
const CHUNK: usize = 1 << 16;

/// A part of the contents of a file.
#[derive(Debug, Clone, Copy)]
pub enum Part<'a> {
    /// An input with this name begins.
    Begin(&'a str),
    /// The next bytes of the input.
    Bytes(&'a [u8]),
}

/// Reads a file with this name and passes on its contents. Fails if it cannot be read or is a damaged archive.
pub fn read(file: &mut (impl Read + Seek), name: &str, sink: &mut dyn FnMut(Part<'_>)) -> io::Result<()> {
    let mut head = Vec::new();
    file.take(archive::HEAD as u64).read_to_end(&mut head)?;
    file.rewind()?;
    match archive::sniff(&head) {
        Kind::Plain => {
            sink(Part::Begin(name));
            chunks(file, &mut |bytes| {
                sink(Part::Bytes(bytes));
                Ok(())
            })
        }
        Kind::Gzip => {
            sink(Part::Begin(archive::gzip_name(name)));
            inflate(file, Packing::Gzip, Budget::default(), sink).map(drop)
        }
        Kind::Zip => entries(file, sink),
    }
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

fn inflate(source: &mut impl Read, packing: Packing, budget: Budget, sink: &mut dyn FnMut(Part<'_>)) -> io::Result<Budget> {
    let mut inflater = Inflater::new(packing, budget);
    chunks(source, &mut |bytes| inflater.push(bytes, &mut |out| sink(Part::Bytes(out))).map_err(io::Error::other))?;
    inflater.finish(&mut |out| sink(Part::Bytes(out))).map_err(io::Error::other)
}

fn entries(file: &mut (impl Read + Seek), sink: &mut dyn FnMut(Part<'_>)) -> io::Result<()> {
    let size = file.seek(SeekFrom::End(0))?;
    let tail_len = size.min(zip::MAX_TAIL as u64);
    let tail = bytes_at(file, size - tail_len, tail_len)?;
    let directory = zip::directory(&tail, size).map_err(io::Error::other)?;
    let bytes = bytes_at(file, directory.offset, directory.size)?;
    let mut budget = Budget::default();
    for entry in zip::entries(&bytes).map_err(io::Error::other)? {
        let header = bytes_at(file, entry.offset, zip::HEADER as u64)?;
        let start = entry.offset + zip::data_start(&header).map_err(io::Error::other)?;
        file.seek(SeekFrom::Start(start))?;
        sink(Part::Begin(&entry.name));
        budget = inflate(&mut file.take(entry.packed), Packing::Entry(entry.method), budget, sink)?;
    }
    Ok(())
}

fn bytes_at(file: &mut (impl Read + Seek), offset: u64, len: u64) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(offset))?;
    let mut bytes = vec![0; len as usize];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Write};

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder};

    fn parts(data: Vec<u8>, name: &str) -> io::Result<Vec<(String, String)>> {
        let mut out: Vec<(String, String)> = Vec::new();
        read(&mut Cursor::new(data), name, &mut |part| match part {
            Part::Begin(name) => out.push((name.to_owned(), String::new())),
            Part::Bytes(bytes) => out.last_mut().expect("begun").1.push_str(core::str::from_utf8(bytes).expect("text")),
        })?;
        Ok(out)
    }

    fn zip_of(files: &[(&str, u16, &[u8])]) -> Vec<u8> {
        let (mut out, mut directory) = (Vec::new(), Vec::new());
        for (name, method, packed) in files {
            let offset = (out.len() as u32).to_le_bytes();
            let (size, name_len) = ((packed.len() as u32).to_le_bytes(), (name.len() as u16).to_le_bytes());
            // Version, flags, method, time and date, checksum, sizes, length of the name, no extra field.
            let common = [&[20, 0, 0, 0][..], &method.to_le_bytes(), &[0; 8], &size, &size, &name_len, &[0, 0]].concat();
            out.extend([b"PK\x03\x04", &*common, name.as_bytes(), packed].concat());
            directory.extend([b"PK\x01\x02\x14\0", &*common, &[0; 10], &offset, name.as_bytes()].concat());
        }
        let (at, size) = ((out.len() as u32).to_le_bytes(), (directory.len() as u32).to_le_bytes());
        let count = (files.len() as u16).to_le_bytes();
        out.extend(directory);
        out.extend([b"PK\x05\x06\0\0\0\0", &count[..], &count, &size, &at, &[0, 0]].concat());
        out
    }

    #[test]
    fn each_file_of_an_archive_is_an_input() {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(b"two").expect("memory");
        let packed = encoder.finish().expect("memory");
        let archive = zip_of(&[("logs/a.log", 0, b"one"), ("logs/", 0, b""), ("b.log", 8, &packed)]);
        let want = [("a.log".to_owned(), "one".to_owned()), ("b.log".to_owned(), "two".to_owned())];
        assert_eq!(parts(archive.clone(), "logs.zip").expect("readable"), want);
        // Two of the same name are told apart by their folders.
        let twins = zip_of(&[("ex1/a.log", 0, b"one"), ("ex2/logs/a.log", 0, b"two"), ("x/b.log", 0, b"3")]);
        let names: Vec<String> = parts(twins, "logs.zip").expect("readable").into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["ex1/a.log", "ex2/logs/a.log", "b.log"]);
        // The name does not decide.
        assert_eq!(parts(archive.clone(), "logs.dat").expect("readable"), want);
        assert!(parts(archive[..archive.len() - 4].to_vec(), "logs.zip").is_err());
        assert!(parts(zip_of(&[("a.log", 12, b"one")]), "logs.zip").is_err());
    }

    #[test]
    fn plain_and_gzipped_files() {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(b"one").expect("memory");
        let want = [("ExchangeSetup.log".to_owned(), "one".to_owned())];
        assert_eq!(parts(encoder.finish().expect("memory"), "ExchangeSetup.log.gz").expect("readable"), want);
        assert_eq!(parts(b"one".to_vec(), "ExchangeSetup.log").expect("readable"), want);
        assert_eq!(parts(Vec::new(), "").expect("readable"), [(String::new(), String::new())]);
    }
}
