//! `.gz` and `.zip` outside the browser (which has its own inflate): each file inside in turn, bounded.

use std::io::{self, Read, Seek, SeekFrom};

use crate::bytes::zip;

/// Most bytes that may come out of one archive.
const MOST_OUT: u64 = 4 << 30;

/// Whether the name is that of an archive.
pub fn is_archive(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with(".gz") || name.ends_with(".zip")
}

/// A reader that ends with an error when more comes out than is sensible for what went in.
struct Bounded<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buffer)?;
        self.left = self
            .left
            .checked_sub(n as u64)
            .ok_or_else(|| io::Error::other("the archive unpacks to far more than it should; not read further"))?;
        Ok(n)
    }
}

/// Hands each file of the archive to `each`.
pub fn each(mut file: impl Read + Seek, name: &str, each: &mut dyn FnMut(&str, &mut dyn Read) -> io::Result<()>) -> io::Result<()> {
    let size = file.seek(SeekFrom::End(0))?;
    file.rewind()?;
    let left = MOST_OUT.min((size.saturating_mul(1000)).max(64 << 20));
    if name.to_ascii_lowercase().ends_with(".gz") {
        let inner = name.get(..name.len() - 3).unwrap_or(name);
        return each(inner, &mut Bounded { inner: flate2::read::MultiGzDecoder::new(file), left });
    }
    let tail_len = size.min(zip::MOST_TAIL as u64);
    file.seek(SeekFrom::Start(size - tail_len))?;
    let mut tail = vec![0; tail_len as usize];
    file.read_exact(&mut tail)?;
    let directory = zip::directory(&tail, size).map_err(io::Error::other)?;
    file.seek(SeekFrom::Start(directory.offset))?;
    let mut bytes = vec![0; directory.size as usize];
    file.read_exact(&mut bytes)?;
    let entries = zip::entries(&bytes).map_err(io::Error::other)?;
    let mut left = left;
    for entry in entries {
        file.seek(SeekFrom::Start(entry.offset))?;
        let mut local = [0; 30];
        file.read_exact(&mut local)?;
        let start = entry.offset + zip::data_start(&local).map_err(io::Error::other)?;
        file.seek(SeekFrom::Start(start))?;
        let packed = (&mut file).take(entry.packed);
        let mut bounded: Bounded<Box<dyn Read + '_>> = Bounded {
            inner: match entry.method {
                zip::Method::Stored => Box::new(packed),
                zip::Method::Deflated => Box::new(flate2::read::DeflateDecoder::new(packed)),
            },
            left,
        };
        each(&entry.name, &mut bounded)?;
        left = bounded.left;
    }
    Ok(())
}
