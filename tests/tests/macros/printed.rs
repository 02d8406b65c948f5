//! The macros as a procedural macro prints them: `0.5f64` and `100usize` are the numbers that they are.

use qwen_request::{ChatRequest, Checked, Message};
use qwen_request_tests_printed::{printed_request, try_printed_request};

static HELLO: Checked<ChatRequest> = printed_request! { messages: [user("Hello")] };

#[test]
fn numbers_with_a_suffix_are_literals() {
    assert_eq!(
        HELLO.to_json().unwrap(),
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hello"}],"temperature":0.5,"presence_penalty":-1.5,"max_tokens":100,"mine":[-7]}"#
    );
}

#[test]
fn printed_defaults_are_replaced() {
    let request = printed_request! {
        #![allow(temperature_range)]
        messages: [user("Hello")],
        temperature: 2.5,
        max_tokens: 7,
        extra_body: { mine: [] },
    };
    assert_eq!((request.temperature, request.max_tokens), (Some(2.5), Some(7)));
    let history = [Message::user("Hello")];
    let request = try_printed_request! { messages: [..&history], temperature: 1.0, }.unwrap();
    assert_eq!((request.temperature, request.presence_penalty), (Some(1.0), Some(-1.5)));
    let invalid = try_printed_request! { messages: [..&history], temperature?: Some(2.5) }.unwrap_err();
    assert_eq!(invalid.findings()[0].rule(), "temperature_range");
}
