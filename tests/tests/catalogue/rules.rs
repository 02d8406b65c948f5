//! The catalogue checks itself: every refusal that a literal can cause is prevented by a rule, and every rule names refusals that
//! are there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use qwen_request_rules::{
    catalogue,
    check::{Check, Class, ROWS, all_rules},
    models,
};

use super::classes::{Row, rows};

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
    "fine",
    "knowledge",
    "text2sql",
];

/// Entries of the covered families that no rule prevents, and why.
pub(crate) const EXCEPTIONS: &[(&str, &str)] = &[
    ("E017", "the HTTP method is no part of a body: `to_http` uses the right one"),
    ("E066", "a body that is not JSON does not compile, and has no finding at run time but a place"),
    ("E197", "a header that no body has: `to_http` sends it only where the API is a task"),
    ("E198", "the same header: `to_http` never leaves it out where the API is a task"),
    ("E256", "a version of the vendor's own SDK for Java"),
    ("E260", "a call of the vendor's own SDK for Python, which Rust checks by types"),
];

#[test]
fn every_refusal_that_a_literal_can_cause_has_a_rule() {
    let prevented = prevented();
    let exceptions: BTreeMap<&str, &str> = EXCEPTIONS.iter().copied().collect();
    assert!(exceptions.len() <= 10, "exceptions must stay few");
    let mut missing = Vec::new();
    let mut unmet = exceptions.clone();
    for Row { id, family, .. } in rows().filter(Row::shows_in_a_body) {
        assert!(COVERED.contains(&family), "{id} is of a family that nobody knows: {family}");
        unmet.remove(id);
        match (prevented.contains(id), exceptions.contains_key(id)) {
            (false, false) => missing.push(id),
            (true, true) => panic!("{id} has a rule and needs no exception"),
            _ => {}
        }
    }
    assert!(missing.is_empty(), "no rule prevents {missing:?}");
    assert!(unmet.is_empty(), "exceptions that no row needs: {unmet:?}");
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
    for rule in all_rules() {
        for id in rule.entries {
            assert!(catalogue::entry(id).is_some(), "{} names {id}", rule.id);
        }
    }
}

#[test]
fn rules_have_names_and_sentences_of_their_own() {
    let ids: BTreeSet<&str> = all_rules().map(|rule| rule.id).collect();
    let sentences: BTreeSet<&str> = all_rules().map(|rule| rule.sentence).collect();
    assert_eq!((ids.len(), sentences.len()), (ROWS.len(), ROWS.len()));
    for rule in all_rules() {
        assert!(rule.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{}", rule.id);
        assert!(rule.sentence.ends_with('.') || rule.class == Class::Shape, "{}", rule.sentence);
    }
}

#[test]
fn code_names_no_entry_and_no_model() {
    let names = |literal: &str| catalogue::entry(literal).is_some() || is_model(literal);
    assert_eq!(literals_in("runtime/src", &names), BTreeSet::new());
    // Rules name their entries in their rows, and ask a model what it can.
    assert_eq!(literals_in("rules/src/check", &is_model), BTreeSet::new());
}

#[test]
fn each_rule_has_its_name_once_and_the_code_that_checks_it_has_no_other() {
    let code: Vec<String> = code_in("rules/src/check").into_iter().map(|(_, line)| line).collect();
    for rule in all_rules() {
        let literal = format!("\"{}\"", rule.id);
        let rows = code.iter().filter(|line| line.contains(&literal) && !line.contains("member(")).count();
        assert_eq!(rows, 1, "{}", rule.id);
    }
    // A rule that other code names is a static of its own.
    let text = code.join("\n");
    for (name, row) in text.split("static ").skip(1).filter_map(|row| row.split_once(": RuleRow =")) {
        let id = row.split('"').nth(1).unwrap_or_default();
        assert_eq!(name.to_lowercase(), id);
    }
}

#[test]
fn the_sentence_of_a_range_says_the_range_that_is_checked() {
    for row in ROWS {
        let (rule, Check::Range(range)) = (&row.rule, row.check) else { continue };
        assert!(rule.sentence.starts_with(&format!("`{}` is ", range.parameter)), "{}", rule.sentence);
        assert!(rule.sentence.contains(&range.to_string()), "{}: {range}", rule.sentence);
    }
}

/// The name of a model, or the beginning of some.
fn is_model(literal: &str) -> bool {
    let begins = |model: &models::Model| model.id().starts_with(literal);
    models::find(literal).is_some()
        || literal.ends_with('-') && literal.len() > 3 && models::all().any(begins)
}

/// How code takes a value of a body in hand, known or not, instead of asking it a question.
const IN_HAND: &[&str] = &[
    "Hole",
    "RawNode",
    "Value::",
    ".hole(",
    "is_written(",
    ".value()",
    ".text()",
    ".number()",
    "of_a_broken_rule(",
];

/// Files that may do so, and what they do with it.
const HANDS: &[(&str, &str)] = &[
    ("rules/src/check/every/shape/", "looks at each value, whether it is written, and of what type"),
    ("rules/src/check/engine/findings.rs", "gives a rule that is broken the leave to read"),
];

#[test]
fn rules_ask_questions_and_take_no_value_in_hand() {
    let mut found = BTreeSet::new();
    for (file, line) in code_in("rules/src/check") {
        // A place of a finding is no value, and what advice is read from is no body.
        let line = line.replace("Place::Value", "").replace("self.text()", "");
        let taken = IN_HAND.iter().filter(|word| line.contains(*word));
        let is_known = HANDS.iter().any(|(known, _)| file.starts_with(known));
        found.extend(taken.filter(|_| !is_known).map(|word| format!("{file}: {word}")));
    }
    assert_eq!(found, BTreeSet::new());
}

/// Where the code of a folder has such text literals, tests and comments apart.
fn literals_in(folder: &str, wanted: &dyn Fn(&str) -> bool) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (file, line) in code_in(folder) {
        // Between quotes, every other part.
        let literals = line.split('"').skip(1).step_by(2);
        found.extend(literals.filter(|literal| wanted(literal)).map(|literal| format!("{file}: {literal}")));
    }
    found
}

/// The lines of code of a folder, each with its file, tests and comments apart.
fn code_in(folder: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut lines = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = fs::read_to_string(&path).unwrap();
            let code = source.split("#[cfg(test)]").next().unwrap();
            let name = path.strip_prefix(&root).unwrap().display().to_string();
            let code = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            lines.extend(code.map(|line| (name.clone(), line.to_owned())));
        }
    }
    assert!(!lines.is_empty(), "{folder} has no code");
    lines
}

fn prevented() -> BTreeSet<&'static str> {
    all_rules().flat_map(|rule| rule.entries).copied().collect()
}
