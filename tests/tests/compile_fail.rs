//! What does not compile without a rule having a say, and what rustc prints of it: types, and mistakes that rustc sees first.
//! The cases of rules and of the macros' own syntax are in `cases/`, for the test `rules`.
//!
//! The expected output comes with `TRYBUILD=overwrite cargo test -p qwen-request-tests --test compile_fail`.

use std::{fs, path::Path};

/// All in one run: each run of `trybuild` is a build of its own.
#[test]
fn cases_fail_as_written_down() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile-fail/*/*.rs");
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
