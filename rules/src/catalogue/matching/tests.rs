use alloc::string::String;
use alloc::vec::Vec;
use alloc::{format, vec};

use super::super::{Piece, entries, pieces};
use super::Matcher;
use super::tokens::tokens;

/// A pattern with likely values for its captures, and these.
fn filled(pattern: &'static str) -> (String, Vec<(&'static str, &'static str)>) {
    let (mut message, mut captures) = (String::new(), vec![]);
    for piece in pieces(pattern) {
        match piece {
            Piece::Text(text) => message.push_str(text),
            Piece::Capture { name, fixed } => {
                let value = fixed.unwrap_or(sample(name));
                message.push_str(value);
                captures.push((name, value));
            }
        }
    }
    (message, captures)
}

fn sample(name: &str) -> &'static str {
    match name {
        "path" => "messages.[0].role",
        "place" => "input.messages.0.content",
        "param" => "payload.model",
        "url" => "https://example.com/cat.png?size=1",
        "allowed" | "last_allowed" => "'a', 'b'",
        "detail" | "specification" => "it was odd",
        "expected" => "a string or array of objects",
        "found" => "an object",
        "tool_call_ids" => "call_1, call_2",
        "max_ratio" => "2.5",
        "char" | "column" | "engine_code" | "line" | "max" | "min" | "quota" | "thinking_budget" | "used" => {
            "4096"
        }
        _ if name.starts_with("max_") || name.starts_with("min_") => "4096",
        _ => "qwen3-max.1",
    }
}

#[test]
fn every_wording_is_found_with_its_captures() {
    let matcher = Matcher::new();
    for (entry, pattern) in entries().flat_map(|entry| entry.patterns().map(move |pattern| (entry, pattern)))
    {
        let (message, captures) = filled(pattern);
        for message in [
            message.clone(),
            format!("<400> InternalError.Algo: {message}"),
            format!("[API Error: 400 {message}]"),
        ] {
            let found = matcher.find(&message).unwrap_or_else(|| panic!("{}: {message}", entry.id));
            assert!(found.entries.iter().any(|found| found.id == entry.id), "{}: {message}", entry.id);
            let read: Vec<_> =
                found.captures.iter().map(|capture| (capture.name, &message[capture.span.clone()])).collect();
            assert_eq!(read, captures, "{}: {message}", entry.id);
        }
    }
}

#[test]
fn ids_are_unique() {
    let mut ids: Vec<&str> = entries().map(|entry| entry.id).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{ids:?}");
}

#[test]
fn fixed_captures_are_one_word() {
    for pattern in entries().flat_map(super::super::Entry::patterns) {
        for piece in pieces(pattern) {
            if let Piece::Capture { name, fixed: Some(value) } = piece {
                assert_eq!(tokens(value).len(), 1, "{name} in {pattern}");
            }
        }
    }
}

#[test]
fn short_texts_are_no_part_of_longer_ones() {
    let matcher = Matcher::new();
    let id = |message: &str| matcher.find(message).and_then(|found| Some(found.entries.first()?.id));
    assert_eq!(id("Access denied."), Some("E200"));
    assert_eq!(id("Error code: 403 - Access denied. For details, see: https://example.com"), Some("E200"));
    assert_eq!(id("access denied by the firewall of this site"), None);
    assert_eq!(id("the page you want was Not found! Go home"), None);
    assert_eq!(id("somebody said that internal unknown error"), None);
}

#[test]
fn a_sentence_that_goes_on_is_another_one() {
    let matcher = Matcher::new();
    let id = |message: &str| matcher.find(message).and_then(|found| Some(found.entries.first()?.id));
    assert_eq!(id("model `qwen-max` is not supported."), Some("W18"));
    assert_eq!(id("Model qwen-max is not supported for format oa-compat"), None);
    assert_eq!(id("Role must be in [user, assistant]"), Some("E238"));
    assert_eq!(id("Role must be in [\"user\", \"assistant\", \"system\"]"), Some("W23"));
}

#[test]
fn a_beginning_of_one_message_finds_it() {
    let matcher = Matcher::new();
    let id =
        |message: &str| matcher.find_beginning(message, 0).and_then(|found| Some(found.entries.first()?.id));
    // Thirty characters are enough, and one fewer is not.
    assert_eq!(id("Repetition_penalty should be g"), Some("E013"));
    assert_eq!(id("Repetition_penalty should be "), None);
    assert_eq!(id("REPETITION_PENALTY should be gr..."), Some("E013"));
    assert_eq!(id("Repetition_penalty should be l"), None);
    // Two entries begin so.
    assert_eq!(id("The incremental_output parameter "), None);
    assert_eq!(id("The incremental_output parameter m"), Some("E006"));
    // Captures are read, and cut.
    let cut = "max_completion_tokens [512] must be gre";
    let found = matcher.find_beginning(cut, 0).unwrap();
    assert_eq!((found.entries[0].id, &cut[found.captures[0].span.clone()]), ("W07", "512"));
    assert_eq!(id("An error occurred in model serving, error"), None);
    assert_eq!(id(&"Repetition_penalty should be g ".repeat(100)), None);
    // What stands before is not looked at.
    let behind = "<400> InternalError.Algo: Repetition_penalty should be gr";
    assert_eq!(matcher.find_beginning(behind, 25).unwrap().entries[0].id, "E013");
    assert!(matcher.find_beginning(behind, 0).is_none());
}

#[test]
fn the_last_part_of_a_place_is_a_path() {
    let matcher = Matcher::new();
    for (message, expected, place) in [
        ("Input should be a valid string: input.text", "a valid string", "input.text"),
        ("Input should be 'a', 'b' or 'c: d': parameters.size", "'a', 'b' or 'c: d'", "parameters.size"),
        (
            "Input should be greater than 0: parameters.n. For details, see: https://x.y/z",
            "greater than 0",
            "parameters.n",
        ),
    ] {
        let found = matcher.find(message).unwrap();
        let read: Vec<_> = found.captures.iter().map(|capture| &message[capture.span.clone()]).collect();
        assert_eq!((found.entries[0].id, read), ("W24", vec![expected, place]), "{message}");
    }
    assert!(matcher.find("Input should be a valid string").is_none());
}

#[test]
fn values_choose_between_instances_of_a_template() {
    let matcher = Matcher::new();
    let id = |message: &str| matcher.find(message).and_then(|found| Some(found.entries.first()?.id));
    assert_eq!(id("Field required: driven_id"), Some("E100"));
    assert_eq!(id("Field required: prompt"), Some("E057"));
    let frames = "The video modality input does not meet the requirements because: the range of sequence images should be";
    assert_eq!(id(&format!("{frames} (4, 80).")), Some("E044b"));
    assert_eq!(id(&format!("{frames} (4, 512).")), Some("E044a"));
    assert_eq!(id("Failed to download the input file."), Some("E168"));
    assert_eq!(id("Failed to download the input file: too large."), Some("E167"));
}
