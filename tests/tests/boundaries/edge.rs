//! An edge of a rule: a body just inside, and the same body just outside.

use qwen_request_rules::{
    check::{self, Finding, Options, Rule, Verdict},
    document::{Document, Value},
    json::Number,
    parameters::{APIS, Api},
};
use serde_json::Value as Json;

/// Two bodies that differ in one place, where a rule takes the one and refuses the other.
pub(crate) struct Edge {
    pub(crate) rule: &'static str,
    api: &'static Api,
    inside: Json,
    outside: Json,
    /// Where the rule is broken.
    path: String,
}

/// A body that no rule refuses, and its API.
#[derive(Clone)]
pub(crate) struct Body {
    api: &'static Api,
    json: Json,
}

impl Body {
    pub(crate) fn of(request: &str, json: Json) -> Self {
        let api = APIS.iter().find(|api| api.name == request).unwrap_or_else(|| panic!("no API `{request}`"));
        Self { api, json }
    }

    /// The same with another value at `place`, which is written as paths of findings are: `messages[0].content`.
    pub(crate) fn with(&self, place: &str, value: impl Into<Json>) -> Self {
        let mut body = self.clone();
        *member(&mut body.json, place) = value.into();
        body
    }

    /// A body of these two members.
    pub(crate) fn of_input(request: &str, model: &str, input: Json) -> Self {
        Self::of(request, Json::from_iter([("model", Json::from(model)), ("input", input)]))
    }

    /// The rule takes the one value at `place` and refuses the other, there.
    pub(crate) fn edge(
        &self,
        rule: &'static str,
        place: &str,
        inside: impl Into<Json>,
        outside: impl Into<Json>,
    ) -> Edge {
        Edge {
            rule,
            api: self.api,
            inside: self.with(place, inside).json,
            outside: self.with(place, outside).json,
            path: place.to_owned(),
        }
    }

    /// The rule takes this body, and with that value at `place` refuses it, there.
    pub(crate) fn breaks(&self, rule: &'static str, place: &str, outside: impl Into<Json>) -> Edge {
        Edge { inside: self.json.clone(), ..self.edge(rule, place, Json::Null, outside) }
    }

    /// The rule takes this body, and refuses it without what stands at `place`, for which it looks in `path`.
    pub(crate) fn needs(&self, rule: &'static str, place: &str, path: &str) -> Edge {
        // Absent and `null` mean the same.
        self.breaks(rule, place, Json::Null).told_at(path)
    }

    /// The rule takes this body and refuses the other, at `path`.
    pub(crate) fn beside(&self, rule: &'static str, outside: &Self, path: &str) -> Edge {
        Edge {
            rule,
            api: self.api,
            inside: self.json.clone(),
            outside: outside.json.clone(),
            path: path.to_owned(),
        }
    }

    /// The rules that the body breaks, and where, warnings apart.
    pub(crate) fn broken(&self) -> Vec<(&'static str, String)> {
        broken(self.api, &self.json, "")
    }
}

impl Edge {
    /// The same, told somewhere else than where the value is.
    pub(crate) fn told_at(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
        self
    }

    /// What is wrong with the edge; nothing if the rule is where it should be.
    pub(crate) fn fault(&self) -> Option<String> {
        let inside = broken(self.api, &self.inside, self.rule);
        let outside = broken(self.api, &self.outside, self.rule);
        let as_expected = inside.is_empty() && outside == [(self.rule, self.path.clone())];
        (!as_expected).then(|| {
            let Self { rule, path, inside: taken, outside: refused, .. } = self;
            let (taken, refused) = (taken.to_string(), refused.to_string());
            format!("{rule} at {path}\n  {taken:.400}: {inside:?}\n  {refused:.400}: {outside:?}")
        })
    }
}

/// The rules that a body breaks, and where. Of warnings only that of `rule`: most say what no edge is about.
fn broken(api: &'static Api, json: &Json, rule: &str) -> Vec<(&'static str, String)> {
    let mut found = found(api, json, &[]);
    found.retain(|(finding, _)| !finding.is_warning() || finding.rule.id == rule);
    found.into_iter().map(|(finding, path)| (finding.rule.id, path)).collect()
}

/// What is found in a body, as strictly as in the macros, with some rules switched off.
pub(crate) fn found(api: &'static Api, json: &Json, allowed: &[&'static Rule]) -> Vec<(Finding, String)> {
    let mut document = Document::new();
    push(&mut document, None, json);
    let options = Options {
        allowed,
        judge_unknown_parameters: true,
        judge_unknown_models: true,
        streaming: Some(false),
        ..Options::default()
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
fn member<'j>(json: &'j mut Json, place: &str) -> &'j mut Json {
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
