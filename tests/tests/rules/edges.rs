//! Edges of rules: a body that a rule takes, and the same with another value in one place, which the rule refuses.
//!
//! A line of a block of edges is `place: taken | refused`, with places as paths of findings and values as JSON; `at path` follows
//! where the finding is somewhere else than the value, `at body` where it is in no member. Long values are made: `"a" * 64`, `[0] * 64`, `"ab" + "c" * 64`.
//! The rest of the body is the call above.

use qwen_request_rules::check::{self, Options};
use serde_json::Value as Json;

use crate::{body::Body, cases::Case, judge};

struct Edge {
    place: String,
    taken: Json,
    refused: Json,
    /// Where the rule is broken.
    path: String,
}

/// What is wrong with the edges of a case.
pub(crate) fn faults(case: &Case) -> Vec<String> {
    let Some(rule) = &case.rule else {
        return case.edges.iter().map(|(name, _)| format!("{name}: an edge of no rule")).collect();
    };
    let faults = case.edges.iter().filter_map(|(name, line)| {
        let fault = Edge::read(line).and_then(|edge| edge.judge(rule, &Body::of(&case.call)));
        fault.err().map(|fault| format!("{name}: {fault}"))
    });
    faults.collect()
}

impl Edge {
    fn read(line: &str) -> Result<Self, String> {
        let read = || {
            let (place, rest) = line.split_once(": ")?;
            let (taken, rest) = value(rest)?;
            let (refused, rest) = value(rest.strip_prefix('|')?)?;
            let path = if rest.is_empty() { place } else { rest.strip_prefix("at ")? };
            // The path of the body is empty, which no line can say.
            let path = if path == "body" { "" } else { path };
            Some(Self { place: place.to_owned(), taken, refused, path: path.to_owned() })
        };
        read().ok_or_else(|| format!("no edge as in `place: taken | refused at path`: {line}"))
    }

    fn judge(&self, rule: &str, body: &Body) -> Result<(), String> {
        let found = |value: &Json| {
            let mut json = serde_json::from_str(&body.as_in_the_macro()).unwrap();
            judge::member(&mut json, &self.place).clone_from(value);
            let mut found = judge::found(body.api, &json, Options::default());
            // Most warnings say what no edge is about.
            found.retain(|(finding, _)| !finding.is_warning() || finding.rule.id == rule);
            found.into_iter().map(|(finding, path)| (finding.rule.id, path)).collect::<Vec<_>>()
        };
        let (taken, refused) = (found(&self.taken), found(&self.refused));
        if !taken.is_empty() {
            return Err(format!("what is to be taken breaks {taken:?}"));
        }
        let Some(rule) = check::rule(rule) else { return Err(format!("no rule is named `{rule}`")) };
        if refused != [(rule.id, self.path.clone())] {
            return Err(format!("what is to break `{}` at {:?} breaks {refused:?}", rule.id, self.path));
        }
        Ok(())
    }
}

/// The value at the head of a text, and what follows.
fn value(text: &str) -> Option<(Json, &str)> {
    let (mut value, mut rest) = repeated(text)?;
    while let Some(after) = rest.strip_prefix('+') {
        let (more, after) = repeated(after)?;
        value = match (value, more) {
            (Json::String(one), Json::String(other)) => Json::String(one + &other),
            (Json::Array(one), Json::Array(other)) => [one, other].concat().into(),
            _ => return None,
        };
        rest = after;
    }
    Some((value, rest))
}

fn repeated(text: &str) -> Option<(Json, &str)> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Json>();
    let value = values.next()?.ok()?;
    let rest = text[values.byte_offset()..].trim_start();
    let Some(times) = rest.strip_prefix('*') else { return Some((value, rest)) };
    let times = times.trim_start();
    let digits = times.find(|character: char| !character.is_ascii_digit()).unwrap_or(times.len());
    let (count, rest) = (times[..digits].parse().ok()?, times[digits..].trim_start());
    match value {
        Json::String(text) => Some((text.repeat(count).into(), rest)),
        Json::Array(elements) => Some((vec![elements; count].concat().into(), rest)),
        _ => None,
    }
}
