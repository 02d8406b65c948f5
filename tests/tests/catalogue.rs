//! The catalogue checks itself: every refusal that a literal can cause is prevented by a rule, and every rule names refusals that
//! are there.

use std::collections::{BTreeMap, BTreeSet};

use qwen_request::batch::BatchRule;
use qwen_request_rules::{
    catalogue,
    check::{Class, RULES},
};

/// Every entry that a literal or a type can show, with the API that it belongs to.
const PREVENTABLE: &str = include_str!("../fixtures/rules/preventable.tsv");

/// The families that the APIs of this crate meet.
const COVERED: &[&str] = &[
    "chat",
    "vision",
    "omni",
    "mt",
    "long",
    "any",
    "embedding",
    "rerank",
    "batch",
    "files",
    "image",
    "try",
    "video",
    "tts",
    "asr",
];

/// Entries of these families that no rule prevents, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("E017", "requests are made by `to_http`, which uses the right method"),
    ("E066", "a body that is not JSON does not compile, and has no finding at run time but a place"),
    ("E085", "the API that takes clothes apart has no request type yet"),
    ("E087", "the APIs that look for faces have no request type yet"),
    ("E164", "generation works without `parameters`; no API that needs them is a chat API"),
    ("E197", "`to_http` asks for a task where the API is one, and nowhere else"),
    ("E198", "the same"),
    ("E256", "a version of the vendor's own SDK for Java"),
    ("E260", "a call of the vendor's own SDK for Python, which Rust checks by types"),
];

#[test]
fn every_refusal_that_a_literal_can_cause_has_a_rule() {
    let prevented = prevented();
    let exceptions: BTreeMap<&str, &str> = EXCEPTIONS.iter().copied().collect();
    assert!(exceptions.len() <= 10, "exceptions must stay few");
    let mut missing = Vec::new();
    for row in PREVENTABLE.lines().skip(1) {
        let mut columns = row.split('\t');
        let (Some(id), Some(api)) = (columns.next(), columns.next()) else { panic!("{row}") };
        let family = api.split([':', '-']).next().unwrap();
        if !COVERED.contains(&family) {
            continue;
        }
        match (prevented.contains(id), exceptions.contains_key(id)) {
            (false, false) => missing.push(id),
            (true, true) => panic!("{id} has a rule and needs no exception"),
            _ => {}
        }
    }
    assert!(missing.is_empty(), "no rule prevents {missing:?}");
}

#[test]
fn every_refusal_that_the_page_lacks_has_a_rule() {
    let prevented = prevented();
    // W18 comes from the hosts of plans: no request shows it.
    let missing: Vec<String> = (1..=17)
        .map(|number| format!("W{number:02}"))
        .filter(|id| !prevented.contains(id.as_str()))
        .collect();
    assert!(missing.is_empty(), "no rule prevents {missing:?}");
}

#[test]
fn every_rule_names_entries_that_are_there() {
    for rule in RULES {
        for id in rule.entries {
            assert!(catalogue::entry(id).is_some(), "{} names {id}", rule.id);
        }
    }
}

#[test]
fn rules_have_names_and_sentences_of_their_own() {
    let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    let sentences: BTreeSet<&str> = RULES.iter().map(|rule| rule.sentence).collect();
    assert_eq!((ids.len(), sentences.len()), (RULES.len(), RULES.len()));
    for rule in RULES {
        assert!(rule.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{}", rule.id);
        assert!(rule.sentence.ends_with('.') || rule.class == Class::Shape, "{}", rule.sentence);
    }
}

fn prevented() -> BTreeSet<&'static str> {
    let of_requests = RULES.iter().flat_map(|rule| rule.entries).copied();
    let of_files = BatchRule::ALL.iter().filter_map(|rule| rule.entry()).map(|entry| entry.id);
    of_requests.chain(of_files).collect()
}
