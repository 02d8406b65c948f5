//! Integers that the Rust type of their parameter cannot hold: shape refuses them, whatever the rules of the service say.

use std::collections::BTreeSet;

use qwen_request::{Checker, MultimodalRequest};
use qwen_request_rules::{
    check::{Finding, FindingPlace, Options, Rule, all_rules},
    models,
    parameters::{APIS, Api, Object, Shape, Width},
};
use serde_json::{Value as Json, json};

use crate::{
    bodies::{Body, chat, image},
    judge::found,
};

/// A way down into a body.
#[derive(Clone, Copy)]
enum Step {
    Member(&'static str),
    Element,
}

/// An integer of an API: the steps to it, and its type.
struct Integer {
    steps: Vec<Step>,
    width: Width,
}

impl Integer {
    /// A body with a model and this integer, and nothing else.
    fn body(&self, model: &str, value: &Json) -> Json {
        let mut body = self.steps.iter().rev().fold(value.clone(), |inner, step| match step {
            Step::Member(name) => json!({ *name: inner }),
            Step::Element => json!([inner]),
        });
        body["model"] = model.into();
        body
    }

    fn path(&self) -> String {
        let steps = self.steps.iter().map(|step| match step {
            Step::Member(name) => format!(".{name}"),
            Step::Element => "[0]".to_owned(),
        });
        steps.collect::<String>().trim_start_matches('.').to_owned()
    }

    /// At the ends of the type, and whether the type holds it.
    fn ends(&self) -> Vec<(Json, bool)> {
        let above = i64::MAX.unsigned_abs() + 1;
        match self.width {
            Width::U32 => vec![
                (json!(0), true),
                (json!(u32::MAX), true),
                (json!(-1), false),
                (json!(u64::from(u32::MAX) + 1), false),
                (json!(i64::MIN), false),
                (json!(u64::MAX), false),
            ],
            Width::I64 => vec![
                (json!(i64::MIN), true),
                (json!(i64::MAX), true),
                (json!(above), false),
                (json!(u64::MAX), false),
            ],
        }
    }
}

/// Every integer of an object, as deep as the tables of APIs nest.
fn integers(object: &'static Object) -> Vec<Integer> {
    const DEPTH: usize = 10;
    let mut integers = Vec::new();
    add_members(object, &mut Vec::new(), DEPTH, &mut integers);
    integers
}

fn add_members(object: &'static Object, steps: &mut Vec<Step>, depth: usize, integers: &mut Vec<Integer>) {
    for parameter in object.parameters {
        steps.push(Step::Member(parameter.name));
        add(parameter.shape, steps, depth, integers);
        steps.pop();
    }
}

fn add(shape: Shape, steps: &mut Vec<Step>, depth: usize, integers: &mut Vec<Integer>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match shape {
        Shape::Integer(width) => integers.push(Integer { steps: steps.clone(), width }),
        Shape::Object(object) => add_members(object, steps, depth, integers),
        Shape::List(element) => {
            steps.push(Step::Element);
            add(*element, steps, depth, integers);
            steps.pop();
        }
        Shape::OneOf(one_of) => {
            one_of.shapes().for_each(|shape| add(shape, steps, depth, integers));
        }
        Shape::Bool | Shape::Number | Shape::Text | Shape::StringEnum(_) | Shape::Json => {}
    }
}

/// A model of each kind that the API serves, and one that nobody knows.
fn some_models(api: &'static Api) -> Vec<&'static str> {
    let mut kinds = Vec::new();
    let served = models::all().filter(|model| model.is_served_at_one_of(api.endpoints) == Some(true));
    let of_each_kind = served.filter(|model| {
        let is_new = !kinds.contains(&model.kind());
        kinds.push(model.kind());
        is_new
    });
    of_each_kind.map(models::Model::id).chain(["nobody-knows"]).collect()
}

#[test]
fn an_integer_that_its_type_cannot_hold_is_refused_once_and_by_shape_if_by_nothing_else() {
    let of_service: Vec<&'static Rule> = all_rules().filter(|rule| rule.can_be_allowed()).collect();
    let mut faults = BTreeSet::new();
    for api in APIS {
        let models = some_models(api);
        for integer in integers(api.body) {
            let path = integer.path();
            let told = |model: &str, value: &Json, allowed: &[&'static Rule]| -> Vec<&'static str> {
                let options = Options { allowed, ..Options::default() };
                let mut found = found(api, &integer.body(model, value), options);
                found.retain(|(finding, at)| !finding.is_warning() && *at == path);
                let is_of_key = |finding: &Finding| matches!(finding.place, FindingPlace::Key(_));
                // That it has no place in this request is another mistake than its size.
                if found.iter().any(|(finding, _)| !is_of_key(finding)) {
                    found.retain(|(finding, _)| !is_of_key(finding));
                }
                found.into_iter().map(|(finding, _)| finding.rule.id).collect()
            };
            for (value, holds) in integer.ends() {
                let by_shape = told("nobody-knows", &value, &of_service);
                let expected: &[&str] = if holds { &[] } else { &["integer_width"] };
                if by_shape != expected {
                    faults.insert(format!("{} {path}: {value} {by_shape:?} with every rule off", api.name));
                }
                for model in &models {
                    let by_all = told(model, &value, &[]);
                    let is_right = if holds { !by_all.contains(&"integer_width") } else { by_all.len() == 1 };
                    if !is_right {
                        faults.insert(format!("{} {path}: {value} {by_all:?} on {model}", api.name));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_range_that_does_not_hold_for_the_model_is_no_leave_to_send_another_number() {
    let message = json!({ "messages": [{ "role": "user", "content": [{ "text": "Mist" }] }] });
    let spoken = json!({ "text": "Good morning", "voice": "Cherry" });
    let cases = [
        ("qwen-vl-plus", &message, json!({ "seed": 9_223_372_036_854_775_808_u64 }), &["seed"][..]),
        (
            "qwen3-tts-flash",
            &spoken,
            json!({ "n": 4_294_967_297_u64, "top_logprobs": 4_294_967_299_u64 }),
            &["n", "top_logprobs"],
        ),
        ("qwen-image", &message, json!({ "top_k": -1 }), &["top_k"]),
    ];
    for (model, input, parameters, names) in cases {
        let body = json!({ "model": model, "input": input, "parameters": parameters }).to_string();
        for checker in [Checker::<MultimodalRequest>::new(), Checker::new().allow("generation_seed_range")] {
            let invalid = checker.check_json(&body).unwrap_err();
            let found: Vec<_> =
                invalid.findings().iter().map(|finding| (finding.rule(), finding.path())).collect();
            let paths: Vec<String> = names.iter().map(|name| format!("parameters.{name}")).collect();
            let expected: Vec<_> = paths.iter().map(|path| ("integer_width", path.as_str())).collect();
            assert_eq!(found, expected, "{body}");
        }
    }
}

#[test]
fn one_number_is_refused_once() {
    let body = chat("qwen-plus");
    let tools = json!([{ "type": "function", "function": { "name": "now" } }]);
    let thinking = body.with("stream", true).with("enable_thinking", true);
    let embedded = Body::of(
        "MultimodalEmbeddingRequest",
        json!({ "model": "qwen3-vl-embedding", "input": { "contents": ["a"] } }),
    );
    let cases = [
        (body.with("n", 5), "n_range", "n"),
        (body.with("n", 5).with("tools", tools.clone()), "n_range", "n"),
        (body.with("n", 4).with("tools", tools), "n_with_tools", "n"),
        (thinking.with("n", u64::MAX), "n_range", "n"),
        (thinking.with("n", 4), "n_while_thinking", "n"),
        (embedded.with("parameters.dimension", 1_u64 << 32), "embedding_dimension", "parameters.dimension"),
        (image("qwen-image").with("parameters.n", 1_u64 << 32), "image_count_range", "parameters.n"),
    ];
    for (body, rule, path) in cases {
        assert_eq!(body.broken(), [(rule, path.to_owned())]);
    }
}
