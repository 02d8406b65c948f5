//! Ranges of numbers.

use crate::models::Model;

/// An end of a range.
#[derive(Clone, Copy, Debug)]
pub enum Bound {
    /// There is none.
    None,
    /// This value still counts.
    Inclusive(f64),
    /// This value counts no more.
    Exclusive(f64),
    /// A column of the model table: this value still counts, where it is known.
    OfModel(fn(&'static Model) -> Option<u32>),
}
