//! How old the knowledge of the catalog is.

use anyhow::{Context, Result};
use jiff::civil::Date;

/// After so many days without a newer build, some are probably missing: Microsoft releases updates nearly every month.
const MAX_DAYS: i32 = 60;

/// What the age of the newest known build says.
#[derive(Debug, PartialEq, Eq)]
pub struct Age {
    /// When the newest build was released.
    pub newest: Date,
    /// Days since then.
    pub days: i32,
}

impl Age {
    /// Whether newer builds have to be looked for.
    pub fn is_stale(&self) -> bool {
        self.days > MAX_DAYS
    }
}

/// Reads the newest date in the table of builds, `src/catalog/builds.rs`.
pub fn age(table: &str, today: Date) -> Result<Age> {
    let dates = table.split('"').filter_map(|text| text.parse::<Date>().ok());
    let newest = dates.max().context("the table of builds has no date")?;
    let days = today.since(newest)?.get_days();
    Ok(Age { newest, days })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_tables_are_noticed() -> Result<()> {
        let table = r#"([15, 2, 1, 1], "CU1", "2026-09-30", Media), ([15, 2, 1, 2], "CU1 SU", "", Update), ([15, 2, 0, 9], "RTM", "2026-08-01", Media)"#;
        for (today, days, stale) in
            [("2026-10-02", 2, false), ("2026-11-29", 60, false), ("2026-11-30", 61, true), ("2027-09-30", 365, true)]
        {
            let age = age(table, today.parse()?)?;
            assert_eq!((age.newest, age.days, age.is_stale()), ("2026-09-30".parse()?, days, stale), "{today}");
        }
        assert!(age("([15, 2, 1, 1], \"CU1\", \"\", Media)", "2026-10-02".parse()?).is_err());
        Ok(())
    }
}
