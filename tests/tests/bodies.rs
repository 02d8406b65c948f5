//! Bodies as the vendor's pages print them, pasted into the macro: it makes the same request as `check_json` makes
//! of the same text, and the request is written as the body that it was.
//!
//! `generated/` pastes every body of `fixtures/bodies`. `WRITE_BODIES=1 cargo test -p qwen-request-tests --test
//! bodies` writes it anew.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, in its helpers too"
)]

#[rustfmt::skip]
#[path = "generated/bodies_chat.rs"]
#[allow(deprecated, reason = "the pages still print what the catalogue warns of")]
mod chat;

#[rustfmt::skip]
#[path = "generated/bodies_embedding.rs"]
mod embedding;

#[rustfmt::skip]
#[path = "generated/bodies_multimodal.rs"]
#[allow(deprecated, reason = "the pages still print what the catalogue warns of")]
mod multimodal;

#[rustfmt::skip]
#[path = "generated/bodies_image.rs"]
#[allow(deprecated, reason = "the pages still print what the catalogue warns of")]
mod image;

#[rustfmt::skip]
#[path = "generated/bodies_video.rs"]
#[allow(deprecated, reason = "the pages still print what the catalogue warns of")]
mod video;

#[rustfmt::skip]
#[path = "generated/bodies_speech.rs"]
#[allow(deprecated, reason = "the pages still print what the catalogue warns of")]
mod speech;

#[macro_use]
#[path = "shared/for_request.rs"]
mod for_request;

use std::{
    env,
    fmt::{Debug, Write},
    fs,
};

use qwen_request::{ApiRequest, Checked, Checker, InvalidRequest};
use serde::Deserialize;
use serde_json::{Value, value::RawValue};

/// The files of `fixtures/bodies`, each with a module in `generated`.
const FILES: &[&str] = &["chat", "embedding", "multimodal", "image", "video", "speech"];

/// Bodies of the pages that a rule refuses, and the rule.
const REFUSED: &[(&str, &str)] = &[];

/// A line of `fixtures/bodies`.
#[derive(Deserialize)]
struct Sample {
    name: String,
    /// Its type; without it, it is a chat.
    #[serde(default = "chat_request")]
    request: String,
    /// Whether the page sends it with the header that asks for a stream.
    #[serde(default)]
    streamed: bool,
    /// As the page prints it.
    body: Box<RawValue>,
}

/// What every generated test asserts.
fn assert_same<T: ApiRequest + PartialEq + Debug>(name: &str, pasted: &Checked<T>) {
    let sample = FILES
        .iter()
        .flat_map(|file| samples(file))
        .find(|sample| sample.name == name)
        .expect("a body of that name");
    let text = sample.body.get();
    // What is no part of the body cannot be read from it.
    if !sample.streamed {
        assert_eq!(pasted, &strict::<T>(text).unwrap());
    }
    assert_eq!(serde_json::to_value(pasted).unwrap(), serde_json::from_str::<Value>(text).unwrap());
}

#[test]
fn generated_tests_are_those_of_the_bodies() {
    for file in FILES {
        let source = generate(file);
        let generated = format!("tests/generated/bodies_{file}.rs");
        if env::var_os("WRITE_BODIES").is_some() {
            fs::write(&generated, &source).unwrap();
        }
        assert!(source == fs::read_to_string(&generated).unwrap(), "{generated} is out of date");
    }
}

#[test]
fn refused_bodies_break_the_rule_that_is_written_down() {
    let mut refused = Vec::new();
    for sample in FILES.iter().flat_map(|file| samples(file)) {
        let text = sample.body.get();
        let checked = for_request!(sample.request.as_str(), Request => strict::<Request>(text).map(drop));
        if let Err(invalid) = checked {
            refused.extend(invalid.findings().iter().map(|found| (sample.name.clone(), found.rule())));
        }
    }
    let expected: Vec<_> = REFUSED.iter().map(|(name, rule)| ((*name).to_owned(), *rule)).collect();
    assert_eq!(refused, expected);
}

#[test]
fn escapes_that_rust_lacks_are_written_as_rust_has_them() {
    let pasted = rust_spelling(r#"{"a":"\"\\\/\b\f\n\u00e9\ud83d\ude00\\u00e9"}"#);
    assert_eq!(pasted, r#"{"a":"\"\\/\u{8}\u{c}\n\u{e9}\u{1f600}\\u00e9"}"#);
}

/// The run-time check, as strict as the macro.
fn strict<T: ApiRequest>(body: &str) -> Result<Checked<T>, InvalidRequest> {
    Checker::new().unknown_parameters(false).unknown_models(false).check_json(body)
}

fn chat_request() -> String {
    "ChatRequest".to_owned()
}

fn samples(file: &str) -> Vec<Sample> {
    let lines = fs::read_to_string(format!("fixtures/bodies/{file}.jsonl")).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn generate(file: &str) -> String {
    let mut source = format!(
        "// The bodies of fixtures/bodies/{file}.jsonl, pasted. Written by the test `bodies`.\n\n\
         use qwen_request::qwen_request;\n\nuse super::assert_same;\n",
    );
    for sample in
        samples(file).iter().filter(|sample| REFUSED.iter().all(|(refused, _)| *refused != sample.name))
    {
        let function = sample.name.replace(|character: char| !character.is_ascii_alphanumeric(), "_");
        let mut body = rust_spelling(sample.body.get());
        if sample.streamed {
            body = body.replacen('{', "{\"stream\": true, ", 1);
        }
        // A chat is what a body without a type name is.
        let call = match sample.request.as_str() {
            "ChatRequest" => format!("qwen_request! {body}"),
            request => format!("qwen_request!({request} {body})"),
        };
        write!(
            source,
            "\n#[test]\nfn body_{function}() {{\n    assert_same({:?}, &{call});\n}}\n",
            sample.name
        )
        .unwrap();
    }
    source
}

/// JSON with each escape that Rust lacks replaced by one that it has.
fn rust_spelling(json: &str) -> String {
    let mut spelling = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(backslash) = rest.find('\\') {
        spelling.push_str(&rest[..backslash]);
        let escape = &rest[backslash..];
        let (replacement, length) = match escape.as_bytes()[1] {
            b'/' => ("/".to_owned(), 2),
            b'b' => (r"\u{8}".to_owned(), 2),
            b'f' => (r"\u{c}".to_owned(), 2),
            b'u' => unicode(escape),
            _ => (escape[..2].to_owned(), 2),
        };
        spelling.push_str(&replacement);
        rest = &escape[length..];
    }
    spelling + rest
}

/// `\u00e9`, or a surrogate pair, in Rust's spelling; and how long it was.
fn unicode(escape: &str) -> (String, usize) {
    let unit = |at: usize| u16::from_str_radix(&escape[at..at + 4], 16).unwrap();
    let is_pair = matches!(unit(2), 0xd800..=0xdbff);
    let units = if is_pair { vec![unit(2), unit(8)] } else { vec![unit(2)] };
    let character = char::decode_utf16(units).next().unwrap().unwrap();
    (character.escape_unicode().to_string(), if is_pair { 12 } else { 6 })
}
