//! Snapshots that the table lacks, of families that it has: `qwen-plus-2027-01-01`, `qwen3.8-max-latest`.

use super::{Model, all, find};

/// The model that a dated or latest snapshot is of.
pub fn find_family(id: &str) -> Option<&'static Model> {
    find(family_of(id)?)
}

impl Model {
    /// The model and its snapshots. What all of them have in common is stable: a new one has it, too.
    pub fn with_snapshots(&'static self) -> impl Iterator<Item = &'static Self> {
        all().filter(|model| model.id() == self.id() || family_of(model.id()) == Some(self.id()))
    }
}

/// The id without `-latest`, `-YYYY-MM-DD` or `-MMDD` at its end.
fn family_of(id: &str) -> Option<&str> {
    const DATE: usize = "-2027-01-01".len();
    const DAY: usize = "-0101".len();
    let dated = |length: usize| {
        let (family, date) = id.split_at_checked(id.len().checked_sub(length)?)?;
        let is_date = date.bytes().enumerate().all(|(at, byte)| match at {
            0 | 5 | 8 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
        is_date.then_some(family)
    };
    id.strip_suffix("-latest").or_else(|| dated(DATE)).or_else(|| dated(DAY))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_is_of_the_family_whose_name_it_extends() {
        let family = |id| find_family(id).map(Model::id);
        for id in ["qwen-plus-2027-01-01", "qwen-plus-0101", "qwen-plus-latest"] {
            assert_eq!(family(id), Some("qwen-plus"), "{id}");
        }
        for id in ["qwen-plus", "qwen-plus-", "qwen-plus-2027-1-1", "qwen9-plus-0101", "-latest", "é-0101"] {
            assert_eq!(family(id), None, "{id}");
        }
    }
}
