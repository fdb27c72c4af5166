//! Reads what was given, or what is packed in it, piece by piece.

use futures::stream::{self, Stream, StreamExt};
use gloo::file::Blob;
use gloo::file::futures::read_as_bytes;
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::WorkerGlobalScope;

use super::fault::{Fault, FaultCode};
use super::host::{self, Given};
use super::tasks::within;
use crate::bytes::archive::{self, Budget, Kind};
use crate::bytes::unpack::{self, Part, Sink, Unpacker};
use crate::bytes::zip;
use crate::input::names::Names;

/// How many bytes are asked for at a time. While the analyzer works, this thread takes no bytes: several slices are on their
/// way, and on a page each is small enough that its turn comes soon.
const SLICE_IN_WORKER: u64 = 1 << 23;
const SLICE_IN_PAGE: u64 = 1 << 20;
const AHEAD: usize = 4;
/// How many bytes are handed on at a time: few enough to be still in the cache when they are looked at again, and for a
/// browser that puts better code in a function's place between two calls of it.
const PIECE: u32 = 1 << 18;
/// The same of packed bytes, which may become a thousand times as many.
const PACKED_PIECE: u32 = 1 << 13;

/// How long the browser may take for a slice, in milliseconds, before it is asked in another way, and then. A file on a slow
/// network comes slowly.
const ANSWER: u32 = 10_000;
const SECOND_ANSWER: u32 = 60_000;

/// Whether this is a worker, not a page.
pub(super) fn in_worker() -> bool {
    js_sys::global().is_instance_of::<WorkerGlobalScope>()
}

/// A file that is given, or an entry of a zip file that is. Either may hold others in its turn.
pub(super) struct Input {
    name: String,
    blob: Blob,
    /// `None` for a file that is given.
    entry: Option<zip::Entry>,
    is_plain: bool,
}

/// What a file that is given holds. Each has a name of its own among all `names`. Tells `sink` what cannot be read.
pub(super) async fn inputs(given: &Given, names: &mut Names, budget: &Budget, sink: &mut Sink<'_>) -> Result<Vec<Input>, Fault> {
    let blob = &given.blob;
    if blob.size() == 0 {
        // A file that is gone has no size either; reading it tells.
        read(blob).await?;
    }
    let kind = archive::sniff(&bytes(blob, 0, archive::HEAD as u64).await?);
    if kind != Kind::Zip {
        let is_plain = kind == Kind::Plain;
        let name = names.next(if is_plain { &given.name } else { archive::gzip_name(&given.name) });
        return Ok(vec![Input { name, blob: blob.clone(), entry: None, is_plain }]);
    }
    let size = blob.size();
    let tail = bytes(blob, size.saturating_sub(zip::MAX_TAIL as u64), size).await?;
    let directory = match zip::directory(&tail, size) {
        Ok(found) => bytes(blob, found.offset, found.offset + found.size).await?,
        Err(why) => {
            sink(Part::Skipped(&given.name, why));
            return Ok(Vec::new());
        }
    };
    let entries = unpack::readable(&directory, &given.name, "", budget, sink).into_iter();
    let input = |entry: zip::Entry| {
        // A packed file has the name that it has unpacked.
        let name = names.next(archive::gzip_name(&entry.name));
        Input { name, blob: blob.clone(), entry: Some(entry), is_plain: false }
    };
    Ok(entries.map(input).collect())
}

impl Input {
    /// The file itself, where it is not packed.
    pub(super) fn plain(&self) -> Option<&Blob> {
        self.is_plain.then_some(&self.blob)
    }

    /// Whether it may be the file of this name, or hold it; an empty name is the first file.
    pub(super) fn may_hold(&self, file: &str) -> bool {
        let within = |name: &str| file.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        file.is_empty() || within(&self.name) || within(archive::gzip_name(&self.name))
    }

    /// Its bytes, ready to be read.
    pub(super) async fn open(&self, sink: &mut Sink<'_>) -> Result<Option<Reader>, Fault> {
        let Some(entry) = &self.entry else {
            return Ok(Some(Reader::new(&self.blob, Unpacker::plain(&self.name), None, !self.is_plain)));
        };
        let header = bytes(&self.blob, entry.offset, entry.offset + zip::HEADER as u64).await?;
        match entry.method.and_then(|method| Ok((method, zip::data_start(&header)?))) {
            Ok((method, start)) => {
                let start = entry.offset + start;
                let blob = slice(&self.blob, start, start.saturating_add(entry.packed));
                Ok(Some(Reader::new(&blob, Unpacker::entry(&self.name, method), Some(entry.packed), true)))
            }
            Err(why) => {
                sink(Part::Skipped(&self.name, why));
                Ok(None)
            }
        }
    }
}

/// Reads an input and what is packed in it.
pub(super) struct Reader {
    slices: stream::LocalBoxStream<'static, Result<Uint8Array, Fault>>,
    /// The slice that is read, and how much of it was.
    slice: Uint8Array,
    at: u32,
    /// Bytes that are still to come.
    left: u64,
    unpacker: Unpacker,
    /// Whether all bytes are there.
    is_whole: bool,
    is_ended: bool,
    /// How many bytes are handed on at a time.
    most: u32,
    /// Holds one piece after another.
    piece: Vec<u8>,
}

impl Reader {
    fn new(blob: &Blob, unpacker: Unpacker, size: Option<u64>, is_packed: bool) -> Reader {
        Reader {
            slices: slices(blob.clone()).boxed_local(),
            slice: Uint8Array::new_with_length(0),
            at: 0,
            left: blob.size(),
            unpacker,
            is_whole: size.is_none_or(|size| size == blob.size()),
            is_ended: false,
            most: if is_packed { PACKED_PIECE } else { PIECE },
            piece: Vec::new(),
        }
    }

    /// Does the next piece of work: reads some bytes, or unpacks what was read of an archive in an archive. Returns how many
    /// bytes of the file were read; `None` at the end.
    pub(super) async fn next(&mut self, budget: &Budget, sink: &mut Sink<'_>) -> Result<Option<u64>, Fault> {
        while self.at == self.slice.length() && !self.is_ended && !self.unpacker.is_over() {
            match self.slices.next().await {
                Some(slice) => (self.slice, self.at) = (slice?, 0),
                // A file that shrank ends early.
                None if self.left > 0 => return Err(Fault::new(FaultCode::Read, "the file is shorter than it was")),
                None => {
                    self.is_ended = true;
                    self.unpacker.end(self.is_whole, budget, sink);
                }
            }
        }
        if self.is_ended || self.unpacker.is_over() {
            return Ok(self.unpacker.step(budget, sink).then_some(0));
        }
        let end = self.slice.length().min(self.at + self.most);
        let piece = self.slice.subarray(self.at, end);
        let len = piece.length();
        self.piece.resize(len as usize, 0);
        piece.copy_to(&mut self.piece);
        (self.at, self.left) = (end, self.left.saturating_sub(u64::from(len)));
        self.unpacker.push(&self.piece, budget, sink);
        Ok(Some(u64::from(len)))
    }
}

fn slices(blob: Blob) -> impl Stream<Item = Result<Uint8Array, Fault>> {
    let (size, step) = (blob.size(), if in_worker() { SLICE_IN_WORKER } else { SLICE_IN_PAGE });
    let starts = (0..size).step_by(step as usize);
    stream::iter(starts).map(move |start| read(&slice(&blob, start, (start + step).min(size)))).buffered(AHEAD)
}

/// A part of a blob, none of which is read yet.
fn slice(blob: &Blob, start: u64, end: u64) -> Blob {
    blob.slice(start, end)
}

/// Reads a blob. The reading begins with the call. A browser may leave the promise open for ever: then it is asked in another
/// way, once.
fn read(blob: &Blob) -> impl Future<Output = Result<Uint8Array, Fault>> + use<> {
    let blob = blob.clone();
    let first = JsFuture::from(AsRef::<web_sys::Blob>::as_ref(&blob).array_buffer());
    async move {
        // Browsers differ in what they call it when a file is gone or was changed.
        match within(ANSWER, first).await {
            Some(buffer) => buffer.map(|buffer| Uint8Array::new(&buffer)).map_err(|error| unreadable(host::fault(&error).message)),
            None => match within(SECOND_ANSWER, read_as_bytes(&blob)).await {
                Some(bytes) => bytes.map(|bytes| Uint8Array::from(bytes.as_slice())).map_err(|error| unreadable(error.to_string())),
                None => Err(unreadable(String::from("the browser does not answer"))),
            },
        }
    }
}

fn unreadable(message: String) -> Fault {
    Fault::new(FaultCode::Read, message)
}

/// Some bytes of a blob, fewer where it ends before.
pub(super) async fn bytes(blob: &Blob, start: u64, end: u64) -> Result<Vec<u8>, Fault> {
    Ok(read(&slice(blob, start, end)).await?.to_vec())
}
