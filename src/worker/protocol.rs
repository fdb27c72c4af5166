//! What the page and the reader of logs say to each other: a number that a request and its replies share, and one of these
//! enums. The files of a request travel beside the bytes, in the order of their names.
//!
//! Both ends are the same program, so the bytes are Borsh's: a reader of JSON alone costs a page 30 kB more.

use borsh::{BorshDeserialize, BorshSerialize};

use super::fault::{Fault, FaultCode};
use crate::report::model::{Report, Run};

/// From the page.
#[derive(Debug, Clone, PartialEq, BorshSerialize, BorshDeserialize)]
pub enum Request {
    /// Read these files. Answered by [`Reply::Progress`], [`Reply::Runs`] until all are there, and [`Reply::Report`].
    Read {
        /// Names of the files; empty for pasted text.
        names: Vec<String>,
    },
    /// Read the lines around a line. Answered by [`Reply::Excerpt`].
    Excerpt {
        /// Names of the files.
        names: Vec<String>,
        /// The file, or the file in an archive, that has the line; empty for the first.
        file: String,
        /// Number of the line.
        line: u64,
        /// Where the line begins, in bytes.
        offset: u64,
    },
    /// The request of this number is no longer wanted. Not answered.
    Cancel,
    /// Say that you live. Answered by [`Reply::Alive`].
    Ping,
    /// Nothing more will be asked. Not answered.
    Stop,
}

/// To the page.
#[derive(Debug, Clone, PartialEq, BorshSerialize, BorshDeserialize)]
pub enum Reply {
    /// Requests are taken from now on.
    Ready,
    /// See [`Request::Ping`].
    Alive,
    /// How far reading is.
    Progress {
        /// Bytes read.
        read: u64,
        /// Bytes in all.
        total: u64,
    },
    /// Some runs of the report, in its order, few enough that they do not take long to take in.
    Runs(Vec<Run>),
    /// The report without its runs, which came before. Nothing follows.
    Report(Box<Report>),
    /// The lines. Nothing follows.
    Excerpt {
        /// Number of the first.
        first: u64,
        /// Their texts.
        lines: Vec<String>,
    },
    /// It cannot be done. Nothing follows.
    Failed(Fault),
}

/// A request or reply with its number as bytes.
pub fn write(id: u32, body: &impl BorshSerialize) -> Result<Vec<u8>, Fault> {
    borsh::to_vec(&(id, body)).map_err(internal)
}

/// The number of a request or reply, and what it says.
pub fn read<T: BorshDeserialize>(bytes: &[u8]) -> Result<(u32, T), Fault> {
    borsh::from_slice(bytes).map_err(internal)
}

fn internal(error: borsh::io::Error) -> Fault {
    Fault::new(FaultCode::Internal, error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyzer::Analyzer;

    #[test]
    fn requests_survive_the_way() {
        let names = vec![String::from("ExchangeSetup.log"), String::new()];
        let excerpt = Request::Excerpt { names: names.clone(), file: "a \"b\"\n".into(), line: 7, offset: 1 << 40 };
        for request in [Request::Read { names }, excerpt, Request::Cancel, Request::Ping, Request::Stop] {
            let bytes = write(3, &request);
            assert_eq!(bytes.and_then(|bytes| read(&bytes)), Ok((3, request)));
        }
    }

    #[test]
    fn replies_survive_the_way() {
        let mut analyzer = Analyzer::default();
        analyzer.begin("ExchangeSetup.log");
        analyzer.push(include_bytes!("../../tests/logs/failures/then-success.log"));
        let mut report = analyzer.finish();
        let runs: Vec<Run> = report.runs.drain(..).collect();
        assert!(!runs.is_empty());
        let others = [
            Reply::Ready,
            Reply::Alive,
            Reply::Runs(runs),
            Reply::Progress { read: 1, total: 1 << 40 },
            Reply::Report(Box::new(report)),
            Reply::Excerpt { first: 1, lines: vec!["é\u{2028}".into()] },
            Reply::Failed(Fault::new(FaultCode::ZipBomb, "too much")),
        ];
        for reply in others {
            let bytes = write(u32::MAX, &reply);
            assert_eq!(bytes.and_then(|bytes| read(&bytes)), Ok((u32::MAX, reply)));
        }
    }

    #[test]
    fn what_is_no_message_is_a_fault() {
        let whole = write(1, &Request::Read { names: vec!["a".into()] }).unwrap_or_default();
        let longer = [whole.as_slice(), &[0]].concat();
        for bytes in [&[][..], &[1, 0, 0, 0, 99], &whole[..whole.len() - 1], &longer] {
            assert_eq!(read::<Request>(bytes).map_err(|fault| fault.code), Err(FaultCode::Internal), "{bytes:?}");
        }
    }
}
