//! Parses the directory of a zip file into names and positions. Unpacking is left to [`super::archive`].

use memchr::memmem;

use super::archive_error::ArchiveError;

/// Maximum distance of the end record from the end of the file (its comment may be 64 KiB long).
pub const MAX_TAIL: usize = 22 + 65_535;
/// Maximum size of a directory, in bytes.
const MAX_DIRECTORY: u64 = 16 << 20;
/// Number of bytes of a local header [`data_start`] needs.
pub const HEADER: usize = 30;
/// Maximum number of files read.
const MAX_FILES: usize = 1000;

/// Position of the directory.
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
    /// Stored without compression.
    Stored,
    /// Raw deflate.
    Deflated,
}

/// A file in the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Name without folders, but with them where several files of the archive have the same.
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

/// Finds the directory from the last bytes (up to [`MAX_TAIL`]) of a file of `size` bytes.
pub fn directory(tail: &[u8], size: u64) -> Result<Directory, ArchiveError> {
    let at = memmem::rfind(tail, b"PK\x05\x06").ok_or(ArchiveError::Damaged)?;
    let length = u32_at(tail, at + 12).ok_or(ArchiveError::Damaged)?;
    let offset = u32_at(tail, at + 16).ok_or(ArchiveError::Damaged)?;
    if length == u32::MAX || offset == u32::MAX {
        return Err(ArchiveError::Unsupported);
    }
    let directory = Directory { offset: u64::from(offset), size: u64::from(length) };
    if directory.size > MAX_DIRECTORY {
        return Err(ArchiveError::Unsupported);
    }
    if directory.offset + directory.size > size {
        return Err(ArchiveError::Damaged);
    }
    Ok(directory)
}

/// Parses the directory. Returns files only, at most [`MAX_FILES`].
pub fn entries(directory: &[u8]) -> Result<Vec<Entry>, ArchiveError> {
    let mut out = Vec::new();
    let mut at = 0;
    while directory.get(at..at + 4) == Some(b"PK\x01\x02") && out.len() < MAX_FILES {
        let flags = u16_at(directory, at + 8).ok_or(ArchiveError::Damaged)?;
        let method = u16_at(directory, at + 10).ok_or(ArchiveError::Damaged)?;
        let packed = u32_at(directory, at + 20).ok_or(ArchiveError::Damaged)?;
        let size = u32_at(directory, at + 24).ok_or(ArchiveError::Damaged)?;
        let name_len = usize::from(u16_at(directory, at + 28).ok_or(ArchiveError::Damaged)?);
        let extra = usize::from(u16_at(directory, at + 30).ok_or(ArchiveError::Damaged)?);
        let comment = usize::from(u16_at(directory, at + 32).ok_or(ArchiveError::Damaged)?);
        let offset = u32_at(directory, at + 42).ok_or(ArchiveError::Damaged)?;
        let name = directory.get(at + 46..at + 46 + name_len).ok_or(ArchiveError::Damaged)?;
        at += 46 + name_len + extra + comment;
        let name = String::from_utf8_lossy(name).into_owned();
        if name.ends_with('/') {
            continue;
        }
        if flags & 1 != 0 {
            return Err(ArchiveError::Encrypted);
        }
        if packed == u32::MAX || size == u32::MAX || offset == u32::MAX {
            return Err(ArchiveError::Unsupported);
        }
        let method = match method {
            0 => Method::Stored,
            8 => Method::Deflated,
            _ => return Err(ArchiveError::Unsupported),
        };
        out.push(Entry { name, method, packed: u64::from(packed), offset: u64::from(offset) });
    }
    let short = |name: &str| name.rsplit(['/', '\\']).next().unwrap_or(name).to_owned();
    let all: Vec<String> = out.iter().map(|entry| short(&entry.name)).collect();
    for (entry, name) in out.iter_mut().zip(&all) {
        if all.iter().filter(|other| *other == name).nth(1).is_none() {
            entry.name.clone_from(name);
        }
    }
    Ok(out)
}

/// Returns the distance from the start of a local header to the data, given the first [`HEADER`] bytes of the header.
pub fn data_start(local: &[u8]) -> Result<u64, ArchiveError> {
    if local.get(..4) != Some(b"PK\x03\x04") {
        return Err(ArchiveError::Damaged);
    }
    let name = u16_at(local, 26).ok_or(ArchiveError::Damaged)?;
    let extra = u16_at(local, 28).ok_or(ArchiveError::Damaged)?;
    Ok(HEADER as u64 + u64::from(name) + u64::from(extra))
}
