//! Bodies as the vendor's pages print them, pasted into the macro: it makes the same request as `check_json` makes
//! of the same text, and the request is written as the body that it was.
//!
//! `generated/` pastes every body of `fixtures/bodies`. `WRITE_BODIES=1 cargo test -p qwen-request-tests --test
//! bodies` writes it anew; where it does not compile any more, empty it first.

#[macro_use]
#[path = "../shared/for_request.rs"]
mod for_request;
mod generated;

use std::{env, fmt::Debug, fmt::Write, fs};

use qwen_request::{ApiRequest, Checked, Checker, InvalidRequest};
use serde::Deserialize;
use serde_json::{Value, value::RawValue};

/// The bodies of a family of APIs: `fixtures/bodies/{name}.jsonl`.
struct Bodies {
    name: &'static str,
    /// What stands before a body that does not name its own request type.
    request: &'static str,
    /// Those that a rule refuses, and the rule.
    refused: &'static [(&'static str, &'static str)],
}

/// Every file.
const ALL: &[Bodies] = &[
    CHAT,
    GENERATION,
    MULTIMODAL,
    BATCH,
    EMBEDDING,
    MULTIMODAL_EMBEDDING,
    TEXT_EMBEDDING,
    TEXT_RERANK,
    IMAGE,
    VIDEO,
    SPEECH,
    REALTIME,
    RESPONSES,
    MESSAGES,
    APPLICATIONS,
    COMPLETION,
    PORTRAITS,
    IMAGE_TOOLS,
    MUSIC,
    TUNING,
    KNOWLEDGE,
];

const CHAT: Bodies = Bodies { name: "chat", request: "ChatRequest", refused: &[] };
const GENERATION: Bodies = Bodies {
    name: "generation",
    request: "GenerationRequest",
    // Recorded with the service's refusal.
    refused: &[("recorded/031-parameter-error-sse", "messages_not_empty")],
};
const MULTIMODAL: Bodies = Bodies { name: "multimodal", request: "MultimodalRequest", refused: &[] };
const IMAGE: Bodies = Bodies { name: "image", request: "", refused: &[] };
const VIDEO: Bodies = Bodies { name: "video", request: "", refused: &[] };
const SPEECH: Bodies = Bodies { name: "speech", request: "", refused: &[] };
const REALTIME: Bodies = Bodies { name: "realtime", request: "RealtimeRequest", refused: &[] };
const RESPONSES: Bodies = Bodies { name: "responses", request: "", refused: &[] };
const MESSAGES: Bodies = Bodies { name: "messages", request: "", refused: &[] };
const APPLICATIONS: Bodies = Bodies { name: "applications", request: "", refused: &[] };
const COMPLETION: Bodies = Bodies { name: "completion", request: "", refused: &[] };
const PORTRAITS: Bodies = Bodies { name: "portraits", request: "", refused: &[] };
const IMAGE_TOOLS: Bodies = Bodies { name: "image_tools", request: "", refused: &[] };
const MUSIC: Bodies = Bodies { name: "music", request: "", refused: &[] };
const TUNING: Bodies = Bodies { name: "tuning", request: "", refused: &[] };
const KNOWLEDGE: Bodies = Bodies { name: "knowledge", request: "", refused: &[] };
const BATCH: Bodies = Bodies { name: "batch", request: "BatchRequest", refused: &[] };
const EMBEDDING: Bodies = Bodies { name: "embedding", request: "EmbeddingRequest", refused: &[] };
const MULTIMODAL_EMBEDDING: Bodies =
    Bodies { name: "multimodal_embedding", request: "MultimodalEmbeddingRequest", refused: &[] };
const TEXT_EMBEDDING: Bodies =
    Bodies { name: "text_embedding", request: "TextEmbeddingRequest", refused: &[] };
const TEXT_RERANK: Bodies = Bodies { name: "text_rerank", request: "TextRerankRequest", refused: &[] };

/// A line of `fixtures/bodies`.
#[derive(Deserialize)]
struct Sample {
    name: String,
    /// Its type, where a file has bodies of several.
    request: Option<String>,
    /// Whether the page sends it with `X-DashScope-SSE: enable`, which is `stream: true` here.
    #[serde(default)]
    streamed: bool,
    /// As the page prints it.
    body: Box<RawValue>,
}

impl Sample {
    /// The body as a macro takes it, with what the page says in a header.
    fn whole(&self) -> String {
        let body = self.body.get();
        if self.streamed { body.replacen('{', "{\"stream\": true, ", 1) } else { body.to_owned() }
    }
}

/// What every generated test asserts.
fn assert_same<T: ApiRequest + Debug + PartialEq>(bodies: &Bodies, name: &str, pasted: &Checked<T>) {
    let sample = bodies.read().into_iter().find(|sample| sample.name == name).expect("a body of that name");
    assert_eq!(pasted, &strict(&sample).unwrap());
    let came = serde_json::from_str::<Value>(sample.body.get()).unwrap();
    assert_eq!(by_value(serde_json::to_value(pasted).unwrap()), by_value(came));
}

/// The same with each fraction as the number that it is: `1.6e-05` is 0.000016, also where `serde_json` keeps the digits of a text.
fn by_value(value: Value) -> Value {
    match value {
        Value::Number(number) if !number.is_i64() && !number.is_u64() => number.as_f64().into(),
        Value::Array(elements) => elements.into_iter().map(by_value).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, by_value(value))).collect(),
        value => value,
    }
}

#[test]
fn generated_tests_are_those_of_the_bodies() {
    for bodies in ALL {
        let path = format!("tests/bodies/generated/{}.rs", bodies.name);
        let source = bodies.generate();
        if env::var_os("WRITE_BODIES").is_some() {
            fs::write(&path, &source).unwrap();
        }
        assert!(source == fs::read_to_string(&path).unwrap(), "{path} is out of date");
    }
}

#[test]
fn refused_bodies_break_the_rule_that_is_written_down() {
    for bodies in ALL {
        let mut refused = Vec::new();
        for sample in bodies.read() {
            let checked =
                for_request!(bodies.request(&sample), Request => strict::<Request>(&sample).map(drop));
            if let Err(invalid) = checked {
                refused.extend(invalid.findings().iter().map(|found| (sample.name.clone(), found.rule())));
            }
        }
        refused.dedup();
        let expected: Vec<_> =
            bodies.refused.iter().map(|(name, rule)| ((*name).to_owned(), *rule)).collect();
        assert_eq!(refused, expected);
    }
}

#[test]
fn escapes_that_rust_lacks_are_written_as_rust_has_them() {
    let pasted = rust_spelling(r#"{"a":"\"\\\/\b\f\n\u00e9\ud83d\ude00\\u00e9"}"#);
    assert_eq!(pasted, r#"{"a":"\"\\/\u{8}\u{c}\n\u{e9}\u{1f600}\\u00e9"}"#);
}

/// The run-time check, as strict as the macro.
fn strict<T: ApiRequest>(sample: &Sample) -> Result<Checked<T>, InvalidRequest> {
    let checker = Checker::new()
        .unknown_parameters(false)
        .unknown_models(false)
        .unknown_values(false)
        .streaming(sample.streamed);
    checker.check_json(sample.body.get())
}

impl Bodies {
    fn read(&self) -> Vec<Sample> {
        let lines = fs::read_to_string(format!("fixtures/bodies/{}.jsonl", self.name)).unwrap();
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// The request type of a body.
    fn request<'s>(&self, sample: &'s Sample) -> &'s str {
        sample.request.as_deref().unwrap_or(self.request)
    }

    fn generate(&self) -> String {
        let Self { name, refused, .. } = self;
        let constant = name.to_uppercase();
        let mut source = format!(
            "// The bodies of fixtures/bodies/{name}.jsonl, pasted. Written by the test `bodies`.\n\n\
             use qwen_request::qwen_request;\n\nuse crate::{{{constant}, assert_same}};\n"
        );
        for sample in self.read().iter().filter(|sample| refused.iter().all(|(name, _)| *name != sample.name))
        {
            let function = sample.name.replace(|character: char| !character.is_ascii_alphanumeric(), "_");
            let body = rust_spelling(&sample.whole());
            // A chat is what a body without a type name is.
            let call = match self.request(sample) {
                "ChatRequest" => format!("qwen_request!({body})"),
                request => format!("qwen_request!({request} {body})"),
            };
            write!(
                source,
                "\n#[test]\nfn body_{function}() {{\n    \
                 assert_same(&{constant}, {:?}, &{call});\n}}\n",
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
