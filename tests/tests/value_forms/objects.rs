//! Objects: typed, borrowed, or as JSON that is read when the program runs.

use qwen_request::{
    Json, Message, ResponseFormat, ResponseType, StreamOptions, ToolChoice, try_qwen_request,
};
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
    assert_eq!(request.unwrap().tool_choice, Some(ToolChoice::function("f")));
}

/// As the message says for JSON in the place of one.
#[test]
fn one_of_several_shapes_is_read_from_json() {
    let request = try_qwen_request! {
        model: "qwen-plus",
        messages: [user("x")],
        tools: [{ type: "function", function: { name: "f" } }],
        tool_choice: serde_json::from_value::<ToolChoice>(json!("auto")).unwrap(),
    };
    assert!(request.unwrap().to_json().unwrap().ends_with(r#""tool_choice":"auto"}"#));
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

#[test]
fn an_element_of_a_list_may_be_json() {
    let message = json!({ "role": "user", "content": "x" });
    let tool = json!({ "type": "function", "function": { "name": "f" } });
    let raw = Json::from_value(&tool).unwrap();
    macro_rules! each_is_list {
        ($($messages:tt)*) => { $(
            let request = try_qwen_request! {
                model: "qwen-plus", messages: $messages, tools: [tool.clone(), &tool, &raw, raw.clone()],
            }
            .unwrap();
            assert_eq!(request.messages[..], [Message::user("x")]);
            let tools = request.tools.as_ref().unwrap();
            assert!(tools.iter().all(|read| *read == raw.to().unwrap()), "{tools:?}");
        )* };
    }
    each_is_list! { [json!({ "role": "user", "content": "x" })] [&message] [..[message.clone()]] [..&vec![message.clone()]] }
}

#[test]
fn an_element_that_is_json_of_something_else_is_found_at_its_place() {
    for (message, path) in [
        (json!({ "role": "user", "content": 7 }), "messages[1].content"),
        (json!({ "content": "x" }), "messages[1]"),
        (json!({ "role": 7, "content": "x" }), "messages[1].role"),
        (json!("x"), "messages[1]"),
        (json!(null), "messages[1]"),
    ] {
        let request = try_qwen_request! { model: "qwen-plus", messages: [user("x"), &message] };
        let invalid = request.unwrap_err();
        assert_eq!(invalid.findings()[0].path(), path, "{invalid}");
        let request = try_qwen_request! { model: "qwen-plus", messages: [user("x"), ..[message]] };
        assert_eq!(request.unwrap_err().findings()[0].path(), path);
    }
}
