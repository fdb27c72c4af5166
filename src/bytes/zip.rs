//! The directory of a zip file: bytes of its end in, names and places out. Inflating is left to the caller.

use core::fmt;

use crate::find::find_last;

/// How many bytes from the end hold the end record at the most (its comment may be 64 KiB long).
pub const MOST_TAIL: usize = 22 + 65_535;
/// Largest directory that is read.
const MOST_DIRECTORY: u64 = 16 << 20;
/// Most files looked at.
const MOST_FILES: usize = 1000;

/// Why a zip file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Error {
    /// No directory where it should be.
    NotZip,
    /// A file in it is protected by a password.
    Encrypted,
    /// Packed in a way, or larger than, what is read here.
    Unsupported,
    /// Places or sizes that cannot be.
    Damaged,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Error::NotZip => "not a zip file",
            Error::Encrypted => "the zip file is protected by a password; unpack it first",
            Error::Unsupported => "the zip file is packed in a way that is not read here; unpack it first",
            Error::Damaged => "the zip file is damaged",
        })
    }
}

impl std::error::Error for Error {}

/// Where the directory lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Directory {
    /// Offset in the file.
    pub offset: u64,
    /// Size in bytes.
    pub size: u64,
}

/// How a file is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Not at all.
    Stored,
    /// Deflate, raw.
    Deflated,
}

/// A file in the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Name without folders.
    pub name: String,
    /// How it is packed.
    pub method: Method,
    /// Packed size.
    pub packed: u64,
    /// Offset of its local header.
    pub offset: u64,
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// Finds the directory from the last bytes (up to [`MOST_TAIL`]) of a file of `size` bytes.
pub fn directory(tail: &[u8], size: u64) -> Result<Directory, Error> {
    let at = find_last(tail, b"PK\x05\x06").ok_or(Error::NotZip)?;
    let length = u32_at(tail, at + 12).ok_or(Error::Damaged)?;
    let offset = u32_at(tail, at + 16).ok_or(Error::Damaged)?;
    if length == u32::MAX || offset == u32::MAX {
        return Err(Error::Unsupported);
    }
    let directory = Directory { offset: u64::from(offset), size: u64::from(length) };
    if directory.size > MOST_DIRECTORY {
        return Err(Error::Unsupported);
    }
    if directory.offset + directory.size > size {
        return Err(Error::Damaged);
    }
    Ok(directory)
}

/// Reads the directory: files only, at most [`MOST_FILES`].
pub fn entries(directory: &[u8]) -> Result<Vec<Entry>, Error> {
    let mut out = Vec::new();
    let mut at = 0;
    while directory.get(at..at + 4) == Some(b"PK\x01\x02") && out.len() < MOST_FILES {
        let flags = u16_at(directory, at + 8).ok_or(Error::Damaged)?;
        let method = u16_at(directory, at + 10).ok_or(Error::Damaged)?;
        let packed = u32_at(directory, at + 20).ok_or(Error::Damaged)?;
        let size = u32_at(directory, at + 24).ok_or(Error::Damaged)?;
        let name_len = usize::from(u16_at(directory, at + 28).ok_or(Error::Damaged)?);
        let extra = usize::from(u16_at(directory, at + 30).ok_or(Error::Damaged)?);
        let comment = usize::from(u16_at(directory, at + 32).ok_or(Error::Damaged)?);
        let offset = u32_at(directory, at + 42).ok_or(Error::Damaged)?;
        let name = directory.get(at + 46..at + 46 + name_len).ok_or(Error::Damaged)?;
        at += 46 + name_len + extra + comment;
        let name = String::from_utf8_lossy(name).into_owned();
        if name.ends_with('/') {
            continue;
        }
        if flags & 1 != 0 {
            return Err(Error::Encrypted);
        }
        if packed == u32::MAX || size == u32::MAX || offset == u32::MAX {
            return Err(Error::Unsupported);
        }
        let method = match method {
            0 => Method::Stored,
            8 => Method::Deflated,
            _ => return Err(Error::Unsupported),
        };
        let short = name.rsplit(['/', '\\']).next().unwrap_or(&name).to_owned();
        out.push(Entry { name: short, method, packed: u64::from(packed), offset: u64::from(offset) });
    }
    Ok(out)
}

/// How far behind the start of a local header (its first 30 bytes are given) the data begins.
pub fn data_start(local: &[u8]) -> Result<u64, Error> {
    if local.get(..4) != Some(b"PK\x03\x04") {
        return Err(Error::Damaged);
    }
    let name = u16_at(local, 26).ok_or(Error::Damaged)?;
    let extra = u16_at(local, 28).ok_or(Error::Damaged)?;
    Ok(30 + u64::from(name) + u64::from(extra))
}
