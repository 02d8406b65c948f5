//! What does not compile, and what rustc says of it.
//!
//! `compile-fail/rules` has a file per rule, named after it; further cases of a rule add a word of their own, as in
//! `value_type-null.rs`. (What each rule just accepts is in `edges.rs`: that is faster than a program for each.)
//! The expected output comes with `TRYBUILD=overwrite cargo test -p qwen-request-tests --test compile_fail`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, in its helpers too"
)]

use std::{collections::BTreeSet, fs, path::Path};

use qwen_request_rules::check::RULES;

/// All in one run: each run of `trybuild` is a build of its own.
#[test]
fn cases_fail_as_written_down() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile-fail/*/*.rs");
}

#[test]
fn every_rule_has_a_case_and_every_case_a_rule() {
    let rules: BTreeSet<String> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    let files = fs::read_dir("compile-fail/rules").unwrap().map(|file| file.unwrap().path());
    let cases: BTreeSet<String> = files
        .filter(|path| has_extension(path, "rs"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().split('-').next().unwrap().to_owned())
        .collect();
    assert_eq!(cases, rules);
}

#[test]
fn every_failing_case_says_what_rustc_prints() {
    for directory in fs::read_dir("compile-fail").unwrap() {
        for file in fs::read_dir(directory.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            let twin = path.with_extension(if has_extension(&path, "rs") { "stderr" } else { "rs" });
            assert!(twin.exists(), "{} has no {}", path.display(), twin.display());
        }
    }
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|actual| actual == extension)
}
