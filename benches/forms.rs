//! Each form of input by itself, over 1 MB of text that is no whole log: `cargo bench -p benches --bench forms`. None may take
//! longer than 100 ms.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use setup_readiness::catalog::Catalog;
use setup_readiness::input::forms::FORMS;
use setup_readiness::input::stream::Stream;

const SIZE: usize = 1 << 20;

/// The files below a folder whose names end so, one after another.
fn files(folder: &Path, ending: &str, out: &mut String) {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths.iter().filter(|path| path.to_string_lossy().ends_with(ending)) {
        out.extend(String::from_utf8(fs::read(path).unwrap()));
        out.push('\n');
    }
}

/// A text of [`SIZE`], repeated if need be.
fn filled(text: &str) -> Vec<u8> {
    text.bytes().cycle().take(SIZE).collect()
}

/// What the forms have most to do with: text about Setup that Setup did not write, all its messages in a row, and pastes.
fn texts() -> [(&'static str, Vec<u8>); 3] {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let (mut documentation, mut pastes) = (String::new(), String::new());
    files(root, ".md", &mut documentation);
    files(&root.join("docs"), ".md", &mut documentation);
    files(&root.join("tests/logs/pasted"), ".txt", &mut pastes);
    let messages: Vec<&str> = Catalog::default().entries().flat_map(|row| row.messages).copied().collect();
    [("documentation", filled(&documentation)), ("messages", filled(&messages.join("\n"))), ("pastes", filled(&pastes))]
}

/// How long each form takes, in the order of [`FORMS`].
fn times(text: &[u8], catalog: &Catalog) -> Vec<Duration> {
    let mut stream = Stream::new("");
    stream.push(text, &mut |_, _| {});
    let mut ended = stream.end(&mut |_, _| {});
    let mut times = vec![Duration::ZERO; FORMS.len()];
    loop {
        // The form that reads on, else the next one.
        let left = ended.left();
        let begin = Instant::now();
        let goes_on = ended.step(catalog);
        times[FORMS.len() - left] += begin.elapsed();
        if !goes_on {
            return times;
        }
    }
}

fn forms(c: &mut Criterion) {
    let catalog = Catalog::default();
    for (name, text) in texts() {
        let mut group = c.benchmark_group(name);
        group.sample_size(10).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
        let once = times(&text, &catalog);
        // What takes no time has nothing to do with this text.
        for (form, _) in once.iter().enumerate().filter(|(_, time)| time.as_micros() > 500) {
            let name = format!("{:?}", FORMS[form]());
            let name = name.split([' ', '(']).next().unwrap().to_owned();
            group.bench_function(name, |b| b.iter_custom(|rounds| (0..rounds).map(|_| times(&text, &catalog)[form]).sum()));
        }
        group.finish();
    }
}

criterion_group!(benches, forms);
criterion_main!(benches);
