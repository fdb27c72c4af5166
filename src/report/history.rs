//! Puts the attempts of several logs in order, and compares successive attempts of the same operation on the same server.

use super::model::{Compared, Run, Severity};

/// Merges the runs of several files by time, oldest first. The order within a file is never changed: what stands later in a log
/// happened later, whatever its clock said.
pub fn merge(runs: Vec<Run>) -> Vec<Run> {
    let mut files: Vec<std::vec::IntoIter<Run>> = Vec::new();
    let mut left = runs.into_iter().peekable();
    while let Some(first) = left.next() {
        let mut file = vec![first];
        while let Some(next) = left.next_if(|next| next.file == file[0].file) {
            file.push(next);
        }
        files.push(file.into_iter());
    }
    let mut out = Vec::new();
    loop {
        // A run without a time cannot be placed, and comes before those that have one.
        let heads = files.iter().enumerate().filter_map(|(at, file)| Some((at, file.as_slice().first()?)));
        let Some((at, _)) = heads.min_by(|(_, a), (_, b)| a.started.cmp(&b.started)) else { return out };
        out.extend(files[at].next());
    }
}

/// Compares each run with the one before it of the same operation on the same server.
pub fn compare(runs: &mut [Run]) {
    let servers = servers(runs);
    for index in 1..runs.len() {
        let (before, rest) = runs.split_at_mut(index);
        let Some(run) = rest.first_mut() else { continue };
        let is_same = |(at, other): &(usize, &Run)| other.mode.is_some() && other.mode == run.mode && servers[*at] == servers[index];
        let Some((_, other)) = before.iter().enumerate().rev().find(is_same) else { continue };
        let (old, new) = (errors(other), errors(run));
        run.compared = Some(Compared {
            with: other.number,
            solved: old.iter().filter(|id| !new.contains(id)).cloned().collect(),
            remaining: new.iter().filter(|id| old.contains(id)).cloned().collect(),
            new: new.iter().filter(|id| !old.contains(id)).cloned().collect(),
        });
    }
}

/// What tells the server of a run from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Server {
    /// Its short name, in lower case.
    Named(String),
    /// None is named anywhere in the log; its file.
    Of(Option<String>),
}

/// Returns the server of each run. A run that ended before it named its server is taken to be on that of the run before it in
/// its file, or else behind it.
pub fn servers(runs: &[Run]) -> Vec<Server> {
    let name = |run: &Run| run.server.as_deref().map(|server| server.split('.').next().unwrap_or(server).to_lowercase());
    let of = |(at, run): (usize, &Run)| {
        let in_file = |other: &&Run| other.file == run.file;
        let before = runs[..=at].iter().rev().filter(in_file).find_map(name);
        before.or_else(|| runs[at..].iter().filter(in_file).find_map(name)).map_or_else(|| Server::Of(run.file.clone()), Server::Named)
    };
    runs.iter().enumerate().map(of).collect()
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
