//! The README shows what rustc prints, and how old the catalogue is.

use qwen_request_rules::models::AS_OF;

const README: &str = include_str!("../../../README.md");

#[test]
fn the_first_example_is_the_case_that_does_not_compile() {
    let example = block("```rust,compile_fail\n");
    assert_eq!(example, include_str!("../../compile-fail/readme/json_mode.rs"));
}

#[test]
fn the_error_is_what_rustc_prints_of_it() {
    let printed = include_str!("../../compile-fail/readme/json_mode.stderr");
    assert_eq!(block("```text\n"), printed.replace("compile-fail/readme/json_mode.rs", "src/main.rs"));
}

#[test]
fn the_readme_says_how_old_the_catalogue_is() {
    assert!(README.contains(&format!("The catalogue is as of {AS_OF};")), "{AS_OF}");
}

/// The first block of the README that begins like this.
fn block(fence: &str) -> String {
    let rest = README.split_once(fence).map_or("", |(_, rest)| rest);
    rest.split_once("```").map_or("", |(block, _)| block).to_owned()
}
