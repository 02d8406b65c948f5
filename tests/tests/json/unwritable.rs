//! Values that JSON has no text for are refused where they stand; none is sent as something else.

use std::collections::BTreeMap;

use qwen_request::{ChatRequest, Checked, InvalidRequest, Message, qwen_request, try_qwen_request};
use serde::{Serialize, Serializer, ser::Error};

#[derive(Clone, Copy)]
struct Fails;

impl Serialize for Fails {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("no \"schema\" yet"))
    }
}

fn finding(result: Result<Checked<ChatRequest>, InvalidRequest>) -> (String, String) {
    let invalid = result.unwrap_err();
    let [finding] = invalid.findings() else { panic!("{invalid}") };
    assert_eq!((finding.rule(), invalid.syntax_error_at()), ("value_type", None));
    (finding.path().to_owned(), finding.message().to_owned())
}

#[test]
fn a_serialize_that_fails_is_named_by_its_place() {
    let history = [Message::user("a"), Message::assistant("b")];
    let (path, message) = finding(try_qwen_request! {
        model: "qwen-plus",
        messages: [..history, user("c")],
        tools: [
            { type: "function", function: { name: "f", parameters: { type: "object" } } },
            { type: "function", function: { name: "g", parameters: Fails } },
        ],
    });
    assert_eq!(path, "tools[1].function.parameters");
    assert_eq!(message, "this value cannot be written as JSON: no \"schema\" yet");

    let (path, _) = finding(try_qwen_request! {
        model: "qwen-plus",
        messages: [user("c")],
        tools: [{ type: "function", function: { name: "g", description: "G", parameters: {
            type: "object",
            properties: { a: [1, Fails] },
        } } }],
    });
    assert_eq!(path, "tools[0].function.parameters.properties.a[1]");
    let (path, _) =
        finding(try_qwen_request! { model: "qwen-plus", messages: [user("c")], extra_body: { mine: Fails } });
    assert_eq!(path, "mine");
}

#[test]
fn keys_that_are_no_texts_are_refused() {
    let map = BTreeMap::from([(vec![1], 2)]);
    let (path, message) =
        finding(try_qwen_request! { model: "qwen-plus", messages: [user("c")], extra_body: { map: [map] } });
    assert_eq!(path, "map[0]");
    assert!(message.contains("the name of a member must be a text"), "{message}");
}

#[test]
fn floats_that_are_no_numbers_are_refused() {
    for (float, name) in [(f64::NAN, "NaN"), (f64::INFINITY, "inf"), (f64::NEG_INFINITY, "-inf")] {
        let (path, message) = finding(try_qwen_request! {
            model: "qwen-plus",
            messages: [user("c")],
            extra_body: { mine: { deep: vec![Some(0.5), Some(float)] } },
        });
        assert_eq!(
            (path.as_str(), message.ends_with(&format!("JSON has no number {name}"))),
            ("mine.deep", true)
        );
        let typed =
            finding(try_qwen_request! { model: "qwen-plus", messages: [user("c")], temperature: float });
        assert_eq!(typed.0, "temperature");
    }
    let (path, _) = finding(try_qwen_request! {
        model: "qwen-plus",
        messages: [user("c")],
        extra_body: { mine: f32::NAN },
    });
    assert_eq!(path, "mine");
    let edited = qwen_request! { model: "qwen-plus", messages: [user("c")] };
    assert_eq!(finding(edited.edit(|request| request.top_p = Some(f64::NAN))).0, "top_p");
}

#[test]
fn what_can_be_written_is() {
    let nul = "\0\"not a mark\"";
    let request = try_qwen_request! {
        model: "qwen-plus",
        messages: [user(nul)],
        extra_body: { mine: nul, none: None::<f64> },
    };
    let sent = request.unwrap().to_json().unwrap();
    assert!(sent.ends_with(r#""mine":"\u0000\"not a mark\"","none":null}"#), "{sent}");
}

#[test]
#[should_panic(expected = "Fails` cannot be written as JSON: no \"schema\" yet")]
fn the_macro_that_returns_no_result_panics() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("c")],
        extra_body: { mine: Fails },
    };
}
