//! scratch
use setup_readiness::catalog::Catalog;
use setup_readiness::catalog::entry::{Kind, When};
use setup_readiness::questions::flow::decidable;
use setup_readiness::decide::condition::facts_of;
#[test]
fn probe() {
    for e in Catalog::default().entries().filter(|e| e.kind == Kind::Rule) {
        if matches!(e.fails_when, When::Never) { println!("NEVER {}", e.id); continue; }
        let r = decidable(e);
        if !(r.yes && r.no) { println!("yes={} no={} {}: {:?}", r.yes, r.no, e.id, facts_of(&e.fails_when).iter().map(|f| format!("{}{}{}", f.name, if f.ask {"+"} else {""}, if f.probe.is_some() {"*"} else {""})).collect::<Vec<_>>()); }
    }
}
