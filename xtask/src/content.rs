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
