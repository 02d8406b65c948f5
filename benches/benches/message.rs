//! Which entry of the catalogue a message is.

#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;

use aho_corasick::AhoCorasick;
use divan::Bencher;
use divan::counter::ItemsCount;
use qwen_request::ApiError;
use qwen_request_benches::MESSAGE;
use qwen_request_rules::catalogue::{Matcher, Piece, entries, pieces};
use regex::{Regex, RegexBuilder, RegexSetBuilder};

#[cfg(feature = "allocations")]
#[global_allocator]
static ALLOCATOR: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
}

fn patterns() -> impl Iterator<Item = &'static str> {
    entries().flat_map(qwen_request_rules::catalogue::Entry::patterns)
}

/// A message for every pattern, its captures filled in.
fn messages() -> Vec<String> {
    let part = |piece| match piece {
        Piece::Text(text) => text.to_owned(),
        Piece::Capture { fixed: Some(value), .. } => value.to_owned(),
        Piece::Capture { .. } => "42".to_owned(),
    };
    patterns().map(|pattern| pieces(pattern).map(part).collect()).collect()
}

/// Every figure is for all messages; divan prints messages per second beside it.
fn bench<T>(bencher: Bencher<'_, '_>, find: impl Fn(&str) -> Option<T> + Sync) {
    let messages = messages();
    assert!(messages.iter().filter(|message| find(message).is_some()).count() * 10 >= messages.len() * 9);
    let count = ItemsCount::new(messages.len());
    bencher.counter(count).bench(|| messages.iter().filter_map(|message| find(black_box(message))).count());
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
    bench(bencher, |message| matcher.find(message));
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

/// Without captures, and without what drifts besides case.
#[divan::bench]
fn regex_set(bencher: Bencher<'_, '_>) {
    let set = RegexSetBuilder::new(patterns().map(regex))
        .case_insensitive(true)
        .size_limit(1 << 28)
        .build()
        .unwrap();
    bench(bencher, |message| set.matches(message).into_iter().next_back());
}

#[divan::bench]
fn aho_corasick_and_check(bencher: Bencher<'_, '_>) {
    let regex = |pattern| RegexBuilder::new(&regex(pattern)).case_insensitive(true).build().unwrap();
    let regexes: Vec<Regex> = patterns().map(regex).collect();
    let searcher =
        AhoCorasick::builder().ascii_case_insensitive(true).build(patterns().map(telling)).unwrap();
    bench(bencher, |message| {
        let candidates = searcher.find_overlapping_iter(message).map(|found| found.pattern().as_usize());
        candidates.filter(|at| regexes.get(*at).is_some_and(|regex| regex.is_match(message))).last()
    });
}
