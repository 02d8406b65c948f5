//! Bodies without holes before the rules themselves.

use qwen_request_rules::{
    check::{self, Finding, Options, Verdict},
    document::{Document, Value},
    json::Number,
    parameters::Api,
};
use serde_json::Value as Json;

/// What is found in a body, and where, as strictly as in the macros.
pub(crate) fn found(api: &'static Api, json: &Json, options: Options<'_>) -> Vec<(Finding, String)> {
    let mut document = Document::new();
    push(&mut document, None, json);
    let options = Options {
        judge_unknown_parameters: true,
        judge_unknown_models: true,
        judge_unknown_values: true,
        streaming: Some(false),
        ..options
    };
    let findings = check::check(api, &document, &options).findings.into_iter();
    findings
        .inspect(|finding| assert_eq!(finding.verdict, Verdict::Broken, "{json} has no holes"))
        .map(|finding| {
            let path = finding.place.path(&document).to_string();
            (finding, path)
        })
        .collect()
}

/// The value at a place, which is made where nothing is.
pub(crate) fn member<'j>(json: &'j mut Json, place: &str) -> &'j mut Json {
    place.split(['.', '[']).fold(json, |json, step| match step.strip_suffix(']') {
        Some(position) => &mut json[position.parse::<usize>().unwrap()],
        None => &mut json[step],
    })
}

fn push<'j>(document: &mut Document<'j>, key: Option<&'j str>, json: &'j Json) {
    let name = key.map(Into::into);
    match json {
        Json::Null => _ = document.push(name, Value::Null),
        Json::Bool(value) => _ = document.push(name, Value::Bool(*value)),
        Json::String(text) => _ = document.push(name, Value::Text(text.into())),
        Json::Number(number) => _ = document.push(name, Value::Number(read(number))),
        Json::Array(elements) => {
            document.open(name, Value::List);
            for element in elements {
                push(document, None, element);
            }
            document.close();
        }
        Json::Object(members) => {
            document.open(name, Value::Object);
            for (key, value) in members {
                push(document, Some(key), value);
            }
            document.close();
        }
    }
}

fn read(number: &serde_json::Number) -> Number {
    match (number.as_u64(), number.as_i64()) {
        (Some(value), _) => Number::Unsigned(value),
        (None, Some(value)) => Number::Signed(value),
        (None, None) => Number::Float(number.as_f64().unwrap()),
    }
}
