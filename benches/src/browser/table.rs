//! The lines of the table, with ratios and aims.

/// What is measured so far.
#[derive(Default)]
pub struct Table {
    rows: Vec<Row>,
    /// Programs that took part, with their versions.
    pub versions: Vec<String>,
    /// The table of the files of the page cost.
    pub files: Vec<String>,
}

/// One line of the table.
pub struct Row {
    /// What was measured, and with what.
    pub what: String,
    /// The median.
    pub result: String,
    /// What it is compared with.
    pub against: String,
    pub ratio: String,
    pub aim: String,
    pub met: Option<bool>,
}

impl Table {
    /// Adds a line and prints it.
    pub fn add(&mut self, row: Row) {
        println!("  {}", line(&row));
        self.rows.push(row);
    }

    /// Adds a line for what could not be measured.
    pub fn missing(&mut self, what: &str, reason: &anyhow::Error) {
        let reason = format!("{reason:#}").replace('\n', " ");
        self.add(Row { result: format!("not measured: {reason}"), ..Row::of(what) });
    }

    /// How many aims are missed.
    pub fn missed(&self) -> usize {
        self.rows.iter().filter(|row| row.met == Some(false)).count()
    }

    /// The table in Markdown.
    pub fn markdown(&self) -> String {
        let mut text = String::from("| Measured | Result | Against | Ratio | Aim |\n|---|---|---|---|---|\n");
        for row in &self.rows {
            text.push_str(&line(row));
            text.push('\n');
        }
        text
    }

    /// Names a program with its version, once.
    pub fn version(&mut self, text: String) {
        if !self.versions.contains(&text) {
            self.versions.push(text);
        }
    }
}

impl Row {
    /// A line without values.
    pub fn of(what: &str) -> Self {
        Self { what: what.into(), result: String::new(), against: String::new(), ratio: String::new(), aim: String::new(), met: None }
    }

    /// Two medians in milliseconds; `most` is the highest ratio aimed at.
    pub fn ratio(what: &str, times: &Pair, most: Option<f64>) -> Self {
        let ratio = times.ratio();
        Self {
            result: milliseconds(times.measured()),
            against: milliseconds(times.compared()),
            ratio: format!("{ratio:.2}"),
            aim: most.map_or_else(String::new, |most| format!("at most {most}")),
            met: most.map(|most| ratio <= most),
            ..Self::of(what)
        }
    }
}

/// Times of two things that were measured in turn.
#[derive(Default)]
pub struct Pair {
    measured: Vec<f64>,
    compared: Vec<f64>,
}

impl Pair {
    /// Adds a round.
    pub fn add(&mut self, measured: f64, compared: f64) {
        self.measured.push(measured);
        self.compared.push(compared);
    }

    /// The median of what was measured.
    pub fn measured(&self) -> f64 {
        median(&self.measured)
    }

    fn compared(&self) -> f64 {
        median(&self.compared)
    }

    fn ratio(&self) -> f64 {
        self.measured() / self.compared()
    }
}

/// The middle of some numbers.
pub fn median(numbers: &[f64]) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => f64::NAN,
        count if count % 2 == 1 => sorted[count / 2],
        count => f64::midpoint(sorted[count / 2 - 1], sorted[count / 2]),
    }
}

/// A time in words.
pub fn milliseconds(time: f64) -> String {
    if time < 10_000.0 { format!("{time:.0} ms") } else { format!("{:.1} s", time / 1000.0) }
}

fn line(row: &Row) -> String {
    let aim = match row.met {
        Some(true) => format!("{}: met", row.aim),
        Some(false) => format!("{}: **missed**", row.aim),
        None => row.aim.clone(),
    };
    format!("| {} | {} | {} | {} | {aim} |", row.what, row.result, row.against, row.ratio)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        assert!((median(&[3.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
        assert!((median(&[4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < f64::EPSILON);
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn a_line_says_whether_its_aim_is_met() {
        let mut times = Pair::default();
        times.add(300.0, 100.0);
        assert_eq!(line(&Row::ratio("a", &times, Some(3.0))), "| a | 300 ms | 100 ms | 3.00 | at most 3: met |");
        assert_eq!(line(&Row::ratio("a", &times, Some(1.5))), "| a | 300 ms | 100 ms | 3.00 | at most 1.5: **missed** |");
        assert_eq!(line(&Row::ratio("a", &times, None)), "| a | 300 ms | 100 ms | 3.00 |  |");
    }
}
