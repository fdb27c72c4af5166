//! The stages of the engine, each over the same log: `cargo bench -p benches`.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use std::collections::HashMap;
use std::hint::black_box;
use std::time::Duration;

use aho_corasick::{AhoCorasick, AhoCorasickKind, Anchored, Input, StartKind};
use benches::made_log;
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use rustc_hash::FxBuildHasher;
use setup_readiness::analyzer::Analyzer;
use setup_readiness::bytes::lines::Lines;
use setup_readiness::catalog::Catalog;
use setup_readiness::decide;
use setup_readiness::facts::by_name::ByName;
use setup_readiness::log::index::Index;
use setup_readiness::log::reader::Reader;
use setup_readiness::log::run::Run;
use setup_readiness::log::{analysis, record};
use unicase::Ascii;

const SIZE: u64 = 8 << 20;

fn stages(c: &mut Criterion) {
    let mut log = Vec::new();
    let size = made_log::write(&mut log, SIZE, 1).unwrap_or_default();
    let texts: Vec<&[u8]> = log.split(|b| *b == b'\n').filter_map(|l| Some(&l[record::header(l)?.text..])).collect();
    let lines: Vec<&[u8]> = texts.iter().copied().filter(|t| analysis::parse(t).is_some()).collect();
    let mut runs: Vec<Run> = Vec::new();
    let mut reader = Reader::default();
    let mut split = Lines::default();
    split.push(&log, &mut |l| reader.line(&l, &mut |run| runs.push(run)));
    reader.finish(&mut |run| runs.push(run));
    let catalog = Catalog::default();

    let mut group = c.benchmark_group("stages");
    group.sample_size(20).measurement_time(Duration::from_secs(5));
    group.throughput(Throughput::Bytes(size));
    group.bench_function("lines", |b| {
        b.iter(|| {
            let mut count = 0;
            let mut lines = Lines::default();
            lines.push(&log, &mut |l| count += l.bytes.len());
            count
        });
    });
    group.bench_function("records", |b| {
        b.iter(|| {
            let mut reader = Reader::default();
            let mut lines = Lines::default();
            lines.push(&log, &mut |l| reader.line(&l, &mut |run| drop(black_box(run))));
            reader.records
        });
    });
    group.bench_function("whole", |b| {
        b.iter(|| {
            let mut analyzer = Analyzer::default();
            analyzer.begin("ExchangeSetup.log");
            log.chunks(1 << 18).for_each(|c| analyzer.push(c));
            analyzer.finish()
        });
    });
    group.throughput(Throughput::Elements(lines.len() as u64));
    group.bench_function("analysis", |b| b.iter(|| lines.iter().filter(|l| analysis::parse(black_box(l)).is_some()).count()));
    if let Some(mut last) = runs.pop() {
        last.finish(&catalog);
        group.throughput(Throughput::Elements(1));
        group.bench_function("decide", |b| b.iter_batched(|| &last.facts, |facts| decide::decide(&catalog, facts), BatchSize::SmallInput));
    }
    group.finish();
}

/// The gate is asked of every record. Beside it what a library would do: one automaton over the beginnings of all records that
/// matter, anchored at the record's beginning.
fn gate(c: &mut Criterion) {
    let mut log = Vec::new();
    made_log::write(&mut log, SIZE, 1).unwrap_or_default();
    let texts: Vec<&[u8]> = log.split(|b| *b == b'\n').filter_map(|l| Some(&l[record::header(l)?.text..])).collect();
    let gate = &Index::get().gate;
    let heads: Vec<&[u8]> = gate.rows().map(|row| row.pattern.head()).collect();
    let automaton = AhoCorasick::builder().kind(Some(AhoCorasickKind::DFA)).start_kind(StartKind::Anchored).build(&heads).unwrap();
    let mut group = c.benchmark_group("gate");
    group.throughput(Throughput::Elements(texts.len() as u64));
    group.bench_function("ours", |b| b.iter(|| texts.iter().filter(|t| gate.matters(black_box(t), |_| {})).count()));
    group.bench_function("aho-corasick", |b| {
        b.iter(|| texts.iter().filter(|t| automaton.is_match(Input::new(black_box(**t)).anchored(Anchored::Yes))).count());
    });
    group.finish();
}

/// Names of checks and settings are looked up for every line of the analysis. Beside our hash, which takes eight bytes at a
/// time, that of `unicase`, which takes one.
fn names(c: &mut Criterion) {
    let names: Vec<&str> = setup_readiness::facts::all().map(|f| f.name).collect();
    let mut ours = ByName::default();
    let mut unicase = HashMap::<Ascii<&str>, usize, FxBuildHasher>::default();
    for (index, name) in names.iter().enumerate() {
        ours.add(*name, index);
        unicase.insert(Ascii::new(name), index);
    }
    let mut group = c.benchmark_group("names");
    group.throughput(Throughput::Elements(names.len() as u64));
    group.bench_function("ours", |b| b.iter(|| names.iter().filter_map(|n| ours.get(black_box(n.as_bytes()))).sum::<usize>()));
    group.bench_function("unicase", |b| {
        b.iter(|| names.iter().filter_map(|n| unicase.get(&Ascii::new(black_box(*n)))).sum::<usize>());
    });
    group.finish();
}

criterion_group!(benches, stages, gate, names);
criterion_main!(benches);
