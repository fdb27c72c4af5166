//! The reader of lines, in any encoding and cut anywhere.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs)]

use setup_readiness::bytes::encoding::Encoding;
use setup_readiness::bytes::lines::*;
use setup_readiness::bytes::text::text;

fn split(input: &[u8], chunk: usize) -> (Vec<(String, u64, u64)>, Encoding, u64) {
    let mut lines = Lines::default();
    let mut out = Vec::new();
    let mut each = |l: Line<'_>| out.push((text(l.bytes), l.number, l.offset));
    for c in input.chunks(chunk.max(1)) {
        lines.push(c, &mut each);
    }
    lines.finish(&mut each);
    (out, lines.encoding(), lines.count())
}

#[test]
fn any_chunking_gives_the_same_lines() {
    let text = "a\r\n\r\nbéç\nlast 😀 one\n\nend";
    let mut wide: Vec<u8> = vec![0xFF, 0xFE];
    wide.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    let mut big: Vec<u8> = vec![0xFE, 0xFF];
    big.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let bom = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
    for input in [text.as_bytes(), &wide, &big, &bom, b"caf\xe9\nx"] {
        let whole = split(input, usize::MAX);
        for chunk in 1..9 {
            assert_eq!(split(input, chunk), whole);
        }
    }
    assert_eq!(split(&wide, 3).0[2].0, "béç");
    assert_eq!(split(&wide, 3).1, Encoding::Utf16Le);
    assert_eq!(split(b"caf\xe9\nx", 2), (vec![("café".into(), 1, 0), ("x".into(), 2, 5)], Encoding::Windows1252, 2));
}

#[test]
fn offsets_are_those_of_the_input() {
    assert_eq!(split(b"\xEF\xBB\xBFab\r\ncd\n", 2).0, vec![("ab".into(), 1, 3), ("cd".into(), 2, 7)]);
    let wide: Vec<u8> = [0xFFu8, 0xFE].into_iter().chain("a\nb".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(split(&wide, 1).0, vec![("a".into(), 1, 2), ("b".into(), 2, 6)]);
}

#[test]
fn a_long_line_is_cut_alike_in_any_chunking() {
    let mut input = vec![b'x'; MAX_LINE * 3];
    input.extend(b"\nnext");
    let whole = split(&input, usize::MAX);
    assert_eq!(whole.0[0].0.len(), MAX_LINE);
    assert_eq!(split(&input, 1000), whole);
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The lines with their numbers, whatever the chunks.
fn numbered(input: &[u8]) -> Vec<(u64, String)> {
    let whole = split(input, usize::MAX);
    for chunk in [1, 2, 3, 500] {
        assert_eq!(split(input, chunk), whole, "chunks of {chunk}");
    }
    whole.0.into_iter().map(|(text, number, _)| (number, text)).collect()
}

fn texts(input: &[u8]) -> Vec<String> {
    numbered(input).into_iter().map(|(_, text)| text).collect()
}

#[test]
fn a_carriage_return_alone_ends_a_line() {
    assert_eq!(texts(b"a\rb\r\nc\r\r\nd\ne\r"), ["a", "b", "c", "", "d", "e"]);
    assert_eq!(texts(&wide("a\rb\r\nc\r\r\nd\ne\r")), ["a", "b", "c", "", "d", "e"]);
    let long = "a line of some length\r".repeat(2000);
    let all = split(long.as_bytes(), usize::MAX);
    assert_eq!((all.0.len(), all.0[1999].2), (2000, 1999 * 22));
}

#[test]
fn what_a_program_appends_in_another_encoding() {
    const A: &str = "[03/14/2026 09:26:53.0589] [1] é\r\n";
    const B: &str = "[03/14/2026 09:26:54.0589] [1] 日本語のメッセージは長くて、空白がありません。\r\n";
    let want = [A.trim_end(), B.trim_end(), A.trim_end(), A.trim_end()];
    let all = [A.as_bytes(), &wide(B), A.as_bytes(), &wide("\u{feff}"), &wide(A)].concat();
    assert_eq!(texts(&all), want);
    assert_eq!(texts(&[&wide("\u{feff}"), &wide(A), B.as_bytes(), A.as_bytes(), &wide(A)].concat()), want);
    // 8-bit text that is no UTF-8, after UTF-16; a mark of UTF-8 within a file.
    let eight: &[u8] = b"[03/14/2026 09:26:54.0589] [1] op\xe9ration\r\n";
    let mark = b"\xEF\xBB\xBFlast\r\n";
    assert_eq!(texts(&[&wide(A), eight, mark].concat()), [A.trim_end(), "[03/14/2026 09:26:54.0589] [1] opération", "last"]);
    let mut lines = Lines::default();
    lines.push(&all, &mut |_| {});
    lines.finish(&mut |_| {});
    assert_eq!((lines.changed(), lines.encoding()), (Some(2), Encoding::Utf8));
}

#[test]
fn a_line_with_two_encodings_comes_in_parts() {
    let first = "[03/14/2026 09:26:53.0589] [1] End of Setup";
    let second = "[03/14/2026 09:26:54.0589] [1] ********";
    let want = [(1, first.to_owned()), (1, second.to_owned()), (2, "x".to_owned())];
    assert_eq!(numbered(&[first.as_bytes(), &wide(second), &wide("\r\nx")].concat()), want);
    assert_eq!(numbered(&[&wide(first), second.as_bytes(), b"\r\nx"].concat()), want);
    assert_eq!(numbered(&[&wide(first), second.as_bytes(), &wide("\r\n"), b"x"].concat()), want);
    // What ends the line is a part without text.
    let ended = [first.as_bytes(), &wide("\u{feff}\r\n"), second.as_bytes()].concat();
    assert_eq!(numbered(&ended), [(1, first.to_owned()), (2, second.to_owned())]);
    let ended = [&wide(first), b"\xEF\xBB\xBF\r\n".as_slice(), second.as_bytes(), second.as_bytes()].concat();
    assert_eq!(numbered(&ended).last(), Some(&(2, second.repeat(2))));
}

#[test]
fn utf_16_of_any_script_needs_no_mark() {
    let text = "错误：安装程序无法继续。\r\n以上前提条件未满足 Exchange\r\n[03/14/2026 09:26:53.0589] [1] 上一次安装\r\n";
    assert_eq!(texts(&wide(text)), text.lines().collect::<Vec<_>>());
    let text = "[03/14/2026 09:26:53.0589] [1] [ERROR] その上で、セットアップを続行することはできません\r\n".repeat(40);
    assert_eq!(texts(&wide(&text)), text.lines().collect::<Vec<_>>());
}

#[test]
fn nuls_are_no_utf_16() {
    let zeros = [0; 3000];
    assert_eq!(texts(&[b"a line\r\n", &zeros[..], b"[03/14/2026] after a crash\r\n"].concat()), ["a line", "[03/14/2026] after a crash"]);
    assert_eq!(texts(b"a line with\0one NUL\nand \0\0 two\n"), ["a line with\0one NUL", "and \0\0 two"]);
    let program: Vec<u8> =
        (0..40_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8 & if n % 3 == 0 { 0 } else { 0xFF }).collect();
    let mut lines = Lines::default();
    lines.push(&program, &mut |_| {});
    assert!(lines.binary());
}
