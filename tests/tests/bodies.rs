//! Bodies as the vendor's pages print them, pasted into the macro: it makes the same request as `check_json` makes
//! of the same text, and the request is written as the body that it was.
//!
//! `generated/` pastes every body of `fixtures/bodies`. `WRITE_BODIES=1 cargo test -p qwen-request-tests --test
//! bodies` writes it anew; where it does not compile any more, empty it first.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, in its helpers too"
)]

mod generated;

use std::{env, fmt::Debug, fmt::Write, fs};

use qwen_request::{
    ApiRequest, BatchRequest, ChatRequest, Checked, Checker, EmbeddingRequest, GenerationRequest,
    MultimodalEmbeddingRequest, MultimodalRequest, TextEmbeddingRequest, TextRerankRequest,
};
use serde::Deserialize;
use serde_json::{Value, value::RawValue};

/// The bodies of an API: `fixtures/bodies/{name}.jsonl`.
struct Bodies {
    name: &'static str,
    /// What stands before a body in a call of the macro.
    request_type: &'static str,
    /// Those that a rule refuses, and the rule.
    refused: &'static [(&'static str, &'static str)],
}

const CHAT: Bodies = Bodies { name: "chat", request_type: "", refused: &[] };
const GENERATION: Bodies = Bodies {
    name: "generation",
    request_type: "GenerationRequest ",
    // Recorded with the service's refusal.
    refused: &[("recorded/031-parameter-error-sse", "messages_not_empty")],
};
const MULTIMODAL: Bodies = Bodies {
    name: "multimodal",
    request_type: "MultimodalRequest ",
    // Dialogues and cloned voices: other APIs at the same address.
    refused: &[
        ("226-ds-mm-minimax-speech-2.8-turbo-voice-clone", "unknown_parameter"),
        ("244-ds-mm-multimodal-dialog-sse", "unknown_parameter"),
    ],
};
const BATCH: Bodies = Bodies { name: "batch", request_type: "BatchRequest ", refused: &[] };
const EMBEDDING: Bodies = Bodies { name: "embedding", request_type: "EmbeddingRequest ", refused: &[] };
const MULTIMODAL_EMBEDDING: Bodies =
    Bodies { name: "multimodal_embedding", request_type: "MultimodalEmbeddingRequest ", refused: &[] };
const TEXT_EMBEDDING: Bodies =
    Bodies { name: "text_embedding", request_type: "TextEmbeddingRequest ", refused: &[] };
const TEXT_RERANK: Bodies = Bodies { name: "text_rerank", request_type: "TextRerankRequest ", refused: &[] };

/// Every file.
const ALL: &[Bodies] =
    &[CHAT, GENERATION, MULTIMODAL, BATCH, EMBEDDING, MULTIMODAL_EMBEDDING, TEXT_EMBEDDING, TEXT_RERANK];

/// A line of `fixtures/bodies`.
#[derive(Deserialize)]
struct Sample {
    name: String,
    /// Whether the page sends it with `X-DashScope-SSE: enable`, which is `stream: true` here.
    #[serde(default)]
    streamed: bool,
    /// As the page prints it.
    body: Box<RawValue>,
}

impl Sample {
    /// The body, with what the page says in a header.
    fn whole(&self) -> String {
        let body = self.body.get();
        if self.streamed { body.replacen('{', "{\"stream\": true, ", 1) } else { body.to_owned() }
    }
}

/// What every generated test asserts.
fn assert_same<T: ApiRequest + Debug + PartialEq>(bodies: &Bodies, name: &str, pasted: &Checked<T>) {
    let sample = bodies.read().into_iter().find(|sample| sample.name == name).expect("a body of that name");
    assert_eq!(pasted, &strict().check_json(&sample.whole()).unwrap());
    assert_eq!(
        serde_json::to_value(pasted).unwrap(),
        serde_json::from_str::<Value>(sample.body.get()).unwrap()
    );
}

#[test]
fn generated_tests_are_those_of_the_bodies() {
    for bodies in ALL {
        let path = format!("tests/generated/{}.rs", bodies.name);
        let source = bodies.generate();
        if env::var_os("WRITE_BODIES").is_some() {
            fs::write(&path, &source).unwrap();
        }
        assert!(source == fs::read_to_string(&path).unwrap(), "{path} is out of date");
    }
}

#[test]
fn refused_bodies_break_the_rule_that_is_written_down() {
    CHAT.assert_refused::<ChatRequest>();
    GENERATION.assert_refused::<GenerationRequest>();
    MULTIMODAL.assert_refused::<MultimodalRequest>();
    BATCH.assert_refused::<BatchRequest>();
    EMBEDDING.assert_refused::<EmbeddingRequest>();
    MULTIMODAL_EMBEDDING.assert_refused::<MultimodalEmbeddingRequest>();
    TEXT_EMBEDDING.assert_refused::<TextEmbeddingRequest>();
    TEXT_RERANK.assert_refused::<TextRerankRequest>();
}

#[test]
fn escapes_that_rust_lacks_are_written_as_rust_has_them() {
    let pasted = rust_spelling(r#"{"a":"\"\\\/\b\f\n\u00e9\ud83d\ude00\\u00e9"}"#);
    assert_eq!(pasted, r#"{"a":"\"\\/\u{8}\u{c}\n\u{e9}\u{1f600}\\u00e9"}"#);
}

/// The run-time check, as strict as the macro.
fn strict<T: ApiRequest>() -> Checker<T> {
    Checker::new().unknown_parameters(false).unknown_models(false).streaming(false)
}

impl Bodies {
    fn read(&self) -> Vec<Sample> {
        let lines = fs::read_to_string(format!("fixtures/bodies/{}.jsonl", self.name)).unwrap();
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    fn assert_refused<T: ApiRequest>(&self) {
        let mut refused = Vec::new();
        for sample in self.read() {
            if let Err(invalid) = strict::<T>().check_json(&sample.whole()) {
                refused.extend(invalid.findings().iter().map(|found| (sample.name.clone(), found.rule())));
            }
        }
        refused.dedup();
        let expected: Vec<_> = self.refused.iter().map(|(name, rule)| ((*name).to_owned(), *rule)).collect();
        assert_eq!(refused, expected);
    }

    fn generate(&self) -> String {
        let Self { name, request_type, refused } = self;
        let constant = name.to_uppercase();
        let mut source = format!(
            "// The bodies of fixtures/bodies/{name}.jsonl, pasted. Written by the test `bodies`.\n\n\
             use qwen_request::qwen_request;\n\nuse crate::{{{constant}, assert_same}};\n"
        );
        for sample in self.read().iter().filter(|sample| refused.iter().all(|(name, _)| *name != sample.name))
        {
            let function = sample.name.replace(|character: char| !character.is_ascii_alphanumeric(), "_");
            let body = rust_spelling(&sample.whole());
            write!(
                source,
                "\n#[test]\nfn body_{function}() {{\n    \
                 assert_same(&{constant}, {:?}, &qwen_request!({request_type}{body}));\n}}\n",
                sample.name
            )
            .unwrap();
        }
        source
    }
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
