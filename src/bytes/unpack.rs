//! Follows archives into archives, within limits: takes the bytes of one file, yields the inputs in it, and names what cannot be
//! read. It does no I/O.

use super::archive::{self, ArchiveError, Budget, HEAD, Inflater, Kind, Packing};
use super::zip::{self, Entry};
use crate::bytes::order::sort_by_key;

/// Maximum number of archives around a file.
const MAX_DEPTH: usize = 4;
/// Number of packed bytes taken in one step. They may become a thousand times as many.
const STEP: usize = 1 << 13;

/// What comes out of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'a> {
    /// An input with this name begins.
    Begin(&'a str),
    /// The next bytes of the input.
    Bytes(&'a [u8]),
    /// This file cannot be read, or not to its end.
    Skipped(&'a str, ArchiveError),
    /// So many files of archives are not read, because there are too many.
    LeftOut(usize),
}

/// Receives the parts.
pub type Sink<'a> = dyn FnMut(Part<'_>) + 'a;

/// Unpacks one file. Push its bytes in chunks of any size, call [`Unpacker::end`], then [`Unpacker::step`] until it returns false.
#[derive(Debug)]
pub struct Unpacker {
    name: String,
    /// Number of archives around it.
    depth: usize,
    /// `None` if it is not packed, or is over.
    inflater: Option<Inflater>,
    is_over: bool,
    content: Content,
}

/// What the bytes of a file are.
#[derive(Debug)]
enum Content {
    /// Too few bytes have come to know.
    Unknown(Vec<u8>),
    /// An input.
    Plain,
    /// A gzip file.
    Gzip(Box<Unpacker>),
    /// A zip file, whose directory stands at its end.
    Zip(Vec<u8>),
    /// A zip file that has come to its end.
    Entries(Box<Entries>),
    /// Nothing that is read.
    Nothing,
}

/// A zip file within another archive.
#[derive(Debug)]
struct Entries {
    bytes: Vec<u8>,
    left: std::vec::IntoIter<Entry>,
    /// The entry that is unpacked, and where its bytes that are left begin and end.
    current: Option<(Unpacker, usize, usize)>,
}

impl Unpacker {
    /// Creates an unpacker for a file that is given as it is.
    pub fn plain(name: &str) -> Self {
        Self::new(name.to_owned(), 0, None)
    }

    /// Creates an unpacker for an entry of a zip file that is given.
    pub fn entry(name: &str, method: zip::Method) -> Self {
        Self::new(name.to_owned(), 1, Some(Packing::Entry(method)))
    }

    fn new(name: String, depth: usize, packing: Option<Packing>) -> Self {
        Self { name, depth, inflater: packing.map(Inflater::new), is_over: false, content: Content::Unknown(Vec::new()) }
    }

    /// Whether no more bytes are wanted.
    pub fn is_over(&self) -> bool {
        self.is_over
    }

    /// Takes the next bytes of the file.
    pub fn push(&mut self, bytes: &[u8], budget: &Budget, sink: &mut Sink<'_>) {
        if self.is_over {
            return;
        }
        let Some(mut inflater) = self.inflater.take() else { return self.read(bytes, budget, sink) };
        match inflater.push(bytes, budget, &mut |out| self.read(out, budget, sink)) {
            Ok(()) => self.inflater = Some(inflater),
            Err(why) => self.skip(why, budget, sink),
        }
    }

    /// Ends the file. `is_whole` says whether all of its bytes were there.
    pub fn end(&mut self, is_whole: bool, budget: &Budget, sink: &mut Sink<'_>) {
        if self.is_over {
            return;
        }
        let finished = match self.inflater.take() {
            Some(inflater) => inflater.finish(budget, &mut |out| self.read(out, budget, sink)),
            None => Ok(()),
        };
        match finished {
            Ok(()) if is_whole => self.close(budget, sink),
            Ok(()) => self.skip(ArchiveError::Damaged, budget, sink),
            Err(why) => self.skip(why, budget, sink),
        }
    }

    /// Does one piece of the work that is left once the file has ended: archives within it are unpacked now. Returns false when
    /// nothing is left.
    pub fn step(&mut self, budget: &Budget, sink: &mut Sink<'_>) -> bool {
        match &mut self.content {
            Content::Gzip(inner) => inner.step(budget, sink),
            Content::Entries(entries) => {
                let goes_on = entries.step(&self.name, self.depth, budget, sink);
                if !goes_on {
                    budget.release(entries.bytes.len());
                    self.content = Content::Nothing;
                }
                goes_on
            }
            _ => false,
        }
    }

    /// Names the file as not read, and wants no more of it.
    fn skip(&mut self, why: ArchiveError, budget: &Budget, sink: &mut Sink<'_>) {
        if let Content::Zip(bytes) = core::mem::replace(&mut self.content, Content::Nothing) {
            budget.release(bytes.len());
        }
        (self.is_over, self.inflater) = (true, None);
        sink(Part::Skipped(&self.name, why));
    }

    /// Takes bytes of the content.
    fn read(&mut self, bytes: &[u8], budget: &Budget, sink: &mut Sink<'_>) {
        let mut bytes = bytes;
        if let Content::Unknown(head) = &mut self.content {
            let (more, rest) = bytes.split_at(bytes.len().min(HEAD - head.len()));
            head.extend_from_slice(more);
            if head.len() < HEAD {
                return;
            }
            let head = core::mem::take(head);
            bytes = rest;
            self.open(&head, budget, sink);
        }
        match &mut self.content {
            Content::Plain if !bytes.is_empty() => sink(Part::Bytes(bytes)),
            Content::Gzip(inner) => inner.push(bytes, budget, sink),
            Content::Zip(held) if budget.hold(bytes.len()) => held.extend_from_slice(bytes),
            Content::Zip(_) => self.skip(ArchiveError::TooLarge, budget, sink),
            Content::Plain | Content::Unknown(_) | Content::Entries(_) | Content::Nothing => {}
        }
    }

    /// Recognizes what the bytes are by the first ones.
    fn open(&mut self, head: &[u8], budget: &Budget, sink: &mut Sink<'_>) {
        self.content = match archive::sniff(head) {
            Kind::Plain => {
                sink(Part::Begin(&self.name));
                Content::Plain
            }
            _ if self.depth >= MAX_DEPTH => return self.skip(ArchiveError::TooDeep, budget, sink),
            Kind::Gzip => {
                // In an archive, a file beside it may have that name.
                let name = if self.depth > 1 { &self.name } else { archive::gzip_name(&self.name) }.to_owned();
                Content::Gzip(Box::new(Unpacker::new(name, self.depth + 1, Some(Packing::Gzip))))
            }
            Kind::Zip => Content::Zip(Vec::new()),
        };
        self.read(head, budget, sink);
    }

    /// Ends the content.
    fn close(&mut self, budget: &Budget, sink: &mut Sink<'_>) {
        if let Content::Unknown(head) = &mut self.content {
            let head = core::mem::take(head);
            self.open(&head, budget, sink);
        }
        match core::mem::replace(&mut self.content, Content::Nothing) {
            Content::Gzip(mut inner) => {
                inner.end(true, budget, sink);
                self.content = Content::Gzip(inner);
            }
            Content::Zip(bytes) => {
                let found =
                    zip::directory(&bytes, bytes.len() as u64).map(|found| found.offset as usize..(found.offset + found.size) as usize);
                match found {
                    Ok(found) => {
                        let left = readable(&bytes[found], &self.name, &format!("{}/", self.name), budget, sink).into_iter();
                        self.content = Content::Entries(Box::new(Entries { bytes, left, current: None }));
                    }
                    Err(why) => {
                        self.content = Content::Zip(bytes);
                        self.skip(why, budget, sink);
                    }
                }
            }
            _ => {}
        }
    }
}

impl Entries {
    /// See [`Unpacker::step`]. `name` is that of the archive.
    fn step(&mut self, name: &str, depth: usize, budget: &Budget, sink: &mut Sink<'_>) -> bool {
        let Some((unpacker, at, end)) = &mut self.current else {
            let Some(entry) = self.left.next() else { return false };
            self.current = self.open(&entry, name, depth, sink);
            return true;
        };
        if at < end && !unpacker.is_over() {
            let from = *at;
            *at = (*end).min(from + STEP);
            unpacker.push(&self.bytes[from..*at], budget, sink);
            if at == end {
                unpacker.end(true, budget, sink);
            }
        } else if !unpacker.step(budget, sink) {
            self.current = None;
        }
        true
    }

    /// Begins an entry.
    fn open(&self, entry: &Entry, name: &str, depth: usize, sink: &mut Sink<'_>) -> Option<(Unpacker, usize, usize)> {
        let name = format!("{name}/{}", entry.name);
        let header = usize::try_from(entry.offset).ok().and_then(|at| self.bytes.get(at..));
        let found = header.ok_or(ArchiveError::Damaged).and_then(|header| {
            let start = entry.offset + zip::data_start(header)?;
            let whole = start.checked_add(entry.packed).filter(|end| *end <= self.bytes.len() as u64);
            Ok((entry.method?, start as usize, whole.ok_or(ArchiveError::Damaged)? as usize))
        });
        match found {
            Ok((method, start, end)) => Some((Unpacker::new(name, depth + 1, Some(Packing::Entry(method))), start, end)),
            Err(why) => {
                sink(Part::Skipped(&name, why));
                None
            }
        }
    }
}

/// Returns the files of a zip file that are read, in the order of its directory, and names the others. `name` is that of the
/// archive; `folder` stands before the names of its files.
pub fn readable(directory: &[u8], name: &str, folder: &str, budget: &Budget, sink: &mut Sink<'_>) -> Vec<Entry> {
    let zip::Entries { list, is_whole } = zip::entries(directory);
    if !is_whole {
        sink(Part::Skipped(name, ArchiveError::Damaged));
    }
    let mut out = Vec::new();
    for entry in list {
        match entry.method {
            Ok(_) => out.push(entry),
            Err(why) => sink(Part::Skipped(&format!("{folder}{}", entry.name), why)),
        }
    }
    let most = budget.files(out.len());
    if most < out.len() {
        sink(Part::LeftOut(out.len() - most));
        let mut order: Vec<usize> = (0..out.len()).collect();
        sort_by_key(&mut order, |at| promise(&out[*at].name));
        let mut is_read = vec![false; out.len()];
        order[..most].iter().for_each(|at| is_read[*at] = true);
        let mut is_read = is_read.into_iter();
        out.retain(|_| is_read.next() == Some(true));
    }
    out
}

/// Ranks a file by its name: Setup's own logs first, then other logs and archives, then the rest.
fn promise(name: &str) -> u8 {
    let name = name.to_ascii_lowercase();
    let is_log = [".log", ".msilog", ".txt", ".err", ".gz", ".zip"].iter().any(|end| name.ends_with(end));
    match (is_log, name.contains("setup")) {
        (true, true) => 0,
        (true, false) => 1,
        (false, _) => 2,
    }
}
