//! What differs between two lists of items.

use std::{collections::BTreeSet, fmt::Write};

/// More than anybody reads at once.
const SHOWN: usize = 60;

/// The lines that went and those that are new, as in a diff; empty if there are none.
pub(crate) fn between(old: &str, new: &str) -> String {
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) = (old.lines().collect(), new.lines().collect());
    let gone = old.difference(&new).map(|line| ('-', line));
    let added = new.difference(&old).map(|line| ('+', line));
    let changes: Vec<(char, &&str)> = gone.chain(added).collect();
    let mut text = String::new();
    for (sign, line) in changes.iter().take(SHOWN) {
        writeln!(text, "{sign} {line}").unwrap();
    }
    if let Some(more @ 1..) = changes.len().checked_sub(SHOWN) {
        writeln!(text, "and {more} more").unwrap();
    }
    text
}

#[test]
fn what_went_comes_before_what_is_new() {
    assert_eq!(between("a\nb\nc\n", "a\nc\nd\n"), "- b\n+ d\n");
    assert_eq!(between("a\n", "a\n"), "");
}
