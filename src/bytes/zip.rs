//! Parses the directory of a zip file into names and positions. Unpacking is left to [`super::archive`].

use memchr::memmem;
use rustc_hash::FxHashMap;

use super::archive_error::ArchiveError;

/// Size of the end record without its comment, and of the longest comment.
const END: usize = 22;
const COMMENT: usize = 65_535;
/// Size of the end record's 64-bit form, and of what locates it, which stands between the two.
const END_64: usize = 56;
const LOCATOR: usize = 20;
/// Maximum distance of the first of these from the end of the file.
pub const MAX_TAIL: usize = END_64 + LOCATOR + END + COMMENT;
/// Maximum size of a directory, in bytes.
const MAX_DIRECTORY: u64 = 32 << 20;
/// Number of bytes of a local header [`data_start`] needs.
pub const HEADER: usize = 30;
/// Stands for a size or offset that takes 64 bits and is written elsewhere.
const ELSEWHERE: u32 = u32::MAX;

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
    /// How it is packed, or why it cannot be unpacked.
    pub method: Result<Method, ArchiveError>,
    /// Packed size.
    pub packed: u64,
    /// Offset of its local header.
    pub offset: u64,
}

/// The files of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entries {
    /// In the order of the directory.
    pub list: Vec<Entry>,
    /// Whether the directory was understood to its end.
    pub is_whole: bool,
}

fn bytes_at<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk().copied()
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes_at(bytes, at).map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes_at(bytes, at).map(u32::from_le_bytes)
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes_at(bytes, at).map(u64::from_le_bytes)
}

/// Finds the directory from the last bytes (up to [`MAX_TAIL`]) of a file of `size` bytes.
pub fn directory(tail: &[u8], size: u64) -> Result<Directory, ArchiveError> {
    let found = end_record(tail).and_then(|at| position(tail, at)).ok_or(ArchiveError::Damaged)?;
    if found.offset.checked_add(found.size).is_none_or(|end| end > size) {
        return Err(ArchiveError::Damaged);
    }
    if found.size > MAX_DIRECTORY {
        return Err(ArchiveError::TooLarge);
    }
    Ok(found)
}

/// Finds the end record: the last one whose comment ends with the file, else the last one. A comment may hold anything.
fn end_record(tail: &[u8]) -> Option<usize> {
    let places = || memmem::rfind_iter(tail, b"PK\x05\x06");
    let is_last = |at: &usize| u16_at(tail, at + 20).is_some_and(|comment| at + END + usize::from(comment) == tail.len());
    places().find(is_last).or_else(|| places().next())
}

/// Returns the position of the directory that the end record here tells.
fn position(tail: &[u8], at: usize) -> Option<Directory> {
    let (size, offset) = (u32_at(tail, at + 12)?, u32_at(tail, at + 16)?);
    let locator = at.checked_sub(LOCATOR).filter(|at| tail[*at..].starts_with(b"PK\x06\x07"));
    if let Some(locator) = locator
        && (size == ELSEWHERE || offset == ELSEWHERE || u16_at(tail, at + 10)? == u16::MAX)
    {
        let record = memmem::rfind(&tail[..locator], b"PK\x06\x06")?;
        return Some(Directory { size: u64_at(tail, record + 40)?, offset: u64_at(tail, record + 48)? });
    }
    Some(Directory { offset: u64::from(offset), size: u64::from(size) })
}

/// Parses the directory. Returns files only.
pub fn entries(directory: &[u8]) -> Entries {
    let mut list = Vec::new();
    let mut at = 0;
    while let Some((entry, len)) = entry(&directory[at..]) {
        at += len;
        if !entry.name.ends_with(['/', '\\']) {
            list.push(entry);
        }
    }
    shorten(&mut list);
    Entries { list, is_whole: at == directory.len() }
}

/// Leaves the folders out of the names that are the only ones of their kind.
fn shorten(list: &mut [Entry]) {
    let short = |name: &str| name.rsplit(['/', '\\']).next().unwrap_or(name).to_owned();
    let mut counts: FxHashMap<String, u32> = FxHashMap::default();
    for entry in list.iter() {
        *counts.entry(short(&entry.name)).or_default() += 1;
    }
    for entry in list {
        let name = short(&entry.name);
        if counts.get(&name) == Some(&1) {
            entry.name = name;
        }
    }
}

/// Parses the first entry of a part of the directory, and returns how much of it that takes.
fn entry(directory: &[u8]) -> Option<(Entry, usize)> {
    if !directory.starts_with(b"PK\x01\x02") {
        return None;
    }
    let flags = u16_at(directory, 8)?;
    let method = u16_at(directory, 10)?;
    let (packed, size, offset) = (u32_at(directory, 20)?, u32_at(directory, 24)?, u32_at(directory, 42)?);
    let name_end = 46 + usize::from(u16_at(directory, 28)?);
    let extra_end = name_end + usize::from(u16_at(directory, 30)?);
    let end = extra_end + usize::from(u16_at(directory, 32)?);
    let name = String::from_utf8_lossy(directory.get(46..name_end)?).into_owned();
    let mut wide = wide_sizes(directory.get(name_end..extra_end)?);
    // They stand in this order, each only if it is needed.
    let mut whole = |narrow: u32| if narrow == ELSEWHERE { wide.next() } else { Some(u64::from(narrow)) };
    let (_, packed, offset) = (whole(size), whole(packed), whole(offset));
    let method = match (flags, method, packed.zip(offset)) {
        (flags, ..) if flags & 1 != 0 => Err(ArchiveError::Encrypted),
        (.., None) => Err(ArchiveError::Damaged),
        (_, 0, _) => Ok(Method::Stored),
        (_, 8, _) => Ok(Method::Deflated),
        _ => Err(ArchiveError::Unsupported),
    };
    let entry = Entry { name, method, packed: packed.unwrap_or(0), offset: offset.unwrap_or(0) };
    directory.get(..end)?;
    Some((entry, end))
}

/// Iterates over the 64-bit sizes and offsets in the extra fields of an entry.
fn wide_sizes(extra: &[u8]) -> impl Iterator<Item = u64> {
    let mut rest = extra;
    let field = core::iter::from_fn(|| {
        let (id, len) = (u16_at(rest, 0)?, usize::from(u16_at(rest, 2)?));
        let field = rest.get(4..4 + len)?;
        rest = &rest[4 + len..];
        Some((id, field))
    })
    .find(|(id, _)| *id == 1);
    let values = field.map_or(&[][..], |(_, field)| field.as_chunks::<8>().0);
    values.iter().map(|value| u64::from_le_bytes(*value))
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
