//! What does not compile, and what rustc says of it.
//!
//! `compile-fail/rules` has a file per rule, named after it; further cases of a rule add a word of their own, as in
//! `value_type-null.rs`. `compile-pass` has a body that just keeps the rule; `compile_pass.rs` compiles it.
//! The expected output comes with `TRYBUILD=overwrite cargo test -p qwen-request-tests --test compile_fail`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, in its helpers too"
)]

use std::{collections::BTreeSet, fs, path::Path};

use qwen_request_rules::check::{Check, RULES};

/// All in one run: each run of `trybuild` is a build of its own.
#[test]
fn cases_fail_as_written_down() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile-fail/*/*.rs");
}

/// Rules whose case would be a file of 10 MB: `limits.rs` holds them to their word.
const TOO_LARGE: &[&str] = &["data_url_size"];

#[test]
fn every_rule_has_a_case_that_breaks_it_and_one_that_keeps_it() {
    // What is beside a body is nothing that a macro sees.
    let of_bodies = RULES.iter().filter(|rule| !matches!(rule.check, Check::Beside));
    let rules = of_bodies.map(|rule| rule.id).filter(|id| !TOO_LARGE.contains(id));
    let rules: BTreeSet<String> = rules.map(str::to_owned).collect();
    assert_eq!(rules_with_cases("compile-fail/rules"), rules);
    assert_eq!(rules_with_cases("compile-pass"), rules);
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

/// The names of the cases in a directory, without what follows the rule's name.
fn rules_with_cases(directory: &str) -> BTreeSet<String> {
    let files = fs::read_dir(directory).unwrap().map(|file| file.unwrap().path());
    files
        .filter(|path| has_extension(path, "rs"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().split('-').next().unwrap().to_owned())
        .collect()
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|actual| actual == extension)
}
