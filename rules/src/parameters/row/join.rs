//! Lists of rows that several objects have.

use super::{Parameter, Shape, optional};

/// How many rows there are.
pub(in crate::parameters) const fn count(mut lists: &[&[Parameter]]) -> usize {
    let mut count = 0;
    while let [first, rest @ ..] = lists {
        count += first.len();
        lists = rest;
    }
    count
}

/// All rows in one list.
#[expect(clippy::indexing_slicing, reason = "it is evaluated when it is compiled, and refused past the end")]
pub(in crate::parameters) const fn join<const COUNT: usize>(
    mut lists: &[&[Parameter]],
) -> [Parameter; COUNT] {
    let mut rows = [optional("", Shape::Json, "", ""); COUNT];
    let mut at = 0;
    while let [first, others @ ..] = lists {
        let mut list = *first;
        while let [row, rest @ ..] = list {
            rows[at] = *row;
            at += 1;
            list = rest;
        }
        lists = others;
    }
    rows
}
