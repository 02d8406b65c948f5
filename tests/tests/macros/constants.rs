//! A request of literals is a constant of the program.

use std::borrow::Cow;

use qwen_request::{ChatRequest, Checked, Content, List, ResponseType, Role, Stop, qwen_request};

static WEATHER: Checked<ChatRequest> = qwen_request! {
    model: "qwen-plus",
    messages: [system("Answer in JSON."), user([text("What is this?")])],
    response_format: { type: "json_object" },
    tools: [{
        type: "function",
        function: {
            name: "get_weather",
            parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
        },
    }],
    stop: [[42, 43]],
    temperature: 0.2,
    seed: 7,
    extra_body: { my_switch: { on: true } },
};

#[test]
fn a_literal_request_is_a_static() {
    assert_eq!(WEATHER.model, "qwen-plus");
    assert_eq!(WEATHER.temperature, Some(0.2));
    assert_eq!(WEATHER.response_format.as_ref().unwrap().r#type, ResponseType::JsonObject);
    let tools = WEATHER.tools.as_ref().unwrap();
    assert_eq!(
        tools[0].function.parameters.as_ref().unwrap().as_str(),
        r#"{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}"#
    );
}

#[test]
fn a_literal_request_is_a_const_and_a_const_block() {
    const HELLO: Checked<ChatRequest> = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    let also = const {
        qwen_request! { model: "qwen-plus", messages: [user("Hello")] }
    };
    assert_eq!(HELLO, also);
}

#[test]
fn a_literal_request_owns_no_memory() {
    assert!(matches!(WEATHER.model, Cow::Borrowed(_)));
    assert!(matches!(WEATHER.messages, List::Borrowed(_)));
    assert!(matches!(WEATHER.tools, Some(List::Borrowed(_))));
    assert!(matches!(WEATHER.stop, Some(Stop::List(List::Borrowed(_)))));
    assert!(matches!(WEATHER.messages[1].content, Some(Content::Parts(List::Borrowed(_)))));
}

#[test]
fn a_request_can_be_taken_apart() {
    let ChatRequest { model, temperature, messages, .. } = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        temperature: 0.5,
    }
    .into_inner();
    assert_eq!((model.as_ref(), temperature), ("qwen-plus", Some(0.5)));
    assert_eq!(messages[0].role, Role::User);
}

#[test]
fn a_constant_in_its_range_is_a_value() {
    const LIMIT: u32 = 100;
    let request = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        max_tokens: const { LIMIT * 2 },
        temperature: const { 1.0 / 2.0 },
    };
    assert_eq!((request.max_tokens, request.temperature), (Some(200), Some(0.5)));
}
