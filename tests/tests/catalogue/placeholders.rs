//! A person never reads the name of what is missing in an answer: `{max_input_tokens}`.

use std::fs;
use std::path::Path;

use qwen_request::error::entries;
use qwen_request_rules::catalogue::{Piece, pieces};

/// The names of what varies, with the value if it is always the same.
fn captures(pattern: &'static str) -> Vec<(&'static str, Option<&'static str>)> {
    let capture = |piece| match piece {
        Piece::Text(_) => None,
        Piece::Capture { name, fixed } => Some((name, fixed)),
    };
    pieces(pattern).filter_map(capture).collect()
}

/// The name in braces that a line holds, if it holds one.
fn placeholder(line: &str) -> Option<&str> {
    line.split('{').skip(1).find_map(|rest| {
        let (name, _) = rest.split_once('}')?;
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        is_name.then_some(name)
    })
}

#[test]
fn no_entry_prints_the_name_of_a_capture() {
    for entry in entries() {
        let captures = captures(entry.pattern);
        let bare = entry.answer().to_string();
        assert_eq!(placeholder(&bare), None, "{}", entry.id);
        let open = captures.iter().filter(|(_, fixed)| fixed.is_none()).count();
        assert_eq!(bare.matches('…').count(), open, "{}: {bare}", entry.id);
        assert_eq!(entry.answer().is_complete(), open == 0, "{}", entry.id);

        let known: Vec<(&str, &str)> = captures.iter().map(|(name, _)| (*name, "7")).collect();
        let filled = entry.answer_with(&known);
        assert!(filled.is_complete(), "{}", entry.id);
        assert!(!filled.to_string().contains('…'), "{}: {filled}", entry.id);
        // One that lacks a value is none that anybody gets.
        if let Some((_, fewer)) =
            known.split_first().filter(|_| captures.first().is_some_and(|(_, fixed)| fixed.is_none()))
        {
            let repeated = fewer.iter().any(|(name, _)| Some(*name) == known.first().map(|(name, _)| *name));
            assert_eq!(entry.answer_with(fewer).is_complete(), repeated, "{}", entry.id);
        }
    }
}

#[test]
fn no_rule_quotes_an_answer_with_gaps() {
    let mut read = 0;
    for page in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")).unwrap() {
        let path = page.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        for line in text.lines().filter(|line| line.contains("Model Studio would answer")) {
            read += 1;
            assert!(placeholder(line).is_none() && !line.contains('…'), "{}: {line}", path.display());
        }
    }
    assert!(read > 100, "only {read} answers are there");
}
