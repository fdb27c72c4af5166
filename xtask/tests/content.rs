//! How old the table of builds is.

#![allow(missing_docs)]

use anyhow::Result;
use xtask::content::age;

#[test]
fn old_tables_are_noticed() -> Result<()> {
    let table = r#"([15, 2, 1, 1], "CU1", "2026-09-30", Media), ([15, 2, 1, 2], "CU1 SU", "", Update), ([15, 2, 0, 9], "RTM", "2026-08-01", Media)"#;
    for (today, days, stale) in [("2026-10-02", 2, false), ("2026-11-29", 60, false), ("2026-11-30", 61, true), ("2027-09-30", 365, true)] {
        let age = age(table, today.parse()?)?;
        assert_eq!((age.newest, age.days, age.is_stale()), ("2026-09-30".parse()?, days, stale), "{today}");
    }
    assert!(age("([15, 2, 1, 1], \"CU1\", \"\", Media)", "2026-10-02".parse()?).is_err());
    Ok(())
}
