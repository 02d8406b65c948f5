//! Compares requests and errors with the tables: parameters, paths, samples, the SDK's registry.

use std::{borrow::Cow, collections::BTreeSet};

use qwen_request_rules::{
    catalogue::{CODES, Matcher},
    check::{self, Options, Verdict},
    document::{Document, Value},
    json::Number,
    parameters::{APIS, Api, Object, Shape},
};
use serde_json::Value as Json;

use super::{
    fact::{Claim, Fact},
    review::{Finding, Heading},
};

/// What the sources' requests and errors have that the tables lack.
pub(super) fn requests(facts: &[Fact]) -> Vec<Finding> {
    let matcher = Matcher::new();
    // Many samples are sent to one path.
    let mut seen = BTreeSet::new();
    let findings = facts.iter().filter_map(|fact| match &fact.claim {
        Claim::Parameter { path, name } => parameter(fact, path, name),
        Claim::Path(path) => unknown_path(fact, path),
        Claim::Sample { model, path, body, streamed } => sample(fact, model, path, body, *streamed),
        Claim::Error { code, message } => error(fact, code, message, &matcher),
        Claim::Model { .. } | Claim::Column { .. } => None,
    });
    let is_new = |finding: &Finding| {
        let before = seen.len();
        seen.extend(finding.words.iter().cloned());
        seen.len() > before
    };
    findings.filter(is_new).collect()
}

fn finding(heading: Heading, subject: &str, fact: &Fact, what: &str, value: &str) -> Finding {
    let mut finding = Finding::new(heading, subject);
    finding.says(&[(fact.source, fact.date)].into(), what, value);
    finding
}

fn api(path: &str) -> Option<&'static Api> {
    APIS.iter().copied().find(|api| api.path == path)
}

fn unknown_path(fact: &Fact, path: &str) -> Option<Finding> {
    api(path).is_none().then(|| finding(Heading::Paths, path, fact, "path", path))
}

fn parameter(fact: &Fact, path: &str, name: &str) -> Option<Finding> {
    let Some(api) = api(path) else { return unknown_path(fact, path) };
    let holders = [api.input, api.parameters].into_iter().flatten();
    let mut objects = holders.filter_map(|holder| match api.body.parameter(holder)?.shape {
        Shape::Object(object) => Some(object),
        _ => None,
    });
    let knows = |object: &Object| object.parameter(name).is_some();
    let is_known = knows(api.body) || objects.any(knows);
    (!is_known)
        .then(|| finding(Heading::Parameters, &format!("{}: {name}", api.name), fact, "parameter", name))
}

/// A sample is refused if the macro refuses it. Names of models are compared elsewhere.
fn sample(fact: &Fact, model: &str, path: &str, body: &str, streamed: bool) -> Option<Finding> {
    let Some(api) = api(path) else { return unknown_path(fact, path) };
    let subject = format!("{model}: {}", api.name);
    let json: Json = match serde_json::from_str(body) {
        Ok(json) => json,
        Err(error) => return Some(finding(Heading::Samples, &subject, fact, "no JSON:", &error.to_string())),
    };
    let mut document = Document::new();
    append(&mut document, None, &json);
    let options = Options {
        judge_unknown_parameters: true,
        judge_unknown_values: true,
        streaming: streamed.then_some(true),
        ..Options::default()
    };
    let report = check::check(api, &document, &options);
    let refusals =
        report.findings.iter().filter(|finding| finding.verdict == Verdict::Broken && !finding.is_warning());
    let mut refused = Finding::new(Heading::Samples, &subject);
    for refusal in refusals {
        let value = format!("{}: {}", refusal.place.path(&document), refusal.message);
        refused.says(&[(fact.source, fact.date)].into(), refusal.rule.id, &value);
    }
    (!refused.words.is_empty()).then_some(refused)
}

/// Reads JSON into a document; `serde_json` has bounded how deep it nests.
fn append<'t>(document: &mut Document<'t>, key: Option<&'t str>, json: &'t Json) {
    let key = key.map(Cow::Borrowed);
    let scalar = match json {
        Json::Null => Value::Null,
        Json::Bool(bool) => Value::Bool(*bool),
        Json::Number(number) => Value::Number(match (number.as_u64(), number.as_i64()) {
            (Some(unsigned), _) => Number::Unsigned(unsigned),
            (None, Some(signed)) => Number::Signed(signed),
            (None, None) => Number::Float(number.as_f64().unwrap_or(f64::NAN)),
        }),
        Json::String(text) => Value::Text(Cow::Borrowed(text)),
        Json::Array(elements) => {
            document.open(key, Value::List);
            for element in elements {
                append(document, None, element);
            }
            return document.close();
        }
        Json::Object(members) => {
            document.open(key, Value::Object);
            for (name, member) in members {
                append(document, Some(name), member);
            }
            return document.close();
        }
    };
    document.push(key, scalar);
}

fn error(fact: &Fact, code: &str, message: &str, matcher: &Matcher) -> Option<Finding> {
    let knows_code = CODES.iter().any(|known| known.usual == code || known.also.contains(&code));
    let knows_message = matcher.find(message).is_some();
    let lacks = match (knows_code, knows_message) {
        (true, true) => return None,
        (false, true) => "the code is unknown",
        (true, false) => "the message is unknown",
        (false, false) => "code and message are unknown",
    };
    let mut finding = finding(Heading::Errors, code, fact, "message", &format!("{message:?}"));
    finding.add(lacks);
    Some(finding)
}
