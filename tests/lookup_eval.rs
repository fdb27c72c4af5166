#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]
use setup_readiness::lookup::{Index, build::lookup_index, search};
#[test]
fn eval() {
    let text = lookup_index();
    std::fs::write("/tmp/w/lookup.tsv", &text).unwrap();
    let t = std::time::Instant::now();
    let index = Index::read(&text);
    println!("read {:?} {} bytes", t.elapsed(), text.len());
    let path = std::env::var("QUERIES").unwrap_or("/work/shared/lookup/queries.json".into());
    let qs: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let (mut ok, mut all) = (0, 0);
    let t = std::time::Instant::now();
    for q in qs.as_array().unwrap() {
        let s = q["q"].as_str().unwrap();
        let ids: Vec<&str> = q["ids"].as_array().unwrap().iter().map(|v| v.as_str().unwrap()).collect();
        let hits = search(s, &index);
        all += 1;
        if hits.iter().take(3).any(|h| ids.contains(&h.id)) { ok += 1; continue }
        let at = hits.iter().position(|h| ids.contains(&h.id));
        println!("{} {s:?} want {} at {at:?}; got {}", q["lang"], ids[0], hits.iter().take(4).map(|h| format!("{} {}", h.id, h.score)).collect::<Vec<_>>().join(", "));
    }
    println!("{ok} of {all}; {:?} each", t.elapsed() / all);
}
