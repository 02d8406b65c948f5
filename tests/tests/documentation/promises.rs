//! What the documentation promises is what the rules do.

use std::fs;

use qwen_request_rules::check::all_rules;

/// What `qwen_request!` leaves to the running program is told where its promise is.
#[test]
fn the_promise_names_the_rules_that_read_free_text() {
    let source = fs::read_to_string("../runtime/src/lib.rs").unwrap();
    let (_, section) = source.split_once("/// # Free text\n").unwrap();
    let (section, _) = section.split_once("#[macro_export]").unwrap();
    let named: Vec<&str> =
        section.split('`').filter(|word| all_rules().any(|rule| rule.id == *word)).collect();
    let mut reading: Vec<&str> = all_rules().filter(|rule| rule.free_text).map(|rule| rule.id).collect();
    reading.sort_unstable();
    assert_eq!(named, reading);
}
