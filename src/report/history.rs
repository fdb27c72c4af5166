//! Compares successive attempts of the same operation.

use super::model::{Compared, Run, Severity};

/// Compares each run with the one before it of the same operation.
pub fn compare(runs: &mut [Run]) {
    for index in 1..runs.len() {
        let (before, rest) = runs.split_at_mut(index);
        let Some(run) = rest.first_mut() else { continue };
        let Some(other) = before.iter().rev().find(|b| b.mode.is_some() && b.mode == run.mode) else { continue };
        let (old, new) = (errors(other), errors(run));
        run.compared = Some(Compared {
            with: other.number,
            solved: old.iter().filter(|id| !new.contains(id)).cloned().collect(),
            remaining: new.iter().filter(|id| old.contains(id)).cloned().collect(),
            new: new.iter().filter(|id| !old.contains(id)).cloned().collect(),
        });
    }
}

fn errors(run: &Run) -> Vec<String> {
    run.findings.iter().filter(|f| f.severity == Severity::Error).map(|f| f.id.clone()).collect()
}

/// Returns the number of whole days from one ISO time stamp to another.
pub fn days_between(from: Option<&str>, to: Option<&str>) -> Option<i64> {
    Some(days(to?)? - days(from?)?)
}

/// Returns the days since 0000-03-01 of the proleptic Gregorian calendar.
fn days(stamp: &str) -> Option<i64> {
    let (y, m, d) = (stamp.get(0..4)?.parse::<i64>().ok()?, stamp.get(5..7)?.parse::<i64>().ok()?, stamp.get(8..10)?.parse::<i64>().ok()?);
    let y = if m <= 2 { y - 1 } else { y };
    let m = (m + 9) % 12;
    Some(y * 365 + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400) + (m * 306 + 5) / 10 + d - 1)
}

#[cfg(test)]
mod tests {
    use super::days_between;

    #[test]
    fn days_over_months_and_leap_years() {
        assert_eq!(days_between(Some("2024-02-28T00:00:00.000"), Some("2024-03-01T00:00:00.000")), Some(2));
        assert_eq!(days_between(Some("2023-12-31"), Some("2024-01-01")), Some(1));
        assert_eq!(days_between(None, Some("2024-01-01")), None);
    }
}
