//! A number as plural rules see it.

/// See Unicode TR 35, part 3.
#[derive(Debug, PartialEq)]
pub struct PluralOperands {
    /// Absolute value.
    pub n: f64,
    /// Integer digits.
    pub i: u64,
    /// Number of fraction digits, with trailing zeros.
    pub v: usize,
    /// Without them.
    pub w: usize,
    /// Fraction digits, with trailing zeros.
    pub f: u64,
    /// Without them.
    pub t: u64,
}

impl From<u64> for PluralOperands {
    fn from(number: u64) -> Self {
        Self { n: number as f64, i: number, v: 0, w: 0, f: 0, t: 0 }
    }
}

impl From<f64> for PluralOperands {
    fn from(number: f64) -> Self {
        let whole = number.abs().trunc();
        // A fraction counts as one digit: none of our texts shows any.
        let v = usize::from(whole != number.abs());
        Self { n: number.abs(), i: whole as u64, v, w: v, f: v as u64, t: v as u64 }
    }
}
