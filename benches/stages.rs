//! The stages of the engine, each over the same log: `cargo bench -p benches`.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use std::hint::black_box;
use std::time::Duration;

use benches::made_log;
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use setup_readiness::analyzer::Analyzer;
use setup_readiness::bytes::lines::Lines;
use setup_readiness::catalog::Catalog;
use setup_readiness::decide;
use setup_readiness::log::reader::Reader;
use setup_readiness::log::run::Run;
use setup_readiness::log::{analysis, record};

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

criterion_group!(benches, stages);
criterion_main!(benches);
