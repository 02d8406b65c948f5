//! What is not known is never taken for good: with a value that is known only at run time in any place of a body that
//! breaks a rule, `qwen_request!` still refuses it, as broken or as open. That is its promise.

use std::collections::BTreeSet;

use qwen_request_rules::{
    check::{self, Class, Options, StandIn},
    document::{Document, Hole, Value},
    json::Number,
};
use serde_json::Value as Json;

use crate::{body::Body, cases, read};

/// Rules about free text, which may be any expression: they judge what is literal.
const OF_FREE_TEXT: &[&str] = &["embedding_input_empty", "speech_text"];

#[test]
fn a_hole_in_a_body_that_breaks_a_rule_leaves_it_refused() {
    let mut accepted = BTreeSet::new();
    for case in cases("compile-fail/rules") {
        let (told, body) = read(&case);
        let rule = check::rule(&told[0].rule).unwrap();
        // The compiler sees to it that a value has the type of its parameter.
        if rule.class != Class::Service || OF_FREE_TEXT.contains(&rule.id) {
            continue;
        }
        let json: Json = serde_json::from_str(&body.json).unwrap();
        for hole in [Hole::Value, Hole::Splice] {
            for at in 1.. {
                let mut holed = Holed { document: Document::new(), at, hole, path: None };
                holed.push(None, &json);
                let Some(path) = holed.path else { break };
                if !is_refused(&body, &holed.document) {
                    accepted.insert(format!("{}: {path} is {hole:?}", case.display()));
                }
            }
        }
    }
    assert!(accepted.is_empty(), "{accepted:#?}");
}

/// Whether `qwen_request!` refuses a body, as broken or as open.
fn is_refused(body: &Body, document: &Document<'_>) -> bool {
    let options = Options {
        stand_in: body.model_as.as_deref().map(StandIn::Model),
        judge_unknown_parameters: true,
        judge_unknown_models: true,
        streaming: Some(false),
        ..Options::default()
    };
    check::check(body.api, document, &options).iter().any(|finding| !finding.is_warning())
}

/// A document in the making, with one node that is a hole.
struct Holed<'d> {
    document: Document<'d>,
    /// How many nodes there are before the hole.
    at: usize,
    hole: Hole,
    /// Where the hole is, once there is one.
    path: Option<String>,
}

impl<'d> Holed<'d> {
    fn push(&mut self, key: Option<&'d str>, value: &'d Json) {
        let name = key.map(Into::into);
        if self.document.len() == self.at && self.path.is_none() {
            // Only an element of a list can be a splice; a member is left as it is, and counted.
            if self.hole == Hole::Value || key.is_none() {
                let id = self.document.push(name, Value::Hole(self.hole));
                self.path = Some(self.document.path(id).to_string());
                return;
            }
            self.path = Some(String::new());
        }
        match value {
            Json::Null => drop(self.document.push(name, Value::Null)),
            Json::Bool(value) => drop(self.document.push(name, Value::Bool(*value))),
            Json::String(text) => drop(self.document.push(name, Value::Text(text.into()))),
            Json::Number(number) => drop(self.document.push(name, Value::Number(read_number(number)))),
            Json::Array(elements) => {
                self.document.open(name, Value::List);
                for element in elements {
                    self.push(None, element);
                }
                self.document.close();
            }
            Json::Object(members) => {
                self.document.open(name, Value::Object);
                for (key, value) in members {
                    self.push(Some(key), value);
                }
                self.document.close();
            }
        }
    }
}

fn read_number(number: &serde_json::Number) -> Number {
    match (number.as_u64(), number.as_i64()) {
        (Some(value), _) => Number::Unsigned(value),
        (None, Some(value)) => Number::Signed(value),
        (None, None) => Number::Float(number.as_f64().unwrap()),
    }
}
