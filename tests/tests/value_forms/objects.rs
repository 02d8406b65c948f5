//! Objects: typed, borrowed, or as JSON that is read when the program runs.

use qwen_request::{Json, ResponseFormat, ResponseType, StreamOptions, try_qwen_request};
use serde_json::{Value, json};

use super::each_is;

#[test]
fn an_object_is_itself_a_reference_or_json() {
    let options = StreamOptions { include_usage: Some(true), ..StreamOptions::default() };
    let value = json!({ "include_usage": true });
    let raw = Json::from_value(&value).unwrap();
    macro_rules! each_is_options {
        ($($options:expr),* $(,)?) => { $(
            let request = try_qwen_request! {
                model: "qwen-plus", messages: [user("x")], stream: true, stream_options: $options,
            };
            assert_eq!(request.unwrap().stream_options, Some(options.clone()));
        )* };
    }
    each_is_options! {
        options.clone(), &options, value.clone(), &value, json!({ "include_usage": true }), raw.clone(), &raw,
        serde_json::from_value(value.clone()).unwrap(),
    }
    each_is! { response_format = r#"{"type":"text"}"#: ResponseFormat::new(ResponseType::Text), json!({ "type": "text" }) }
}

#[test]
fn json_that_is_no_such_object_is_found_at_its_place() {
    for (value, path) in [
        (json!({ "include_usage": "yes" }), "stream_options.include_usage"),
        (json!([1]), "stream_options"),
        (json!(7), "stream_options"),
    ] {
        let request = try_qwen_request! { model: "qwen-plus", messages: [user("x")], stream: true, stream_options: value };
        let invalid = request.unwrap_err();
        assert_eq!(invalid.findings()[0].path(), path, "{invalid}");
    }
}

#[test]
fn an_object_inside_one_of_several_shapes_may_be_json() {
    let function: Value = json!({ "name": "f" });
    let request = try_qwen_request! {
        model: "qwen-plus",
        messages: [user("x")],
        tools: [{ type: "function", function: &function }],
        tool_choice: { type: "function", function: function },
    };
    assert_eq!(request.unwrap().tool_choice, Some(qwen_request::ToolChoice::function("f")));
}

#[test]
fn open_json_is_whatever_serde_writes() {
    let schema = json!({ "type": "object", "properties": {} });
    let request = try_qwen_request! {
        model: "qwen-plus",
        messages: [user("x")],
        tools: [
            { type: "function", function: { name: "f", parameters: &schema } },
            { type: "function", function: { name: "g", parameters: schema } },
        ],
        extra_body: { mine: json!([1]) },
    };
    assert!(
        request
            .unwrap()
            .to_json()
            .unwrap()
            .contains(r#""name":"g","parameters":{"properties":{},"type":"object"}"#)
    );
}

#[test]
fn a_block_of_a_macro_is_rust() {
    macro_rules! nested {
        ($question:block, $options:block, $parameters:block) => {
            try_qwen_request! {
                model: "qwen-plus",
                messages: [system("s"), { role: "user", content: $question }],
                stream: true,
                stream_options: { include_usage: $options },
                tools: [{ type: "function", function: { name: "f", parameters: $parameters } }],
            }
        };
    }
    let request = nested!({ "x" }, { true }, { json!({ "type": "object", "properties": {} }) }).unwrap();
    assert_eq!(request.messages[1].text(), "x");
    assert_eq!(request.stream_options.as_ref().unwrap().include_usage, Some(true));
}
