//! Where each rule begins: one body just inside that it takes, and one just outside that it refuses, and no other rule.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, in its helpers too"
)]

mod chat;
mod edge;
mod embedding;
mod image;
mod integers;
mod media;
mod messages;
mod names;
mod numbers;
mod speech;
mod thinking;
mod tools;
mod video;
mod warnings;

use std::{collections::BTreeSet, path::Path};

use edge::Edge;
use qwen_request_rules::check::{Check, Class, RULES};

#[test]
fn every_rule_begins_where_it_says() {
    let faults: Vec<String> = edges().iter().filter_map(Edge::fault).collect();
    assert!(faults.is_empty(), "{} edges\n{}", faults.len(), faults.join("\n"));
}

/// Rules of the service that have no case on both sides here or among the compile-fail and compile-pass cases, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("batch_file_empty", FILE),
    ("batch_line_count", FILE),
    ("batch_file_size", FILE),
    ("duplicate_custom_id", FILE),
    ("batch_method", FILE),
    ("batch_url", FILE),
    ("batch_url_mismatch", FILE),
    ("mismatched_test_url", FILE),
    ("mismatched_model", FILE),
    ("batch_model_unsupported", FILE),
    ("batch_thinking_mismatch", FILE),
    ("batch_extra_body", FILE),
];

const FILE: &str = "judges a batch file, not a body: both sides are in tests/batch.rs";

#[test]
fn every_rule_of_the_service_has_a_case_on_each_side() {
    let edges = edges();
    let has_edge: BTreeSet<&str> = edges.iter().map(|edge| edge.rule).collect();
    let has_cases = |rule: &str| {
        ["compile-fail/rules", "compile-pass"]
            .iter()
            .all(|folder| Path::new(folder).join(rule).with_extension("rs").is_file())
    };
    let mut missing = Vec::new();
    for rule in RULES.iter().filter(|rule| rule.class != Class::Shape) {
        // A number has an edge, and a case that is far from it does not show where.
        let is_number = matches!(rule.check, Check::Range(_));
        let has = has_edge.contains(rule.id) || !is_number && has_cases(rule.id);
        let is_exception = EXCEPTIONS.iter().any(|(exception, _)| *exception == rule.id);
        if has == is_exception {
            missing.push(rule.id);
        }
    }
    assert!(missing.is_empty(), "without a case, or with one and an exception: {missing:?}");
}

#[test]
fn exceptions_and_edges_name_rules() {
    let edges = edges();
    let exceptions = EXCEPTIONS.iter().map(|(rule, _)| *rule);
    for rule in exceptions.chain(edges.iter().map(|edge| edge.rule)) {
        assert!(RULES.iter().any(|known| known.id == rule), "{rule}");
    }
}

fn edges() -> Vec<Edge> {
    let themes = [
        numbers::edges,
        thinking::edges,
        chat::edges,
        messages::edges,
        tools::edges,
        media::edges,
        embedding::edges,
        image::edges,
        video::edges,
        speech::edges,
    ];
    themes.iter().flat_map(|edges| edges()).collect()
}
