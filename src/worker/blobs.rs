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
use crate::bytes::archive::{self, Budget, Inflater, Kind, Packing};
use crate::bytes::zip;

/// How many bytes are asked for at a time. While the analyzer works, this thread takes no bytes: several slices are on their
/// way, and on a page each is small enough that its turn comes soon.
const SLICE_IN_WORKER: u64 = 1 << 22;
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

/// An input: a file, or a file that is packed in it.
pub(super) struct Input {
    /// Its name.
    pub(super) name: String,
    archive: Blob,
    kind: InputKind,
}

enum InputKind {
    Plain,
    Gzip,
    Entry(zip::Entry),
}

/// The inputs that a file holds.
pub(super) async fn inputs(given: &Given) -> Result<Vec<Input>, Fault> {
    let blob = &given.blob;
    if blob.size() == 0 {
        // A file that is gone has no size either; reading it tells.
        read(blob).await?;
    }
    let input = |name: &str, kind| Input { name: name.to_owned(), archive: blob.clone(), kind };
    Ok(match archive::sniff(&bytes(blob, 0, archive::HEAD as u64).await?) {
        Kind::Plain => vec![input(&given.name, InputKind::Plain)],
        Kind::Gzip => vec![input(archive::gzip_name(&given.name), InputKind::Gzip)],
        Kind::Zip => {
            let size = blob.size();
            let tail = bytes(blob, size.saturating_sub(zip::MAX_TAIL as u64), size).await?;
            let directory = zip::directory(&tail, size)?;
            let directory = bytes(blob, directory.offset, directory.offset + directory.size).await?;
            zip::entries(&directory)?.into_iter().map(|entry| input(&entry.name.clone(), InputKind::Entry(entry))).collect()
        }
    })
}

impl Input {
    /// The file itself, where it is not packed.
    pub(super) fn plain(&self) -> Option<&Blob> {
        matches!(self.kind, InputKind::Plain).then_some(&self.archive)
    }

    /// Its bytes, ready to be read. `budget` is that of the archive.
    pub(super) async fn open(&self, budget: Budget) -> Result<Reader, Fault> {
        let (blob, packing) = match &self.kind {
            InputKind::Plain => return Ok(Reader::new(&self.archive, None)),
            InputKind::Gzip => (self.archive.clone(), Packing::Gzip),
            InputKind::Entry(entry) => {
                let header = bytes(&self.archive, entry.offset, entry.offset + zip::HEADER as u64).await?;
                let start = entry.offset + zip::data_start(&header)?;
                (slice(&self.archive, start, start + entry.packed), Packing::Entry(entry.method))
            }
        };
        Ok(Reader::new(&blob, Some(Inflater::new(packing, budget))))
    }
}

/// The bytes of an input, in order.
pub(super) struct Reader {
    slices: stream::LocalBoxStream<'static, Result<Uint8Array, Fault>>,
    /// The slice that is read, and how much of it was.
    slice: Uint8Array,
    at: u32,
    /// Bytes that are still to come.
    left: u64,
    inflater: Option<Inflater>,
    /// Holds one piece after another.
    piece: Vec<u8>,
}

impl Reader {
    fn new(blob: &Blob, inflater: Option<Inflater>) -> Reader {
        Reader {
            slices: slices(blob.clone()).boxed_local(),
            slice: Uint8Array::new_with_length(0),
            at: 0,
            left: blob.size(),
            inflater,
            piece: Vec::new(),
        }
    }

    /// Hands the next piece to `sink`, in one call or, of packed bytes, in several. Returns how many bytes of the file were
    /// read; `None` at the end.
    pub(super) async fn next(&mut self, sink: &mut dyn FnMut(&[u8])) -> Result<Option<u64>, Fault> {
        while self.at == self.slice.length() {
            match self.slices.next().await {
                Some(slice) => (self.slice, self.at) = (slice?, 0),
                // A file that shrank ends early.
                None if self.left > 0 => return Err(Fault::new(FaultCode::Read, "the file is shorter than it was")),
                None => return Ok(None),
            }
        }
        let most = if self.inflater.is_some() { PACKED_PIECE } else { PIECE };
        let end = self.slice.length().min(self.at + most);
        let piece = self.slice.subarray(self.at, end);
        let len = piece.length();
        self.piece.resize(len as usize, 0);
        piece.copy_to(&mut self.piece);
        (self.at, self.left) = (end, self.left.saturating_sub(u64::from(len)));
        match &mut self.inflater {
            Some(inflater) => inflater.push(&self.piece, sink)?,
            None => sink(&self.piece),
        }
        Ok(Some(u64::from(len)))
    }

    /// Ends the input. Fails where something is missing. Yields the budget for the next file of the archive.
    pub(super) fn finish(self, sink: &mut dyn FnMut(&[u8])) -> Result<Budget, Fault> {
        match self.inflater {
            Some(inflater) => Ok(inflater.finish(sink)?),
            None => Ok(Budget::default()),
        }
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
