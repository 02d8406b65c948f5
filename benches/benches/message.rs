//! Which entry of the catalogue a message is.

#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;

use aho_corasick::AhoCorasick;
use divan::Bencher;
use qwen_request::ApiError;
use qwen_request_benches::MESSAGE;
use qwen_request_rules::catalogue::{Matcher, Piece, entries, pieces};
use regex::{Regex, RegexSet};

#[cfg(feature = "allocations")]
#[global_allocator]
static ALLOCATOR: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
}

fn patterns() -> impl Iterator<Item = &'static str> {
    entries().flat_map(qwen_request_rules::catalogue::Entry::patterns)
}

fn regex(pattern: &str) -> String {
    let part = |piece| match piece {
        Piece::Text(text) => regex::escape(text),
        Piece::Capture { fixed: Some(value), .. } => format!("({})", regex::escape(value)),
        Piece::Capture { .. } => "(.+?)".to_owned(),
    };
    pieces(pattern).map(part).collect()
}

/// The longest run of given text.
fn telling(pattern: &'static str) -> &'static str {
    let texts = pieces(pattern).filter_map(|piece| match piece {
        Piece::Text(text) => Some(text),
        Piece::Capture { .. } => None,
    });
    texts.max_by_key(|text| text.len()).unwrap_or_default()
}

#[divan::bench]
fn qwen_request(bencher: Bencher<'_, '_>) {
    let matcher = Matcher::new();
    bencher.bench(|| matcher.find(black_box(MESSAGE)));
}

/// The whole error, out of the bytes of the answer.
#[divan::bench]
fn qwen_request_whole_error(bencher: Bencher<'_, '_>) {
    let body = format!(
        r#"{{"error":{{"message":"{MESSAGE}","code":"invalid_parameter_error","param":null,"type":"invalid_request_error"}},"request_id":"4f1c"}}"#
    );
    bencher.bench(|| ApiError::from_response(400, black_box(body.as_bytes())));
}

/// What is paid once, at the first error.
#[divan::bench]
fn qwen_request_new_matcher() -> Matcher {
    Matcher::new()
}

#[divan::bench]
fn regex_set(bencher: Bencher<'_, '_>) {
    let set = RegexSet::new(patterns().map(regex)).unwrap();
    assert!(set.is_match(MESSAGE));
    bencher.bench(|| set.matches(black_box(MESSAGE)));
}

#[divan::bench]
fn aho_corasick_and_check(bencher: Bencher<'_, '_>) {
    let regexes: Vec<Regex> = patterns().map(|pattern| Regex::new(&regex(pattern)).unwrap()).collect();
    let searcher = AhoCorasick::new(patterns().map(telling)).unwrap();
    let find = |message: &str| {
        let candidates = searcher.find_overlapping_iter(message).map(|found| found.pattern().as_usize());
        candidates.filter(|at| regexes.get(*at).is_some_and(|regex| regex.is_match(message))).last()
    };
    assert!(find(MESSAGE).is_some());
    bencher.bench(|| find(black_box(MESSAGE)));
}
